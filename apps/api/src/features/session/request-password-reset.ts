import { addMinutes, ok, passwordResetMinutes, refuse, type Refusal } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { SignInLimit } from '../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../platform/config.ts'
import { type Change, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { audit, newId, sendMail } from '../../platform/database/work.ts'
import { hashToken, linkToken } from '../../platform/link/link-token.ts'
import { CONFIG } from '../../platform/tokens.ts'
import type { RequestPasswordResetInput } from './session.graphql.ts'
import { findResetRecipient, insertPasswordReset } from './session.repository.ts'

/** Sends a link to set a new password. Answers the same whether the person exists or not. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(request: PortalRequest, input: RequestPasswordResetInput, change: Change) {
    const name = input.userPrincipalName.trim().toLowerCase()
    const allowed = await this.limit.take(`reset ${name}`, request.address)
    return this.unitOfWork.changeAnonymously(
      { ...request, sessionHash: null },
      { ...change, role: 'app_auth' },
      async (work) => {
        if (!allowed) return refuse<Refusal<'too_many_attempts'>>({ code: 'too_many_attempts' })
        const recipient = await findResetRecipient(work.tx, name)
        if (!recipient) return ok(null)
        const id = newId(work)
        const expiresAt = addMinutes(work.now, passwordResetMinutes)
        await insertPasswordReset(work.tx, {
          id,
          userId: recipient.id,
          organizationId: recipient.organizationId,
          tokenHash: hashToken(linkToken(this.config.linkKey, 'password', id, 1)),
          purpose: 'reset',
          createdAt: work.now,
          expiresAt,
        })
        work.log.organizationId = recipient.organizationId
        audit(work, { action: 'password.request_reset', objectType: 'user', objectId: recipient.id })
        sendMail(work, {
          template: 'password-reset',
          recipientMail: recipient.contactMail,
          language: recipient.language === 'fr' ? 'fr' : 'en',
          timeZone: recipient.timeZone,
          link: { to: 'password', portal: request.portal, id },
          data: { name: recipient.displayName, validMinutes: passwordResetMinutes, expiresAt },
        })
        return ok(null)
      },
      async () => ({ validMinutes: passwordResetMinutes }),
    )
  }
}
