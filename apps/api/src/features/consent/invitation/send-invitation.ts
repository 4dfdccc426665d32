import {
  canViewInvitations,
  decideSend,
  draftAsSeen,
  type MailBudgetRefusal,
  ok,
  type Result,
} from '@relais/domain'
import { ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { InvitationSuccess, SentInvitationInput } from './invitation-input.graphql.ts'
import { findSavedDraft } from './invitation.queries.ts'
import { DraftChangedError, outgoingRefusals } from './invitation.refusals.ts'
import { updateInvitation } from './invitation.repository.ts'
import {
  type DraftOutRefusal,
  lockToSend,
  mailInvitation,
  presentChanged,
  type SentOutcome,
} from './sent-invitation.ts'

@ObjectType({ description: 'The invitation is on its way.' })
class SendInvitationSuccess extends InvitationSuccess {}

/** Has Relais send the invitation: of a draft, or of one that is ready and was not sent. The link stays the same. */
export const sendInvitation = change({
  name: 'sendInvitation',
  description: 'Has Relais send an invitation that it has not sent yet.',
  input: SentInvitationInput,
  success: SendInvitationSuccess,
  refusals: { ...outgoingRefusals, ...mailBudgetRefusals, draft_changed: DraftChangedError },
  async decide(work, input): Promise<Result<SentOutcome, DraftOutRefusal | MailBudgetRefusal>> {
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
  present: (work, outcome, { config }) => presentChanged(config, work, outcome),
  mayRepeat: ({ actor }) => permitted(canViewInvitations(actor)),
})
