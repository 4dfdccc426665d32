import { addMinutes, ok, passwordResetMinutes, type Portal } from '@relais/domain'
import type { Config } from '../../../platform/config.ts'
import type { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, sendMail } from '../../../platform/database/work.ts'
import { holdJobOf, type JobRun } from '../../../platform/jobs/job.repository.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { askResetMail } from '../../../platform/mail/mail-budget.queries.ts'
import { findResetRecipient, insertPasswordReset, lockPassword } from './session.repository.ts'

/** What the job knows of who asked. */
export interface PasswordResetAsked {
  /** As it was typed, in lower case; perhaps nobody's. */
  readonly userPrincipalName: string
  readonly portal: Portal
  readonly requestId: string
}

/**
 * The job of a request for a reset link: mails it to the person, if there is one. It runs in the worker, so that the answer
 * to the request neither says nor takes longer for a name that exists (ADR 20).
 */
export class IssuePasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Pick<Config, 'linkKey'>,
  ) {}

  async execute({ userPrincipalName, portal, requestId }: PasswordResetAsked, run: JobRun): Promise<void> {
    const caller = { id: requestId, portal, sessionHash: null, address: 'worker', now: run.now }
    await this.unitOfWork.change<null, null, never>(
      caller,
      { name: 'issuePasswordReset', input: null, idempotencyKey: null, dryRun: false, role: 'app_worker' },
      async (work) => {
        await holdJobOf(work.tx, run.jobId)
        const recipient = await findResetRecipient(work.tx, userPrincipalName)
        if (!recipient) return ok(null)
        // Beyond the budget nothing is done, and nobody is told: whoever asked was answered as for any name.
        if (!(await askResetMail(work, recipient.contactMail))) return ok(null)
        await lockPassword(work.tx, recipient.id)
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
          link: { to: 'password', portal, id },
          data: { name: recipient.displayName, validMinutes: passwordResetMinutes, expiresAt },
        })
        return ok(null)
      },
      async () => null,
    )
  }
}
