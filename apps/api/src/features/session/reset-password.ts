import { acceptPassword, ok, type PasswordUnacceptable, type Refusal, refuse } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import { hashPassword } from '../../platform/auth/password-hash.ts'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { type Change, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { audit, sendMail } from '../../platform/database/work.ts'
import { hashToken } from '../../platform/link/link-token.ts'
import type { ResetPasswordInput } from './session.graphql.ts'
import { endSessionsOf, findPasswordReset, savePassword, usePasswordReset } from './session.repository.ts'

type ResetRefusal = Refusal<'password_link_invalid'> | PasswordUnacceptable

/** Sets a password by the link of a mail: once, in time, and every session of the person ends. */
@Injectable()
export class ResetPassword {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(request: PortalRequest, input: ResetPasswordInput, change: Change) {
    // Hashed before the transaction: a slow hash must not hold locks.
    const hash = await hashPassword(input.newPassword)
    return this.unitOfWork.changeAnonymously<
      { userPrincipalName: string },
      { userPrincipalName: string },
      ResetRefusal
    >(
      { ...request, sessionHash: null },
      { ...change, role: 'app_auth' },
      async (work) => {
        const link = await findPasswordReset(work.tx, hashToken(input.token))
        if (!link || link.usedAt || link.expiresAt <= work.now)
          return refuse({ code: 'password_link_invalid' })
        const names = [
          ...link.userPrincipalName.split(/[@.]/),
          ...link.displayName.split(' '),
          ...link.organizationName.split(' '),
        ]
        const accepted = acceptPassword(input.newPassword, names)
        if (!accepted.ok) return accepted
        if (!(await usePasswordReset(work.tx, link.id, work.now)))
          return refuse({ code: 'password_link_invalid' })
        await savePassword(work.tx, {
          userId: link.userId,
          organizationId: link.organizationId,
          hash,
          changedAt: work.now,
        })
        await endSessionsOf(work.tx, link.userId, work.now)
        work.log.organizationId = link.organizationId
        work.log.userId = link.userId
        audit(work, { action: 'password.change', objectType: 'user', objectId: link.userId })
        if (link.contactMail) {
          sendMail(work, {
            template: 'password-changed',
            recipientMail: link.contactMail,
            language: link.language === 'fr' ? 'fr' : 'en',
            timeZone: link.timeZone,
            link: { to: 'page', portal: request.portal, path: '/forgot-password' },
            data: { name: link.displayName, signInName: link.userPrincipalName, changedAt: work.now },
          })
        }
        return ok({ userPrincipalName: link.userPrincipalName })
      },
      async (_, outcome) => outcome,
    )
  }
}
