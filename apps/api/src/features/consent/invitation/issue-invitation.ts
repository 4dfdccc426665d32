import { canViewInvitations, decideIssue, draftAsSeen, ok, type Result } from '@relais/domain'
import { ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { InvitationSuccess, SentInvitationInput } from './invitation-input.graphql.ts'
import { findSavedDraft } from './invitation.queries.ts'
import { DraftChangedError, outgoingRefusals } from './invitation.refusals.ts'
import { updateInvitation } from './invitation.repository.ts'
import { type DraftOutRefusal, lockToSend, presentChanged, type SentOutcome } from './sent-invitation.ts'

@ObjectType({ description: 'The invitation is ready: its link can be accepted from now on.' })
class IssueInvitationSuccess extends InvitationSuccess {}

/** Done: the text was copied or taken to a mail program. Its link can be accepted from now on. */
export const issueInvitation = change({
  name: 'issueInvitation',
  description: 'Done: the text goes out by other means than Relais. The link can be accepted from now on.',
  input: SentInvitationInput,
  success: IssueInvitationSuccess,
  refusals: { ...outgoingRefusals, draft_changed: DraftChangedError },
  async decide(work, input): Promise<Result<SentOutcome, DraftOutRefusal>> {
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
  present: (work, outcome, { config }) => presentChanged(config, work, outcome),
  mayRepeat: ({ actor }) => permitted(canViewInvitations(actor)),
})
