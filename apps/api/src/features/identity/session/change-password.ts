import {
  acceptPassword,
  ok,
  type PasswordUnacceptable,
  type Refusal,
  refuse,
  type Result,
  sessionEnd,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { Actor } from '../../../platform/auth/actor.ts'
import { isCommonPassword } from '../../../platform/auth/common-password.ts'
import { rememberAccount } from '../../../platform/auth/known-device.ts'
import { checkPassword, hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { SignInLimit, type TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, ownAffair, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMail, type Work } from '../../../platform/database/work.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { beginSession, newSessionToken } from './session-token.ts'
import type { ChangePasswordInput } from './session.graphql.ts'
import {
  closePasswordLinks,
  endSessionsOf,
  findPasswordHash,
  lockPassword,
  replacePassword,
} from './session.repository.ts'

/** Why the password stayed as it was. */
export type ChangePasswordRefusal =
  | Refusal<'current_password_wrong'>
  | TooManyAttempts
  | HashingBusy
  | PasswordUnacceptable

/** The hash that was checked, and the one that is to replace it. */
interface Hashes {
  readonly checked: string
  readonly next: string
}

/**
 * Sets a new password by the current one. Every session of the person ends and the browser goes on in a new one; links to set
 * the password end too. Guesses are limited.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(caller: Caller, input: ChangePasswordInput, change: Change) {
    // Slow hashes run before the transaction: they must not hold locks.
    const hashed = await this.hash(caller, input, change)
    const token = newSessionToken()
    let renewed: string | undefined
    const result = await this.unitOfWork.change<
      { changedAt: string },
      { changedAt: Date },
      ChangePasswordRefusal
    >(
      caller,
      { ...change, role: 'app_auth' },
      async (work) => {
        renewed = undefined
        if (!hashed.ok) return hashed
        const { actor, now, tx } = work
        await lockPassword(tx, actor.userId)
        const next = { hash: hashed.value.next, changedAt: now }
        if (!(await replacePassword(tx, actor.userId, hashed.value.checked, next)))
          return refuse({ code: 'current_password_wrong' })
        await closePasswordLinks(tx, actor.userId, now)
        await endSessionsOf(tx, actor.userId, now)
        // The browser goes on in a session of its own: a copy of the cookie of before is worth nothing.
        const sessionId = await beginSession(work, token, actor)
        audit(work, { action: 'password.change', objectType: 'user', objectId: actor.userId })
        audit(work, {
          action: 'session.begin',
          objectType: 'session',
          objectId: sessionId,
          after: { portal: actor.portal },
        })
        tell(work)
        renewed = actor.userId
        return ok({ changedAt: now.toISOString() })
      },
      async (_, { changedAt }) => ({ changedAt: new Date(changedAt) }),
      ownAffair,
    )
    if (result.ok && hashed.ok && renewed && !change.dryRun) {
      caller.browser?.keepSession(token, sessionEnd(caller.now))
      const { browser } = caller
      const account = { userId: renewed, passwordHash: hashed.value.next }
      browser?.keepDevice(rememberAccount(this.config.linkKey, browser.device, account))
    }
    return result
  }

  private async hash(
    caller: Caller,
    input: ChangePasswordInput,
    { dryRun }: Change,
  ): Promise<Result<Hashes, ChangePasswordRefusal>> {
    const { actor, stored } = await this.unitOfWork.read(
      caller,
      async ({ tx, actor: person }) => ({ actor: person, stored: await findPasswordHash(tx, person.userId) }),
      { role: 'app_auth' },
    )
    const accepted = acceptPassword(input.newPassword, namesOf(actor), isCommonPassword)
    if (!accepted.ok) return accepted
    const attempt = await this.limit.actOf(actor.userId, 'change password')
    if (!attempt.ok) return attempt
    const right = await checkPassword(stored, input.currentPassword)
    if (!right.ok) return right
    if (!right.value || stored === null) return refuse({ code: 'current_password_wrong' })
    await attempt.value.succeeded()
    // Nothing is kept of a try: no second hash for it.
    if (dryRun) return ok({ checked: stored, next: stored })
    const next = await hashPassword(accepted.value)
    return next.ok ? ok({ checked: stored, next: next.value }) : next
  }
}

/** What a password must not be made of. */
function namesOf(actor: Actor): readonly string[] {
  return [
    ...actor.userPrincipalName.split(/[@.]/),
    ...actor.displayName.split(' '),
    ...actor.organizationName.split(' '),
  ]
}

function tell(work: Work): void {
  const { actor, now } = work
  if (actor.contactMail === null) return
  sendMail(work, {
    template: 'password-changed',
    recipientMail: actor.contactMail,
    language: actor.language,
    timeZone: actor.timeZone,
    link: { to: 'page', portal: actor.portal, path: '/forgot-password' },
    data: { name: actor.displayName, signInName: actor.userPrincipalName, changedAt: now },
  })
}
