import {
  canViewInvitations,
  decideExtend,
  type InvitationStatusRefusal,
  ok,
  type Result,
} from '@relais/domain'
import { ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { InvitationSuccess, SentInvitationInput } from './invitation-input.graphql.ts'
import type { RequestRefusal } from './invitation-request.ts'
import { outgoingRefusals } from './invitation.refusals.ts'
import { updateInvitation } from './invitation.repository.ts'
import { lockToSend, presentChanged, type SentOutcome } from './sent-invitation.ts'

@ObjectType({ description: 'The same link works for 30 days from now.' })
class ExtendInvitationSuccess extends InvitationSuccess {}

/** Gives the same link 30 days from now, open or expired. No mail: whoever has the link goes on using it. */
export const extendInvitation = change({
  name: 'extendInvitation',
  description:
    'Gives the link of an open or expired invitation 30 days from now. It stays the same; no mail.',
  input: SentInvitationInput,
  success: ExtendInvitationSuccess,
  refusals: outgoingRefusals,
  async decide(
    work,
    { invitationId },
  ): Promise<Result<SentOutcome, RequestRefusal | InvitationStatusRefusal>> {
    const found = await lockToSend(work, invitationId)
    if (!found.ok) return found
    const invitation = found.value
    const decided = decideExtend(invitation, work.now)
    if (!decided.ok) return decided
    await updateInvitation(work.tx, invitation.id, decided.value)
    audit(work, {
      action: 'invitation.extend',
      objectType: 'invitation',
      objectId: invitation.id,
      before: { expiresAt: invitation.expiresAt },
      after: decided.value,
    })
    return ok({ invitationId: invitation.id })
  },
  present: (work, outcome, { config }) => presentChanged(config, work, outcome),
  mayRepeat: ({ actor }) => permitted(canViewInvitations(actor)),
})
