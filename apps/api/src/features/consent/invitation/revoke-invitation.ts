import {
  canInvite,
  canViewInvitations,
  decideRevoke,
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

@ObjectType({ description: 'The invitation is taken back: its link no longer works.' })
class RevokeInvitationSuccess extends InvitationSuccess {}

/**
 * Takes an invitation back, also where the account is suspended or the partnership ended: its link stops working. A draft is
 * discarded.
 */
export const revokeInvitation = change({
  name: 'revokeInvitation',
  description: 'Takes an invitation back: its link stops working.',
  input: SentInvitationInput,
  success: RevokeInvitationSuccess,
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
    const decided = decideRevoke(invitation, work.now)
    if (!decided.ok) return decided
    await updateInvitation(work.tx, invitation.id, decided.value)
    audit(work, {
      action: invitation.status === 'draft' ? 'invitation.discard' : 'invitation.revoke',
      objectType: 'invitation',
      objectId: invitation.id,
      before: { status: invitation.status },
      after: { status: decided.value.status },
    })
    return ok({ invitationId: invitation.id })
  },
  present: (work, outcome, { config }) => presentChanged(config, work, outcome),
  mayRepeat: ({ actor }) => permitted(canViewInvitations(actor)),
})
