import { confirmsName } from '../../kernel/confirmation.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { Permission, PolicyActor } from '../../identity/index.ts'
import { canEndRelationship } from './relationship.policy.ts'

/** Which side of a relationship or delegated admin relationship somebody stands on. */
export type EndingSide = 'partner' | 'customer'

/** Why nothing was ended. */
export type EndingRefusal =
  | Refusal<'not_permitted' | 'already_ended'>
  | (Refusal<'confirmation_mismatch'> & { readonly expected: string })

/** What the end of a relationship or partnership is decided by. */
export interface EndingFacts {
  readonly actor: PolicyActor
  readonly running: boolean
  /** Legal name of the other side. */
  readonly otherName: string
  readonly typed: string
}

/** Ends a relationship from either side. */
export function decideEnding(facts: EndingFacts): Result<null, EndingRefusal> {
  return decideConfirmedEnding(canEndRelationship, facts)
}

/** Right, running, and confirmed with the name of the other side (UX rule 5): in this order. */
export function decideConfirmedEnding(may: Permission, facts: EndingFacts): Result<null, EndingRefusal> {
  if (!may(facts.actor)) return refuse({ code: 'not_permitted' })
  if (!facts.running) return refuse({ code: 'already_ended' })
  if (!confirmsName(facts.typed, facts.otherName))
    return refuse({ code: 'confirmation_mismatch', expected: facts.otherName })
  return ok(null)
}
