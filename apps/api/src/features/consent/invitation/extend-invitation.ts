import { decideExtend, type InvitationStatusRefusal, ok, canViewInvitations } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import type { SentInvitationInput } from './invitation-input.graphql.ts'
import type { RequestRefusal } from './invitation-request.ts'
import { updateInvitation } from './invitation.repository.ts'
import { lockToSend, presentChanged, type SentOutcome, type SentSuccess } from './sent-invitation.ts'

/** Gives the same link 30 days from now, open or expired. No mail: whoever has the link goes on using it. */
@Injectable()
export class ExtendInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(request: PortalRequest, input: SentInvitationInput, change: Change) {
    return this.unitOfWork.change<SentOutcome, SentSuccess, RequestRefusal | InvitationStatusRefusal>(
      request,
      change,
      async (work) => {
        const found = await lockToSend(work, input.invitationId)
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
      (work, outcome) => presentChanged(this.config, work, outcome),
      ({ actor }) => permitted(canViewInvitations(actor)),
    )
  }
}
