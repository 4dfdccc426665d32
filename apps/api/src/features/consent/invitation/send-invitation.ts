import { decideSend, draftAsSeen, type MailBudgetRefusal, ok, canViewInvitations } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import type { SentInvitationInput } from './invitation-input.graphql.ts'
import { findSavedDraft } from './invitation.queries.ts'
import { updateInvitation } from './invitation.repository.ts'
import {
  type DraftOutRefusal,
  lockToSend,
  mailInvitation,
  presentChanged,
  type SentOutcome,
  type SentSuccess,
} from './sent-invitation.ts'

/** Why Relais does not send it. */
export type SendRefusal = DraftOutRefusal | MailBudgetRefusal

/** Has Relais send the invitation: of a draft, or of one that is ready and was not sent. The link stays the same. */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(request: PortalRequest, input: SentInvitationInput, change: Change) {
    return this.unitOfWork.change<SentOutcome, SentSuccess, SendRefusal>(
      request,
      change,
      async (work) => {
        const found = await lockToSend(work, input.invitationId)
        if (!found.ok) return found
        const invitation = found.value
        const decided = decideSend(invitation, work.now)
        if (!decided.ok) return decided
        const seen = draftAsSeen(await findSavedDraft(work.tx, invitation), input.revision ?? null)
        if (!seen.ok) return seen
        const budget = await askMailBudget(work, 'invitation-sent', invitation.recipientMail)
        if (!budget.ok) return budget
        const sent = decided.value
        await updateInvitation(work.tx, invitation.id, sent)
        mailInvitation(work, invitation, { ...sent, linkVersion: invitation.linkVersion })
        audit(work, {
          action: 'invitation.send',
          objectType: 'invitation',
          objectId: invitation.id,
          before: { status: invitation.status, linkVersion: invitation.linkVersion },
          after: { ...sent, recipientMail: invitation.recipientMail, subject: invitation.subject },
        })
        return ok({ invitationId: invitation.id })
      },
      (work, outcome) => presentChanged(this.config, work, outcome),
      ({ actor }) => permitted(canViewInvitations(actor)),
    )
  }
}
