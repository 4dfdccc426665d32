import { decideOwnRemoval, type FactorRemovalRefusal, mustHaveFactor, ok, type Result } from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { factorHolder } from '../../../platform/change/step-up.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { tellOfFactor } from './factor.messages.ts'
import { NoSecondFactorError, SecondFactorRequiredError } from './factor.refusals.ts'
import { deleteFactors, hasFactor, lockFactors } from './factor.repository.ts'

@ObjectType({ description: 'The person signs in with the password alone; recovery codes are worth nothing.' })
class RemoveSecondFactorSuccess extends Success {
  @Field({ description: 'When.' })
  readonly removedAt!: Date
}

/** Removes the second factor of the signed-in person, with its recovery codes. */
export const removeSecondFactor = change({
  name: 'removeSecondFactor',
  description: 'Removes the second factor of the signed-in person, with its recovery codes.',
  success: RemoveSecondFactorSuccess,
  refusals: { no_second_factor: NoSecondFactorError, second_factor_required: SecondFactorRequiredError },
  needsStepUp: 'with_factor',
  role: 'app_auth',
  async decide(work, _, { config }): Promise<Result<{ removedAt: Date }, FactorRemovalRefusal>> {
    const { actor, now, tx } = work
    await lockFactors(tx, actor.userId)
    const decided = decideOwnRemoval({
      hasFactor: await hasFactor(tx, actor.userId),
      isRequired: mustHaveFactor(config.secondFactor, factorHolder(actor)),
    })
    if (!decided.ok) return decided
    await deleteFactors(tx, actor.userId)
    audit(work, {
      action: 'factor.remove',
      objectType: 'user',
      objectId: actor.userId,
      before: { kind: 'authenticator' },
    })
    tellOfFactor(work, actor, 'authenticator_removed')
    return ok({ removedAt: now })
  },
  present: async (_, outcome) => outcome,
  mayRepeat: ownAffair,
})
