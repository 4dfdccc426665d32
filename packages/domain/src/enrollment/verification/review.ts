import { acceptText, type UnacceptableField } from '../../kernel/accept-text.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { PolicyActor } from '../../identity/index.ts'
import { canReviewApplications, isOwnFirm } from '../application/application.policy.ts'
import {
  longestVerificationNote,
  type RequestedDocument,
  reviewReasons,
  type VerificationReason,
  type VerificationStage,
  type VerificationState,
} from './verification.codes.ts'
import { type ApplicationMoved, decideMove, stageOf, type VerificationFacts } from './verification.ts'

/** Nobody reviews the firm they work for. */
export type OwnFirm = Refusal<'own_firm'>
/** Why a reviewer may not. */
export type ReviewRefusal = Refusal<'not_permitted'> | OwnFirm | ApplicationMoved | UnacceptableField

/** Who reviews what. */
export interface ReviewFacts extends Pick<VerificationFacts, 'state' | 'since'> {
  readonly actor: PolicyActor & { readonly organizationId: string }
  /** The organization that enrolls. */
  readonly organizationId: string
}

/** What a reviewer says of a stage. */
export interface ReviewWord {
  /** The stage that the reviewer looked at: on a stale page nothing is decided. */
  readonly stage: VerificationStage
  readonly reasons: readonly VerificationReason[]
  /** What the applicant reads; empty: nothing. */
  readonly note: string
}

/** A decided stage. */
export interface Reviewed {
  readonly state: VerificationState
  readonly stage: VerificationStage
  readonly reasons: readonly VerificationReason[]
  /** Null: nothing is said. */
  readonly note: string | null
}

/** Whether somebody may review this application at all; null: yes. */
export function reviewObstacle({
  actor,
  organizationId,
}: Pick<ReviewFacts, 'actor' | 'organizationId'>): 'not_permitted' | 'own_firm' | null {
  if (!canReviewApplications(actor)) return 'not_permitted'
  return isOwnFirm(actor, { organizationId }) ? 'own_firm' : null
}

/** A reviewer takes an application on: whose it was goes over to who asks. Only what is under way has a reviewer. */
export function decideTakingOn(facts: ReviewFacts, now: Date): Result<null, ReviewRefusal> {
  const code = reviewObstacle(facts)
  if (code !== null) return refuse({ code })
  const moved = decideMove(facts, 'reject', now)
  return moved.ok ? ok(null) : moved
}

/** Passes a stage; passing the decision authorizes. */
export function decidePassing(
  facts: ReviewFacts,
  word: ReviewWord,
  now: Date,
): Result<Reviewed, ReviewRefusal> {
  return decideReview(facts, word, word.stage === 'decision' ? 'authorize' : 'pass', now)
}

/** Asks the firm for documents: at least one, with the reason. */
export function decideAsking(
  facts: ReviewFacts,
  word: ReviewWord & { readonly documents: readonly RequestedDocument[] },
  now: Date,
): Result<Reviewed, ReviewRefusal> {
  const reviewed = decideReview(facts, word, 'ask_document', now)
  if (!reviewed.ok) return reviewed
  return word.documents.length === 0
    ? refuse({ code: 'invalid_input', field: 'documents', reason: 'missing' })
    : reviewed
}

/** Rejects an application at the stage it is at: with a reason, and a note that says what to do. */
export function decideRejection(
  facts: ReviewFacts,
  word: ReviewWord,
  now: Date,
): Result<Reviewed, ReviewRefusal> {
  const reviewed = decideReview(facts, word, 'reject', now)
  if (!reviewed.ok) return reviewed
  if (reviewed.value.reasons.length === 0)
    return refuse({ code: 'invalid_input', field: 'reasons', reason: 'missing' })
  return reviewed.value.note === null
    ? refuse({ code: 'invalid_input', field: 'note', reason: 'missing' })
    : reviewed
}

function decideReview(
  facts: ReviewFacts,
  word: ReviewWord,
  command: 'pass' | 'authorize' | 'ask_document' | 'reject',
  now: Date,
): Result<Reviewed, ReviewRefusal> {
  const code = reviewObstacle(facts)
  if (code !== null) return refuse({ code })
  const next = decideMove(facts, command, now)
  if (!next.ok) return next
  if (stageOf(facts.state) !== word.stage) return refuse({ code: 'application_moved', status: 'pending' })
  const note =
    word.note.trim() === '' ? ok(null) : acceptText('note', word.note.trim(), longestVerificationNote)
  if (!note.ok) return note
  const reasons = reviewReasons.filter((reason) => word.reasons.includes(reason))
  return ok({ state: next.value, stage: word.stage, reasons, note: note.value })
}
