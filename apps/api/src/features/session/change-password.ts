import { acceptPassword, ok, type PasswordUnacceptable, type Refusal, refuse } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import { hashPassword, verifyPassword } from '../../platform/auth/password-hash.ts'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { SignInLimit } from '../../platform/auth/sign-in-limit.ts'
import { type Change, ownAffair, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { audit, sendMail, type Work } from '../../platform/database/work.ts'
import type { ChangePasswordInput } from './session.graphql.ts'
import { endSessionsOf, findPasswordHash, replacePassword } from './session.repository.ts'

/** Why the password stayed as it was. */
export type ChangePasswordRefusal =
  | Refusal<'current_password_wrong' | 'too_many_attempts'>
  | PasswordUnacceptable

/** Sets a new password by the current one; every other session of the person ends. Guesses are limited as at sign-in. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
  ) {}

  async execute(request: PortalRequest, input: ChangePasswordInput, change: Change) {
    const { name, stored } = await this.unitOfWork.read(
      request,
      async ({ tx, actor }) => ({
        name: actor.userPrincipalName,
        stored: await findPasswordHash(tx, actor.userId),
      }),
      { role: 'app_auth' },
    )
    const allowed = await this.limit.take(name, request.address)
    // Slow hashes run before the transaction: they must not hold locks.
    const right = allowed && (await verifyPassword(stored, input.currentPassword))
    if (right) await this.limit.clear(name, request.address)
    const hash = await hashPassword(input.newPassword)
    return this.unitOfWork.change<{ changedAt: string }, { changedAt: Date }, ChangePasswordRefusal>(
      request,
      { ...change, role: 'app_auth' },
      async (work) => {
        if (!allowed) return refuse({ code: 'too_many_attempts' })
        if (!right || stored === null) return refuse({ code: 'current_password_wrong' })
        const accepted = acceptPassword(input.newPassword, namesOf(work))
        if (!accepted.ok) return accepted
        const { actor, now, tx } = work
        if (!(await replacePassword(tx, actor.userId, stored, { hash, changedAt: now })))
          return refuse({ code: 'current_password_wrong' })
        await endSessionsOf(tx, actor.userId, now, actor.sessionId)
        audit(work, { action: 'password.change', objectType: 'user', objectId: actor.userId })
        tell(work)
        return ok({ changedAt: now.toISOString() })
      },
      async (_, { changedAt }) => ({ changedAt: new Date(changedAt) }),
      ownAffair,
    )
  }
}

/** What a password must not be made of. */
function namesOf({ actor }: Work): readonly string[] {
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
