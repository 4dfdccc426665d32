import {
  addDays,
  canViewInvitations,
  decideInvitationDraft,
  type InvitationDraftBudgetRefusal,
  invitationDraftsSince,
  invitationValidityDays,
  ok,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import type { DraftInvitationInput } from './invitation-input.graphql.ts'
import { acceptRequest, draftText, type RequestRefusal } from './invitation-request.ts'
import { holdInvitationDrafting } from './invitation-draft.repository.ts'
import { insertInvitation } from './invitation.repository.ts'
import { presentChanged, type SentOutcome, type SentSuccess } from './sent-invitation.ts'

/** Why no invitation was begun. */
export type DraftRefusal = RequestRefusal | InvitationDraftBudgetRefusal

/** Begins an invitation: checked, with the text of its kind in the recipient's language. Nothing goes out. */
@Injectable()
export class DraftInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(request: PortalRequest, input: DraftInvitationInput, change: Change) {
    return this.unitOfWork.change<SentOutcome, SentSuccess, DraftRefusal>(
      request,
      change,
      async (work) => {
        const accepted = await acceptRequest(work, input)
        if (!accepted.ok) return accepted
        const since = invitationDraftsSince(work.now)
        const room = decideInvitationDraft(await holdInvitationDrafting(work.tx, work.actor, since))
        if (!room.ok) return room
        const { providerName: _, ...asked } = accepted.value
        const id = newId(work)
        await insertInvitation(work.tx, {
          id,
          ...asked,
          requestedRoles: [...asked.requestedRoles],
          ...draftText(work, accepted.value),
          inviterId: work.actor.organizationId,
          inviterUserId: work.actor.userId,
          linkVersion: 1,
          tokenHash: hashToken(linkToken(this.config.linkKey, 'invitation', id, 1)),
          status: 'draft',
          createdAt: work.now,
          expiresAt: addDays(work.now, invitationValidityDays),
        })
        audit(work, { action: 'invitation.draft', objectType: 'invitation', objectId: id, after: asked })
        return ok({ invitationId: id })
      },
      (work, outcome) => presentChanged(this.config, work, outcome),
      ({ actor }) => permitted(canViewInvitations(actor)),
    )
  }
}
