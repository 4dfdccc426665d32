import {
  acceptText,
  type AnswerRefusal,
  canConsent,
  canDecidePartnership,
  decideDecline,
  maximumReasonLength,
  ok,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import {
  type InvalidInput,
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { listOwnDomains, refreshOrganizationView } from '../../identity/index.ts'
import { InvitationLinkInput } from './invitation-input.graphql.ts'
import { InvitationNotOpenError, OtherOrganizationError, OwnInvitationError } from './invitation.refusals.ts'
import {
  closedLink,
  findInviterRecipients,
  findLinkFacts,
  lockInvitationByLink,
  type StoredInvitation,
  updateInvitation,
} from './invitation.repository.ts'

interface DeclineOutcome {
  readonly invitationId: string
}

@InputType({ description: 'Saying no to an invitation.' })
class DeclineInvitationInput extends InvitationLinkInput {
  @Field(() => ShortText, {
    nullable: true,
    description: 'What the sender is told; at most 1,000 characters.',
  })
  readonly reason?: string | null
}

@ObjectType({ description: 'The invitation is declined; its sender is told.' })
class DeclineInvitationSuccess extends Success {
  @Field(() => ID, { description: 'The invitation.' })
  readonly invitationId!: string
}

/** Says no to an invitation of any kind, with or without a reason; its sender is told who did. */
export const declineInvitation = change({
  name: 'declineInvitation',
  description: 'Says no to an invitation, as a global administrator of the organization that was asked.',
  input: DeclineInvitationInput,
  success: DeclineInvitationSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    invalid_input: InvalidInputError,
    invitation_not_open: InvitationNotOpenError,
    own_invitation: OwnInvitationError,
    other_organization: OtherOrganizationError,
  },
  link: ({ token }) => token,
  async decide(work, input): Promise<Result<DeclineOutcome, AnswerRefusal | InvalidInput>> {
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
    await tellInviter(work, invitation, said.value)
    return ok({ invitationId: invitation.id })
  },
  present: async (_, outcome) => outcome,
  mayRepeat: ({ actor }) => permitted(canConsent(actor) || canDecidePartnership(actor)),
})

async function tellInviter(work: Work, invitation: StoredInvitation, reason: string | null): Promise<void> {
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
