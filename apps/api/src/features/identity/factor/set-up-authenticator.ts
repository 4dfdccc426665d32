import { ok } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { recoveryCodesOf } from '../../../platform/auth/recovery-codes.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import type { DeclaredChange } from '../../../platform/change/change.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { Secret } from '../../../platform/graphql/scalar/index.ts'
import { Viewer } from '../session/session.graphql.ts'
import { TooManyAttemptsError } from '../session/session.refusals.ts'
import { confirmSetup, type SetupExpired } from './authenticator-setup.ts'
import type { CodeWrong } from './check-code.ts'
import {
  AuthenticatorSetupExpiredError,
  FactorCodeWrongError,
  SignInExpiredError,
} from './factor.refusals.ts'
import { type SignInExpired, signInByFactor } from './sign-in-by-factor.ts'

@InputType({ description: 'The first code of an authenticator app that was just set up.' })
export class AuthenticatorInput {
  @Field(() => Secret, { description: 'What `newAuthenticator` gave beside the secret.' })
  readonly setup!: string
  @Field(() => Secret, { description: 'The code that the app shows now.' })
  readonly code!: string
}

@ObjectType({ description: 'The authenticator app counts, and the person is signed in by it.' })
class SetUpAuthenticatorSuccess {
  @Field(() => Viewer, { description: 'Who is signed in.' })
  readonly viewer!: Viewer
  @Field(() => [String], { description: 'Ten recovery codes, told this once.' })
  readonly recoveryCodes!: readonly string[]
}

const result = mutationResult<CodeWrong | SetupExpired | SignInExpired | TooManyAttempts>(
  'SetUpAuthenticatorResult',
  SetUpAuthenticatorSuccess,
  {
    factor_code_wrong: FactorCodeWrongError,
    authenticator_setup_expired: AuthenticatorSetupExpiredError,
    sign_in_expired: SignInExpiredError,
    too_many_attempts: TooManyAttemptsError,
  },
)

/**
 * Ends a sign-in of somebody who must have a second factor and has none: sets up an authenticator app. Like `signIn` no `change`: it makes a
 * session, and tells secrets that are stored nowhere.
 */
export const setUpAuthenticator: DeclaredChange = {
  name: 'setUpAuthenticator',
  description:
    'Ends a sign-in of this browser, whose password was right, by setting up an authenticator app: for whoever must have a second factor and has none. No idempotency key: it makes a session.',
  input: AuthenticatorInput,
  answer: result.union,
  hasKey: false,
  async run(tools, caller, input) {
    const { factorKey } = tools.config
    const signedIn = await signInByFactor(tools, caller, true, async (work, person) => {
      const setId = await confirmSetup(work, person, input as AuthenticatorInput, tools.config)
      return setId.ok ? ok({ way: 'authenticator', setId: setId.value }) : setId
    })
    if (!signedIn.ok) return result.present(signedIn)
    const { viewer, shown } = signedIn.value
    const recoveryCodes = shown.setId === null ? [] : recoveryCodesOf(factorKey, shown.setId)
    return result.present(ok({ success: { viewer, recoveryCodes }, preview: null }))
  },
}
