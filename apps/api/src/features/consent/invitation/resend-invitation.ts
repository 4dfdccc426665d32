import {
  canViewInvitations,
  decideResend,
  type InvitationStatusRefusal,
  type MailBudgetRefusal,
  ok,
  type ResendsSpent,
  type Result,
} from '@relais/domain'
import { ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { InvitationSuccess, SentInvitationInput } from './invitation-input.graphql.ts'
import type { RequestRefusal } from './invitation-request.ts'
import { outgoingRefusals, ResendsSpentError } from './invitation.refusals.ts'
import { updateInvitation } from './invitation.repository.ts'
import {
  lockToSend,
  mailInvitation,
  presentChanged,
  type SentOutcome,
  tokenHashOf,
} from './sent-invitation.ts'

@ObjectType({ description: 'The invitation is on its way with a new link; the old one no longer works.' })
class ResendInvitationSuccess extends InvitationSuccess {}

/** Sends it again with a new link, good for 30 more days; the old link stops working in the same moment. */
export const resendInvitation = change({
  name: 'resendInvitation',
  description:
    'Sends an invitation again with a new link, good for 30 more days. The old link stops working.',
  input: SentInvitationInput,
  success: ResendInvitationSuccess,
  refusals: { ...outgoingRefusals, ...mailBudgetRefusals, resends_spent: ResendsSpentError },
  async decide(
    work,
    input,
    { config },
  ): Promise<
    Result<SentOutcome, RequestRefusal | InvitationStatusRefusal | ResendsSpent | MailBudgetRefusal>
  > {
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
      tokenHash: tokenHashOf(config, invitation.id, linkVersion),
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
  present: (work, outcome, { config }) => presentChanged(config, work, outcome),
  mayRepeat: ({ actor }) => permitted(canViewInvitations(actor)),
})
