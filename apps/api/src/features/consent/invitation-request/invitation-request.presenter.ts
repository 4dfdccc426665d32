import {
  canAnswerRequests,
  canAskForInvitation,
  decideInvitationRequest,
  decideRequestAnswer,
  decideRequestWithdrawal,
  requestStatus,
} from '@relais/domain'
import { requestDeclineDraft } from '@relais/emails'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { RefusalType, UserError } from '../../../platform/graphql/refusal.ts'
import { AccountSuspendedError } from '../../identity/index.ts'
import { AlreadyPartnersError } from '../partnership/partnership.refusals.ts'
import type { InvitationRequest, ProviderStanding } from './invitation-request.graphql.ts'
import type { RequestRow, StandingRow } from './invitation-request.queries.ts'
import { RequestOpenError, RequestsSpentError, TakesNoResellersError } from './invitation-request.refusals.ts'

/** A request as whoever looks at it sees it, with what it may do. */
export function presentRequest(actor: Actor, row: RequestRow, now: Date): InvitationRequest {
  const { invitationId, isPrepared, ...rest } = row
  const isProvider = actor.organizationId === row.providerId && actor.portal === 'provider'
  const answers = isProvider && canAnswerRequests(actor) && decideRequestAnswer(row, now).ok
  return {
    ...rest,
    status: requestStatus(row, now),
    // Of what its provider writes whoever asked learns nothing.
    invitationId: isProvider ? invitationId : null,
    isPrepared: isProvider && isPrepared && requestStatus(row, now) === 'open',
    declineDraft: answers
      ? requestDeclineDraft({
          language: row.language,
          name: row.name,
          providerName: actor.organizationName,
          answeredByName: actor.displayName,
        })
      : null,
    viewerCan: {
      invite: answers,
      decline: answers,
      withdraw: !isProvider && canAskForInvitation(actor) && decideRequestWithdrawal(row, now).ok,
    },
  }
}

const obstacles: Readonly<Record<string, RefusalType>> = {
  account_suspended: AccountSuspendedError,
  already_partners: AlreadyPartnersError,
  invitation_request_open: RequestOpenError,
  invitation_requests_spent: RequestsSpentError,
  provider_takes_no_resellers: TakesNoResellersError,
}

/** How a reseller stands with a provider, with what it may do. */
export function presentStanding(actor: Actor, row: StandingRow, now: Date): ProviderStanding {
  const { providerId, alreadyPartners, request } = row
  const decided = decideInvitationRequest(
    actor,
    { ...row, open: request?.status === 'open' ? request : null },
    now,
  )
  const refusal = decided.ok ? null : decided.refusal
  const obstacle = refusal && obstacles[refusal.code]
  return {
    providerId,
    isPartner: alreadyPartners,
    request: request && presentRequest(actor, request, now),
    viewerCan: {
      ask: decided.ok,
      askObstacle: refusal && obstacle ? (obstacle.present(refusal) as UserError) : null,
    },
  }
}
