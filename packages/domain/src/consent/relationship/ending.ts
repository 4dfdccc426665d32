import { confirmsName } from '../../kernel/confirmation.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { PolicyActor } from '../../identity/index.ts'
import { canEndRelationship } from './relationship.policy.ts'

/** Which side of a relationship or delegated admin relationship somebody stands on. */
export type EndingSide = 'partner' | 'customer'

/** Why nothing was ended. */
export type EndingRefusal =
  | Refusal<'not_permitted' | 'already_ended'>
  | (Refusal<'confirmation_mismatch'> & { readonly expected: string })

/** Ends a relationship from either side: right, running, and confirmed with the name of the other side (UX rule 5). */
export function decideEnding(facts: {
  readonly actor: PolicyActor
  readonly running: boolean
  /** Legal name of the other side. */
  readonly otherName: string
  readonly typed: string
}): Result<null, EndingRefusal> {
  if (!canEndRelationship(facts.actor)) return refuse({ code: 'not_permitted' })
  if (!facts.running) return refuse({ code: 'already_ended' })
  if (!confirmsName(facts.typed, facts.otherName))
    return refuse({ code: 'confirmation_mismatch', expected: facts.otherName })
  return ok(null)
}
