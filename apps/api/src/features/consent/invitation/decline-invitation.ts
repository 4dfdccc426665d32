import {
  acceptText,
  type AnswerRefusal,
  decideDecline,
  maximumReasonLength,
  ok,
  refuse,
  canConsent,
  canDecidePartnership,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import type { InvalidInput } from '../../../platform/graphql/common-refusals.ts'
import type { DeclineInvitationInput } from './invitation-input.graphql.ts'
import {
  closedLink,
  findInviterRecipients,
  findLinkFacts,
  lockInvitationByLink,
  type StoredInvitation,
  updateInvitation,
} from './invitation.repository.ts'
import { listOwnDomains, refreshOrganizationView } from '../../identity/index.ts'

/** Why an invitation was not declined. */
export type DeclineRefusal = AnswerRefusal | InvalidInput

interface DeclineOutcome {
  readonly invitationId: string
}

/** Says no to an invitation of any kind, with or without a reason; its sender is told who did. */
@Injectable()
export class DeclineInvitation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: DeclineInvitationInput, change: Change) {
    return this.unitOfWork.change<DeclineOutcome, DeclineOutcome, DeclineRefusal>(
      request,
      { ...change, link: input.token },
      async (work) => {
        const { tx, actor, now } = work
        const invitation = await lockInvitationByLink(tx, input.invitationId, input.token)
        if (!invitation) return refuse(await closedLink(tx, input.invitationId))
        const { organizationId } = actor
        const verifiedDomains = await listOwnDomains(tx, organizationId)
        const situation = {
          ...invitation,
          organizationId,
          verifiedDomains,
          alreadyPartners: false,
          accountIsActive: true,
        }
        const decided = decideDecline({ actor, invitation, situation, now })
        if (!decided.ok) return decided
        const said = input.reason?.trim()
          ? acceptText('reason', input.reason.trim(), maximumReasonLength)
          : ok(null)
        if (!said.ok) return said

        await updateInvitation(tx, invitation.id, {
          status: 'declined',
          decidedAt: now,
          decidedByOrganizationId: actor.organizationId,
          decidedByUserId: actor.userId,
          declineReason: said.value,
        })
        await refreshOrganizationView(tx, invitation.inviterId, actor.organizationId)
        audit(work, {
          action: 'invitation.decline',
          objectType: 'invitation',
          objectId: invitation.id,
          before: { status: invitation.status },
          after: { status: 'declined', reason: said.value },
          readerIds: [invitation.inviterId],
        })
        await this.tellInviter(work, invitation, said.value)
        return ok({ invitationId: invitation.id })
      },
      async (_, outcome) => outcome,
      ({ actor }) => permitted(canConsent(actor) || canDecidePartnership(actor)),
    )
  }

  private async tellInviter(work: Work, invitation: StoredInvitation, reason: string | null): Promise<void> {
    const facts = await findLinkFacts(work.tx, false)
    sendMailToEach(work, await findInviterRecipients(work.tx, invitation.inviterId, facts), {
      template: 'invitation-declined',
      link: {
        to: 'page',
        portal: invitation.kind === 'partnership' ? 'provider' : 'reseller',
        path: `/invitations/sent/${invitation.id}`,
      },
      data: {
        kind: invitation.kind,
        organizationName: work.actor.organizationName,
        declinedByName: work.actor.displayName,
        declinedAt: work.now,
        reason,
      },
    })
  }
}
