import {
  acceptPassword,
  ok,
  type PasswordUnacceptable,
  type Refusal,
  refuse,
  type Result,
  sessionEnd,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import type { Actor } from '../../../platform/auth/actor.ts'
import { isCommonPassword } from '../../../platform/auth/common-password.ts'
import { rememberAccount } from '../../../platform/auth/known-device.ts'
import { checkPassword, hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMail, type Work } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { Secret } from '../../../platform/graphql/scalar/index.ts'
import { beginSession, newSessionToken } from './session-token.ts'
import {
  CurrentPasswordWrongError,
  PasswordCheckBusyError,
  PasswordUnacceptableError,
  TooManyAttemptsError,
} from './session.refusals.ts'
import {
  closePasswordLinks,
  endSessionsOf,
  findPasswordHash,
  lockPassword,
  replacePassword,
} from './session.repository.ts'

type ChangePasswordRefusal =
  | Refusal<'current_password_wrong'>
  | TooManyAttempts
  | HashingBusy
  | PasswordUnacceptable

/** What was prepared before the transaction. */
interface Prepared {
  readonly userId: string
  /** The hash that was checked. */
  readonly checked: string
  /** The one that is to replace it. */
  readonly next: string
  /** Of the session in which the browser goes on. */
  readonly token: string
}

@InputType({ description: 'A new password, by the current one.' })
class ChangePasswordInput {
  @Field(() => Secret, { description: 'The current password.' })
  readonly currentPassword!: string
  @Field(() => Secret, { description: 'At least 15 characters.' })
  readonly newPassword!: string
}

@ObjectType({ description: 'The password is changed; every other session of the person has ended.' })
class ChangePasswordSuccess extends Success {
  @Field({ description: 'When it was changed.' })
  readonly changedAt!: Date
}

/**
 * Sets a new password by the current one. Every session of the person ends and the browser goes on in a new one; links to set
 * the password end too. Guesses are limited.
 */
export const changePassword = change({
  name: 'changePassword',
  description:
    'Sets a new password of the signed-in person by the current one. Every other session of the person ends.',
  input: ChangePasswordInput,
  success: ChangePasswordSuccess,
  refusals: {
    current_password_wrong: CurrentPasswordWrongError,
    too_many_attempts: TooManyAttemptsError,
    password_check_busy: PasswordCheckBusyError,
    password_unacceptable: PasswordUnacceptableError,
  },
  role: 'app_auth',
  async before({ caller, input, dryRun, tools }): Promise<Result<Prepared, ChangePasswordRefusal>> {
    const { actor, stored } = await tools.unitOfWork.read(
      caller,
      async ({ tx, actor: person }) => ({ actor: person, stored: await findPasswordHash(tx, person.userId) }),
      { role: 'app_auth' },
    )
    const accepted = acceptPassword(input.newPassword, namesOf(actor), isCommonPassword)
    if (!accepted.ok) return accepted
    const attempt = await tools.signInLimit.actOf(actor.userId, 'change password')
    if (!attempt.ok) return attempt
    const right = await checkPassword(stored, input.currentPassword)
    if (!right.ok) return right
    if (!right.value || stored === null) return refuse({ code: 'current_password_wrong' })
    await attempt.value.succeeded()
    // Nothing is kept of a try: no second hash for it.
    const next = dryRun ? ok(stored) : await hashPassword(accepted.value)
    if (!next.ok) return next
    return ok({ userId: actor.userId, checked: stored, next: next.value, token: newSessionToken() })
  },
  async decide(work, _, { prepared }): Promise<Result<{ changedAt: Date }, ChangePasswordRefusal>> {
    const { actor, now, tx } = work
    await lockPassword(tx, actor.userId)
    const next = { hash: prepared.next, changedAt: now }
    if (!(await replacePassword(tx, actor.userId, prepared.checked, next)))
      return refuse({ code: 'current_password_wrong' })
    await closePasswordLinks(tx, actor.userId, now)
    await endSessionsOf(tx, actor.userId, now)
    // The browser goes on in a session of its own: a copy of the cookie of before is worth nothing.
    const sessionId = await beginSession(work, prepared.token, actor)
    audit(work, { action: 'password.change', objectType: 'user', objectId: actor.userId })
    audit(work, {
      action: 'session.begin',
      objectType: 'session',
      objectId: sessionId,
      after: { portal: actor.portal },
    })
    tell(work)
    return ok({ changedAt: now })
  },
  present: async (_, { changedAt }) => ({ changedAt }),
  mayRepeat: ownAffair,
  async after({ caller: { browser, now }, tools }, { userId, next, token }, made) {
    if (!made || !browser) return
    browser.keepSession(token, sessionEnd(now))
    browser.keepDevice(rememberAccount(tools.config.linkKey, browser.device, { userId, passwordHash: next }))
  },
})

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
