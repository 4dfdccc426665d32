import { refuse, ok, type Refusal, type Result } from '../../kernel/result.ts'
import { addBusinessDays, addDays } from '../../kernel/time.ts'
import {
  answerDays,
  appealDays,
  type ApplicationStatus,
  type AwaitedParty,
  lapseDays,
  reminderDays,
  reviewBusinessDays,
  type StageProgress,
  type VerificationCommand,
  verificationMeaning,
  type VerificationReason,
  type VerificationStage,
  verificationStages,
  type VerificationState,
  verificationMachine,
} from './verification.codes.ts'

/** What decides what may happen to an application now. */
export interface VerificationFacts {
  readonly state: VerificationState
  /** Since when it stands there. */
  readonly since: Date
  /** The stage at which it was rejected; null: it was not, or was taken up again. */
  readonly rejectedStage: VerificationStage | null
  /** Why it was rejected; empty: it was not. */
  readonly rejectionReasons: readonly VerificationReason[]
}

/** It is no longer (or not yet) as whoever acts saw it. */
export type ApplicationMoved = Refusal<'application_moved'> & { readonly status: ApplicationStatus }
/** The rejection can no longer be appealed, or never could. */
export type AppealOver = Refusal<'appeal_over'> & {
  /** When the time for it ended; null: it ends an application for good. */
  readonly endedAt: Date | null
}

/** Reasons after which a firm begins anew instead of appealing: nobody is left whose word could be weighed. */
const finalReasons: readonly VerificationReason[] = ['contact_did_not_sign_up', 'no_answer']

/** The status of a state. */
export function statusOf(state: VerificationState): ApplicationStatus {
  return verificationMeaning[state].status
}

/** The stage that is checked; null: none. */
export function stageOf(state: VerificationState): VerificationStage | null {
  return verificationMeaning[state].stage
}

/** Whose turn it is; null: nobody's. */
export function awaitedBy(state: VerificationState): AwaitedParty | null {
  return verificationMeaning[state].awaits
}

/**
 * The next state, where the machine leads there by this command. An application whose time has run out is one that lapsed, whether or
 * not the worker has noted it yet: nothing else happens to it.
 * @param to of several targets the one that is meant
 */
export function decideMove(
  facts: Pick<VerificationFacts, 'state' | 'since'>,
  command: VerificationCommand,
  now: Date,
  to?: VerificationState,
): Result<VerificationState, ApplicationMoved> {
  const targets = verificationMachine[facts.state][command] ?? []
  const next = to === undefined ? targets[0] : targets.find((target) => target === to)
  const isOver = command !== 'lapse' && hasLapsed(facts, now)
  if (next === undefined || isOver)
    return refuse({ code: 'application_moved', status: isOver ? 'rejected' : statusOf(facts.state) })
  return ok(next)
}

/** When whoever's turn it is should have answered; null: nobody is waited for, or it is a draft. */
export function dueAt({ state, since }: Pick<VerificationFacts, 'state' | 'since'>): Date | null {
  const { stage, awaits } = verificationMeaning[state]
  if (stage === null) return null
  if (awaits === 'contact') return addDays(since, answerDays.email_ownership)
  if (awaits === 'applicant') return addDays(since, answerDays.document)
  return addBusinessDays(since, reviewBusinessDays)
}

/** Whether the operator should have decided by now: five business days after its turn began (SPEC, rule 4). */
export function isOverdue(facts: Pick<VerificationFacts, 'state' | 'since'>, now: Date): boolean {
  const due = dueAt(facts)
  return awaitedBy(facts.state) === 'operator' && due !== null && due.getTime() <= now.getTime()
}

/** When it lapses unless somebody answers; null: it does not. */
export function lapsesAt({ state, since }: Pick<VerificationFacts, 'state' | 'since'>): Date | null {
  return verificationMachine[state].lapse === undefined ? null : addDays(since, lapseDays)
}

/** Whether nobody answered in time. */
export function hasLapsed(facts: Pick<VerificationFacts, 'state' | 'since'>, now: Date): boolean {
  const at = lapsesAt(facts)
  return at !== null && at.getTime() <= now.getTime()
}

/** When the one reminder is due: two days before the answer is; null: nobody is reminded. */
export function remindsAt(facts: Pick<VerificationFacts, 'state' | 'since'>): Date | null {
  const due = lapsesAt(facts) === null ? null : dueAt(facts)
  return due === null ? null : addDays(due, -reminderDays)
}

/** Until when a rejection can be appealed; null: it cannot. */
export function appealableUntil({
  state,
  since,
  rejectedStage,
  rejectionReasons,
}: VerificationFacts): Date | null {
  if (state !== 'rejected' || rejectedStage === null || rejectedStage === 'email_ownership') return null
  return rejectionReasons.some((reason) => finalReasons.includes(reason)) ? null : addDays(since, appealDays)
}

/** Takes a rejected application up again, at the stage that was not passed (domain reference, 2.1). */
export function decideAppeal(
  facts: VerificationFacts,
  now: Date,
): Result<VerificationState, ApplicationMoved | AppealOver> {
  if (facts.state !== 'rejected') return decideMove(facts, 'appeal', now)
  const until = appealableUntil(facts)
  if (until === null || until.getTime() <= now.getTime())
    return refuse({ code: 'appeal_over', endedAt: until })
  return decideMove(facts, 'appeal', now, facts.rejectedStage ?? undefined)
}

/** How each stage stands, in their order. */
export function progressOf(
  facts: Pick<VerificationFacts, 'state' | 'rejectedStage'>,
): Readonly<Record<VerificationStage, StageProgress>> {
  const { stage, status, awaits } = verificationMeaning[facts.state]
  const at = stage ?? facts.rejectedStage
  const place = at === null ? -1 : verificationStages.indexOf(at)
  const here = status === 'rejected' ? 'failed' : awaits === 'applicant' ? 'missing' : 'in_review'
  const of = (own: VerificationStage): StageProgress => {
    if (status === 'authorized') return 'passed'
    const distance = verificationStages.indexOf(own) - place
    if (place < 0 || distance > 0) return 'waiting'
    return distance < 0 ? 'passed' : here
  }
  return {
    email_ownership: of('email_ownership'),
    employment: of('employment'),
    business: of('business'),
    decision: of('decision'),
  }
}
