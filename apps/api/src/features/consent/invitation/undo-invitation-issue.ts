import {
  canInvite,
  canViewInvitations,
  decideUndoIssue,
  type InvitationStatusRefusal,
  ok,
  refuse,
  type Result,
} from '@relais/domain'
import { ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import {
  type NotFound,
  NotFoundError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { InvitationSuccess, SentInvitationInput } from './invitation-input.graphql.ts'
import { InvitationStatusError } from './invitation.refusals.ts'
import { updateInvitation } from './invitation.repository.ts'
import { lockSent, presentChanged, type SentOutcome } from './sent-invitation.ts'

@ObjectType({ description: 'The invitation is a draft again: its link opens nothing until it goes out.' })
class UndoInvitationIssueSuccess extends InvitationSuccess {}

/**
 * Takes back that an invitation was sent outside Relais: it is a draft again, with its text and its link. Only while nobody opened
 * the link; of an opening in the same moment the first wins, by the lock of the row.
 */
export const undoInvitationIssue = change({
  name: 'undoInvitationIssue',
  description:
    'Takes back that an invitation was issued: it is a draft again. Only while its link was not opened and Relais sent nothing.',
  input: SentInvitationInput,
  success: UndoInvitationIssueSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    invitation_status: InvitationStatusError,
  },
  async decide(work, input): Promise<Result<SentOutcome, NotPermitted | NotFound | InvitationStatusRefusal>> {
    const found = await lockSent(work, input.invitationId)
    if (!found.ok) return found
    const invitation = found.value
    if (!canInvite[invitation.kind](work.actor)) return refuse({ code: 'not_permitted' })
    const decided = decideUndoIssue(invitation, work.now)
    if (!decided.ok) return decided
    await updateInvitation(work.tx, invitation.id, decided.value)
    audit(work, {
      action: 'invitation.undo_issue',
      objectType: 'invitation',
      objectId: invitation.id,
      before: { status: invitation.status, issuedAt: invitation.issuedAt },
      after: { status: decided.value.status },
    })
    return ok({ invitationId: invitation.id })
  },
  present: (work, outcome, { config }) => presentChanged(config, work, outcome),
  mayRepeat: ({ actor }) => permitted(canViewInvitations(actor)),
})
