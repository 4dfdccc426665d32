import {
  addDays,
  decideRenewing,
  ok,
  type Refusal,
  refuse,
  type Result,
  welcomeLinkDays,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { anonymousChange } from '../../../platform/change/change.ts'
import { audit, newId, sendMail } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { Secret } from '../../../platform/graphql/scalar/index.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { findPasswordLink } from './password-link.queries.ts'
import { PasswordLinkInvalidError, TooManyAttemptsError } from './session.refusals.ts'
import { insertPasswordReset, lockPassword } from './session.repository.ts'

@InputType({ description: 'An invitation whose time is over.' })
class RenewPasswordLinkInput {
  @Field(() => Secret, { description: 'The token of the link.' })
  readonly token!: string
}

@ObjectType({ description: 'A new link is on its way to the address that the one before went to.' })
class RenewPasswordLinkSuccess extends Success {
  @Field({ description: 'Until when the new link works.' })
  readonly expiresAt!: Date
}

interface Renewed {
  readonly expiresAt: Date
}

/**
 * Sends whoever holds an expired invitation a new one, to the same address: nobody has to be asked. The older link is replaced, so that
 * this works once for each link that was sent.
 */
export const renewPasswordLink = anonymousChange({
  name: 'renewPasswordLink',
  description: 'Sends a new link in place of an invitation whose time is over, to the same address.',
  input: RenewPasswordLinkInput,
  success: RenewPasswordLinkSuccess,
  refusals: { password_link_invalid: PasswordLinkInvalidError, too_many_attempts: TooManyAttemptsError },
  session: 'ignored',
  role: 'app_auth',
  async before({ caller, input, tools }): Promise<Result<null, TooManyAttempts>> {
    const attempt = await tools.signInLimit.act(
      ['renew password link', hashToken(input.token)],
      caller.address,
    )
    return attempt.ok ? ok(null) : attempt
  },
  async decide(
    work,
    { token },
    { config },
  ): Promise<Result<Renewed, Refusal<'password_link_invalid'> | TooManyAttempts>> {
    const { now, tx, caller } = work
    const tokenHash = hashToken(token)
    const seen = await findPasswordLink(tx, tokenHash)
    if (!seen) return refuse({ code: 'password_link_invalid' })
    await lockPassword(tx, seen.userId)
    // Whoever held the lock before may have renewed, replaced or withdrawn it.
    const link = await findPasswordLink(tx, tokenHash)
    if (!link) return refuse({ code: 'password_link_invalid' })
    const decided = decideRenewing(link, now)
    if (!decided.ok) return decided
    const { userId, organizationId, organizationName, userPrincipalName, displayName, language, timeZone } =
      link
    const id = newId(work)
    const expiresAt = addDays(now, welcomeLinkDays)
    await insertPasswordReset(tx, {
      id,
      userId,
      organizationId,
      tokenHash: hashToken(linkToken(config.linkKey, 'password', id, 1)),
      purpose: 'welcome',
      createdAt: now,
      expiresAt,
    })
    work.log.organizationId = organizationId
    audit(work, { action: 'password.renew_link', objectType: 'user', objectId: userId, after: { expiresAt } })
    sendMail(work, {
      template: 'user-welcome',
      recipientMail: decided.value.contactMail,
      language,
      timeZone,
      link: { to: 'password', portal: caller.portal, id },
      data: {
        name: displayName,
        organizationName,
        madeByName: organizationName,
        signInName: userPrincipalName,
        expiresAt,
        replacesLink: true,
      },
    })
    return ok({ expiresAt })
  },
  present: async (_, { expiresAt }) => ({ expiresAt: new Date(expiresAt) }),
})
