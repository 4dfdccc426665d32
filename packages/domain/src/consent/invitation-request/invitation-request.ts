import { acceptText, type UnacceptableField } from '../../kernel/accept-text.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addDays } from '../../kernel/time.ts'
import type { PolicyActor } from '../../identity/index.ts'
import {
  type InvitationRequestStatus,
  longestRequestAnswer,
  longestRequestMessage,
} from './invitation-request.codes.ts'
import { canAskForInvitation } from './invitation-request.policy.ts'

/** Days after which a request that nobody answered lapses (SPEC, rule 4: as an invitation does). */
export const requestValidityDays = 30

/** Requests of one organization in any 24 hours: no directory has as many providers that fit. */
export const requestsInADay = 20

/** What decides of a request. */
export interface InvitationRequestState {
  readonly status: InvitationRequestStatus
  readonly expiresAt: Date
}

/** Its status at `now`: nobody answered in time is lapsed, whoever has written that down. */
export function requestStatus(
  { status, expiresAt }: InvitationRequestState,
  now: Date,
): InvitationRequestStatus {
  return status === 'open' && expiresAt <= now ? 'lapsed' : status
}

/** The request is not open, or somebody writes its invitation already. */
export type RequestMoved = Refusal<'invitation_request_moved'>

/** What must be known to ask. */
export interface InvitationRequestFacts {
  /** Whether the reseller's own account may act. */
  readonly accountIsActive: boolean
  /** Whether the provider may act and says in a listing that everybody sees that it takes new resellers. */
  readonly takesResellers: boolean
  /** Whether the two are partners. */
  readonly alreadyPartners: boolean
  /** The request that the reseller has made of this provider before and that is not answered; null: none. */
  readonly open: InvitationRequestState | null
  /** When the oldest of the requests was made that use up the number of 24 hours; null: it is not used up. */
  readonly usedUpSince: Date | null
}

/** It is asked already. */
export type RequestOpen = Refusal<'invitation_request_open'> & {
  /** Until when the provider can answer; from then on it may be asked again. */
  readonly retryAt: Date
}

/** The organization has asked as often as it may in 24 hours. */
export type RequestsSpent = Refusal<'invitation_requests_spent'> & {
  readonly limit: number
  /** When it may ask again. */
  readonly retryAt: Date
}

/** Why nothing is asked. */
export type InvitationRequestRefusal =
  | Refusal<'not_permitted' | 'account_suspended' | 'already_partners' | 'provider_takes_no_resellers'>
  | RequestOpen
  | RequestsSpent

/** Whether somebody may ask a provider at `now`. What stands before it longest is said first. */
export function decideInvitationRequest(
  actor: PolicyActor,
  facts: InvitationRequestFacts,
  now: Date,
): Result<null, InvitationRequestRefusal> {
  const { open, usedUpSince } = facts
  if (!canAskForInvitation(actor)) return refuse({ code: 'not_permitted' })
  if (!facts.accountIsActive) return refuse({ code: 'account_suspended' })
  if (facts.alreadyPartners) return refuse({ code: 'already_partners' })
  if (open !== null && requestStatus(open, now) === 'open')
    return refuse({ code: 'invitation_request_open', retryAt: open.expiresAt })
  if (!facts.takesResellers) return refuse({ code: 'provider_takes_no_resellers' })
  if (usedUpSince !== null)
    return refuse({
      code: 'invitation_requests_spent',
      limit: requestsInADay,
      retryAt: addDays(usedUpSince, 1),
    })
  return ok(null)
}

/** What somebody writes to a provider; empty: null. */
export function acceptRequestMessage(text: string): Result<string | null, UnacceptableField> {
  return text.trim() === '' ? ok(null) : acceptText('message', text.trim(), longestRequestMessage)
}

/** Whoever asked takes it back. */
export function decideRequestWithdrawal(
  state: InvitationRequestState,
  now: Date,
): Result<null, RequestMoved> {
  return requestStatus(state, now) === 'open' ? ok(null) : moved()
}

/** The provider answers: by an invitation or by a no, once. `isPrepared`: somebody writes its invitation already. */
export function decideRequestAnswer(
  state: InvitationRequestState & { readonly isPrepared: boolean },
  now: Date,
): Result<null, RequestMoved> {
  return requestStatus(state, now) === 'open' && !state.isPrepared ? ok(null) : moved()
}

/** What the provider writes with its no. */
export function acceptRequestAnswer(text: string): Result<string, UnacceptableField> {
  return acceptText('answer', text.trim(), longestRequestAnswer)
}

function moved(): Result<never, RequestMoved> {
  return refuse({ code: 'invitation_request_moved' })
}
