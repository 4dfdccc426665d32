import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import type { DisablingFacts } from '../user/disable-user.ts'
import { canRemoveFactors, canUpdateGuardedRoles, guardedRoles } from '../user/user.policy.ts'
import type { FactorRemovalObstacle } from './factor.codes.ts'

/** What removing somebody's second factor rests on. */
export type FactorsRemovalFacts = DisablingFacts & { readonly hasFactor: boolean }

/**
 * Removes the second factor of somebody who lost it. Nobody removes their own this way, and that of whoever manages users goes by a
 * global administrator alone: with a password it would open what they may do.
 */
export function decideFactorsRemoval(
  facts: FactorsRemovalFacts,
): Result<null, Refusal<FactorRemovalObstacle>> {
  const { actor, person } = facts
  if (!canRemoveFactors(actor)) return refuse({ code: 'not_permitted' })
  if (person.isActor) return refuse({ code: 'own_account' })
  if (person.roles.some((role) => guardedRoles.includes(role)) && !canUpdateGuardedRoles(actor))
    return refuse({ code: 'global_administrator_required' })
  return facts.hasFactor ? ok(null) : refuse({ code: 'no_second_factor' })
}
