import { ok, type Refusal, refuse, type Result } from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { recoveryCodesOf } from '../../../platform/auth/recovery-codes.ts'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { makeRecoveryCodes } from './authenticator-setup.ts'
import { tellOfFactor } from './factor.messages.ts'
import { NoSecondFactorError } from './factor.refusals.ts'
import { hasFactor, lockFactors } from './factor.repository.ts'

@ObjectType({ description: 'There are ten new recovery codes; those before are worth nothing.' })
class RenewRecoveryCodesSuccess extends Success {
  @Field(() => [String], {
    nullable: true,
    description: 'The ten codes, told this once; null: it was only tried.',
  })
  readonly recoveryCodes!: readonly string[] | null
}

/** Makes ten new recovery codes of the signed-in person, instead of those before. */
export const renewRecoveryCodes = change({
  name: 'renewRecoveryCodes',
  description:
    'Makes ten new recovery codes of the signed-in person; those before are worth nothing from then on.',
  success: RenewRecoveryCodesSuccess,
  refusals: { no_second_factor: NoSecondFactorError },
  needsStepUp: 'with_factor',
  role: 'app_auth',
  async decide(work, _, { config }): Promise<Result<{ setId: string }, Refusal<'no_second_factor'>>> {
    const { actor, tx } = work
    await lockFactors(tx, actor.userId)
    if (!(await hasFactor(tx, actor.userId))) return refuse({ code: 'no_second_factor' })
    const setId = await makeRecoveryCodes(work, actor, config)
    audit(work, { action: 'factor.renew_recovery_codes', objectType: 'user', objectId: actor.userId })
    tellOfFactor(work, actor, 'recovery_codes_renewed')
    return ok({ setId })
  },
  present: async (_, { setId }, { config, occasion }) => ({
    recoveryCodes: occasion === 'tried' ? null : recoveryCodesOf(config.factorKey, setId),
  }),
  mayRepeat: ownAffair,
})
