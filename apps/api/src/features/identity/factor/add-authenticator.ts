import { ok, type Result } from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { recoveryCodesOf } from '../../../platform/auth/recovery-codes.ts'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { newSessionToken } from '../session/session-token.ts'
import { confirmSetup, type SetupExpired } from './authenticator-setup.ts'
import type { CodeWrong } from './check-code.ts'
import { AuthenticatorSetupExpiredError, FactorCodeWrongError } from './factor.refusals.ts'
import { lockFactors } from './factor.repository.ts'
import { keepRenewed, renewSession } from './renew-session.ts'
import { AuthenticatorInput } from './set-up-authenticator.ts'

@ObjectType({ description: 'The authenticator app counts from now on; the one before, if any, does not.' })
class AddAuthenticatorSuccess extends Success {
  @Field(() => [String], {
    nullable: true,
    description: 'Ten recovery codes, told this once; null: those of before stay, or it was only tried.',
  })
  readonly recoveryCodes!: readonly string[] | null
}

interface Added {
  /** Null: the recovery codes of before stay. */
  readonly setId: string | null
}

/** Sets up an authenticator app for the signed-in person, or another one instead. The browser goes on in a session of its own. */
export const addAuthenticator = change({
  name: 'addAuthenticator',
  description:
    'Sets up an authenticator app of the signed-in person, or another one instead of the one before.',
  input: AuthenticatorInput,
  success: AddAuthenticatorSuccess,
  refusals: {
    factor_code_wrong: FactorCodeWrongError,
    authenticator_setup_expired: AuthenticatorSetupExpiredError,
  },
  needsStepUp: 'with_factor',
  role: 'app_auth',
  before: async () => ok(newSessionToken()),
  async decide(work, input, { config, prepared: token }): Promise<Result<Added, CodeWrong | SetupExpired>> {
    await lockFactors(work.tx, work.actor.userId)
    const setId = await confirmSetup(work, work.actor, input, config)
    if (!setId.ok) return setId
    await renewSession(work, token)
    return ok({ setId: setId.value })
  },
  present: async (_, { setId }, { config, occasion }) => ({
    recoveryCodes: setId === null || occasion === 'tried' ? null : recoveryCodesOf(config.factorKey, setId),
  }),
  mayRepeat: ownAffair,
  after: keepRenewed,
})
