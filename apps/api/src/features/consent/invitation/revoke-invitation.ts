import {
  canInvite,
  decideRevoke,
  type InvitationStatusRefusal,
  ok,
  refuse,
  canViewInvitations,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import type { NotFound, NotPermitted } from '../../../platform/graphql/common-refusals.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import type { SentInvitationInput } from './invitation-input.graphql.ts'
import { updateInvitation } from './invitation.repository.ts'
import { lockSent, presentChanged, type SentOutcome, type SentSuccess } from './sent-invitation.ts'

/** Why nothing was taken back. */
export type RevokeRefusal = NotPermitted | NotFound | InvitationStatusRefusal

/**
 * Takes an invitation back, also where the account is suspended or the partnership ended: its link stops working. A draft is
 * discarded.
 */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(request: PortalRequest, input: SentInvitationInput, change: Change) {
    return this.unitOfWork.change<SentOutcome, SentSuccess, RevokeRefusal>(
      request,
      change,
      async (work) => {
        const found = await lockSent(work, input.invitationId)
        if (!found.ok) return found
        const invitation = found.value
        if (!canInvite(work.actor, invitation.kind)) return refuse({ code: 'not_permitted' })
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
      (work, outcome) => presentChanged(this.config, work, outcome),
      ({ actor }) => permitted(canViewInvitations(actor)),
    )
  }
}
