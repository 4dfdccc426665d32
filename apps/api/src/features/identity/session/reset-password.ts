import {
  acceptPassword,
  ok,
  type PasswordUnacceptable,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import { isCommonPassword } from '../../../platform/auth/common-password.ts'
import { rememberAccount } from '../../../platform/auth/known-device.ts'
import { hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { SignInLimit, type TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type AnonymousWork, audit, sendMail } from '../../../platform/database/work.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import type { ResetPasswordInput } from './session.graphql.ts'
import {
  closePasswordLinks,
  endSessionsOf,
  findPasswordReset,
  lockPassword,
  savePassword,
} from './session.repository.ts'

/** Why the password stayed as it was. */
export type ResetPasswordRefusal =
  | Refusal<'password_link_invalid'>
  | PasswordUnacceptable
  | TooManyAttempts
  | HashingBusy

type PasswordLink = NonNullable<Awaited<ReturnType<typeof findPasswordReset>>>

/** Sets a password by the link of a mail: once, in time. Every session and every other link of the person ends. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(caller: Caller, input: ResetPasswordInput, change: Change) {
    // Hashed before the transaction (a slow hash must not hold locks), and only for whoever holds a link that works.
    const hashed = await this.hash(caller, input, change)
    let changed: PasswordLink | undefined
    const result = await this.unitOfWork.changeAnonymously<
      { userPrincipalName: string },
      { userPrincipalName: string },
      ResetPasswordRefusal
    >(
      { ...caller, sessionHash: null },
      { ...change, role: 'app_auth' },
      async (work) => {
        changed = undefined
        if (!hashed.ok) return hashed
        const seen = await openLink(work, input.token)
        if (!seen) return refuse({ code: 'password_link_invalid' })
        await lockPassword(work.tx, seen.userId)
        // Whoever held the lock before may have used or replaced the link.
        const link = await openLink(work, input.token)
        if (!link) return refuse({ code: 'password_link_invalid' })
        const { userId, organizationId, userPrincipalName } = link
        await savePassword(work.tx, { userId, organizationId, hash: hashed.value, changedAt: work.now })
        await closePasswordLinks(work.tx, userId, work.now)
        await endSessionsOf(work.tx, userId, work.now)
        work.log.organizationId = organizationId
        work.log.userId = userId
        audit(work, { action: 'password.change', objectType: 'user', objectId: userId })
        tell(work, link)
        changed = link
        return ok({ userPrincipalName })
      },
      async (_, outcome) => outcome,
    )
    if (result.ok && hashed.ok && changed && !change.dryRun) {
      const { browser } = caller
      const account = { userId: changed.userId, passwordHash: hashed.value }
      browser?.keepDevice(rememberAccount(this.config.linkKey, browser.device, account))
    }
    return result
  }

  private async hash(
    caller: Caller,
    { token, newPassword }: ResetPasswordInput,
    { dryRun }: Change,
  ): Promise<Result<string, ResetPasswordRefusal>> {
    const link = await this.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      (work) => openLink(work, token),
      { role: 'app_auth' },
    )
    if (!link) return refuse({ code: 'password_link_invalid' })
    const accepted = acceptPassword(newPassword, namesOf(link), isCommonPassword)
    if (!accepted.ok) return accepted
    // Nothing is kept of a try, so nothing is hashed for it.
    if (dryRun) return ok('')
    const attempt = await this.limit.act(['use password link', link.id], caller.address)
    return attempt.ok ? hashPassword(accepted.value) : attempt
  }
}

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
