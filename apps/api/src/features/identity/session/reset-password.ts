import {
  acceptPassword,
  ok,
  type PasswordUnacceptable,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { isCommonPassword } from '../../../platform/auth/common-password.ts'
import { rememberAccount } from '../../../platform/auth/known-device.ts'
import { hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { anonymousChange } from '../../../platform/change/change.ts'
import { type AnonymousWork, audit, sendMail } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { Secret } from '../../../platform/graphql/scalar/index.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import {
  PasswordCheckBusyError,
  PasswordLinkInvalidError,
  PasswordUnacceptableError,
  TooManyAttemptsError,
} from './session.refusals.ts'
import {
  closePasswordLinks,
  endSessionsOf,
  findPasswordReset,
  lockPassword,
  savePassword,
} from './session.repository.ts'

type ResetPasswordRefusal =
  | Refusal<'password_link_invalid'>
  | PasswordUnacceptable
  | TooManyAttempts
  | HashingBusy

type PasswordLink = NonNullable<Awaited<ReturnType<typeof findPasswordReset>>>

@InputType({ description: 'A new password, by the link of a mail.' })
class ResetPasswordInput {
  @Field(() => Secret, { description: 'The token of the link.' })
  readonly token!: string
  @Field(() => Secret, { description: 'At least 15 characters.' })
  readonly newPassword!: string
}

@ObjectType({ description: 'The password is changed; every session of the person has ended.' })
class ResetPasswordSuccess extends Success {
  @Field({ description: 'Whose password it is: the sign-in name.' })
  readonly userPrincipalName!: string
}

interface ResetOutcome {
  readonly userId: string
  readonly userPrincipalName: string
}

/** Sets a password by the link of a mail: once, in time. Every session and every other link of the person ends. */
export const resetPassword = anonymousChange({
  name: 'resetPassword',
  description: 'Sets a new password by the link of a mail.',
  input: ResetPasswordInput,
  success: ResetPasswordSuccess,
  refusals: {
    password_link_invalid: PasswordLinkInvalidError,
    password_unacceptable: PasswordUnacceptableError,
    too_many_attempts: TooManyAttemptsError,
    password_check_busy: PasswordCheckBusyError,
  },
  session: 'ignored',
  role: 'app_auth',
  /** Hashes, but only for whoever holds a link that works. */
  async before({ caller, input, dryRun, tools }): Promise<Result<string, ResetPasswordRefusal>> {
    const link = await tools.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      (work) => openLink(work, input.token),
      { role: 'app_auth' },
    )
    if (!link) return refuse({ code: 'password_link_invalid' })
    const accepted = acceptPassword(input.newPassword, namesOf(link), isCommonPassword)
    if (!accepted.ok) return accepted
    // Nothing is kept of a try, so nothing is hashed for it.
    if (dryRun) return ok('')
    const attempt = await tools.signInLimit.act(['use password link', link.id], caller.address)
    return attempt.ok ? hashPassword(accepted.value) : attempt
  },
  async decide(work, input, { prepared: hash }): Promise<Result<ResetOutcome, ResetPasswordRefusal>> {
    const seen = await openLink(work, input.token)
    if (!seen) return refuse({ code: 'password_link_invalid' })
    await lockPassword(work.tx, seen.userId)
    // Whoever held the lock before may have used or replaced the link.
    const link = await openLink(work, input.token)
    if (!link) return refuse({ code: 'password_link_invalid' })
    const { userId, organizationId, userPrincipalName } = link
    await savePassword(work.tx, { userId, organizationId, hash, changedAt: work.now })
    await closePasswordLinks(work.tx, userId, work.now)
    await endSessionsOf(work.tx, userId, work.now)
    work.log.organizationId = organizationId
    work.log.userId = userId
    audit(work, { action: 'password.change', objectType: 'user', objectId: userId })
    tell(work, link)
    return ok({ userId, userPrincipalName })
  },
  present: async (_, { userPrincipalName }) => ({ userPrincipalName }),
  async after({ caller: { browser }, tools }, passwordHash, made) {
    if (!made || !browser) return
    const account = { userId: made.outcome.userId, passwordHash }
    browser.keepDevice(rememberAccount(tools.config.linkKey, browser.device, account))
  },
})

async function openLink({ tx, now }: AnonymousWork, token: string): Promise<PasswordLink | undefined> {
  const link = await findPasswordReset(tx, hashToken(token))
  return link && link.usedAt === null && link.expiresAt > now ? link : undefined
}

/** What a password must not be made of. */
function namesOf({ userPrincipalName, displayName, organizationName }: PasswordLink): readonly string[] {
  return [...userPrincipalName.split(/[@.]/), ...displayName.split(' '), ...organizationName.split(' ')]
}

function tell(work: AnonymousWork, link: PasswordLink): void {
  if (!link.contactMail) return
  sendMail(work, {
    template: 'password-changed',
    recipientMail: link.contactMail,
    language: link.language === 'fr' ? 'fr' : 'en',
    timeZone: link.timeZone,
    link: { to: 'page', portal: work.caller.portal, path: '/forgot-password' },
    data: { name: link.displayName, signInName: link.userPrincipalName, changedAt: work.now },
  })
}
