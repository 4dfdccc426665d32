import {
  canConsent,
  decideStepUp,
  type FactorHolder,
  isFresh,
  mustHaveFactor,
  ok,
  type PolicyActor,
  type Result,
  type StepUpNeeded,
} from '@relais/domain'
import type { Config } from '../config.ts'
import type { AnonymousWork } from '../database/work.ts'
import { hasOwnFactor } from './step-up.queries.ts'

/**
 * Of whom a change wants a second factor that is five minutes old at most: of everybody who has one or must have one, or (for what
 * changes the factor itself) of whoever has one.
 */
export type StepUp = 'always' | 'with_factor'

/** What says whether somebody must have a second factor. */
export function factorHolder({ portal, roles }: Pick<PolicyActor, 'portal' | 'roles'>): FactorHolder {
  return { portal, consents: canConsent({ portal, roles }) }
}

/** Whether the person who acts has shown a second factor just now, where the change wants it. Looked up before the change writes: it may be about the factor. */
export async function checkStepUp(
  { tx, actor, now }: AnonymousWork,
  wanted: StepUp,
  { secondFactor }: Pick<Config, 'secondFactor'>,
): Promise<Result<null, StepUpNeeded>> {
  if (actor === null || isFresh({ now, factorAt: actor.factorAt })) return ok(null)
  const isRequired = wanted === 'always' && mustHaveFactor(secondFactor, factorHolder(actor))
  const hasFactor = await hasOwnFactor(tx, actor.userId)
  return decideStepUp({ now, factorAt: actor.factorAt, hasFactor, isRequired })
}
