import { decideIssue, draftAsSeen, ok, canViewInvitations } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import type { SentInvitationInput } from './invitation-input.graphql.ts'
import { findSavedDraft } from './invitation.queries.ts'
import { updateInvitation } from './invitation.repository.ts'
import {
  type DraftOutRefusal,
  lockToSend,
  presentChanged,
  type SentOutcome,
  type SentSuccess,
} from './sent-invitation.ts'

/** Done: the text was copied or taken to a mail program. Its link can be accepted from now on. */
@Injectable()
export class IssueInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(request: PortalRequest, input: SentInvitationInput, change: Change) {
    return this.unitOfWork.change<SentOutcome, SentSuccess, DraftOutRefusal>(
      request,
      change,
      async (work) => {
        const found = await lockToSend(work, input.invitationId)
        if (!found.ok) return found
        const invitation = found.value
        const decided = decideIssue(invitation, work.now)
        if (!decided.ok) return decided
        const seen = draftAsSeen(await findSavedDraft(work.tx, invitation), input.revision ?? null)
        if (!seen.ok) return seen
        const issued = decided.value
        await updateInvitation(work.tx, invitation.id, issued)
        audit(work, {
          action: 'invitation.issue',
          objectType: 'invitation',
          objectId: invitation.id,
          before: { status: invitation.status, linkVersion: invitation.linkVersion },
          after: { ...issued, recipientMail: invitation.recipientMail, subject: invitation.subject },
        })
        return ok({ invitationId: invitation.id })
      },
      (work, outcome) => presentChanged(this.config, work, outcome),
      ({ actor }) => permitted(canViewInvitations(actor)),
    )
  }
}
