import {
  canViewInvitations,
  decideResend,
  type InvitationStatusRefusal,
  type MailBudgetRefusal,
  ok,
  type ResendsSpent,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import type { SentInvitationInput } from './invitation-input.graphql.ts'
import type { RequestRefusal } from './invitation-request.ts'
import { updateInvitation } from './invitation.repository.ts'
import {
  lockToSend,
  mailInvitation,
  presentChanged,
  type SentOutcome,
  type SentSuccess,
  tokenHashOf,
} from './sent-invitation.ts'

/** Why it is not sent again. */
export type ResendRefusal = RequestRefusal | InvitationStatusRefusal | ResendsSpent | MailBudgetRefusal

/** Sends it again with a new link, good for 30 more days; the old link stops working in the same moment. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(request: PortalRequest, input: SentInvitationInput, change: Change) {
    return this.unitOfWork.change<SentOutcome, SentSuccess, ResendRefusal>(
      request,
      change,
      async (work) => {
        const found = await lockToSend(work, input.invitationId)
        if (!found.ok) return found
        const invitation = found.value
        const decided = decideResend(invitation, work.now)
        if (!decided.ok) return decided
        const budget = await askMailBudget(work, 'invitation-sent', invitation.recipientMail)
        if (!budget.ok) return budget
        const { linkVersion } = decided.value
        await updateInvitation(work.tx, invitation.id, {
          ...decided.value,
          openedAt: null,
          linkCutAt: null,
          replacedTokenHashes: [...invitation.replacedTokenHashes, invitation.tokenHash],
          tokenHash: tokenHashOf(this.config, invitation.id, linkVersion),
        })
        mailInvitation(work, invitation, decided.value)
        audit(work, {
          action: 'invitation.resend',
          objectType: 'invitation',
          objectId: invitation.id,
          before: { status: invitation.status, linkVersion: invitation.linkVersion },
          after: { ...decided.value, recipientMail: invitation.recipientMail, subject: invitation.subject },
        })
        return ok({ invitationId: invitation.id })
      },
      (work, outcome) => presentChanged(this.config, work, outcome),
      ({ actor }) => permitted(canViewInvitations(actor)),
    )
  }
}
