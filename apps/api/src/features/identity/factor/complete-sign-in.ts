import { ok } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import type { DeclaredChange } from '../../../platform/change/change.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { Secret } from '../../../platform/graphql/scalar/index.ts'
import { Viewer } from '../session/session.graphql.ts'
import { TooManyAttemptsError } from '../session/session.refusals.ts'
import { type CodeWrong, takeCode } from './check-code.ts'
import { FactorCodeWrongError, SignInExpiredError } from './factor.refusals.ts'
import { type SignInExpired, signInByFactor } from './sign-in-by-factor.ts'

@InputType({ description: 'The second step of a sign-in.' })
class CompleteSignInInput {
  @Field(() => Secret, {
    description:
      'A code of the authenticator app, or a recovery code; spaces, hyphens and case do not matter.',
  })
  readonly code!: string
}

@ObjectType({ description: 'Signed in; the session is in a cookie that scripts cannot read.' })
class CompleteSignInSuccess {
  @Field(() => Viewer, { description: 'Who is signed in.' })
  readonly viewer!: Viewer
}

const result = mutationResult<CodeWrong | SignInExpired | TooManyAttempts>(
  'CompleteSignInResult',
  CompleteSignInSuccess,
  {
    factor_code_wrong: FactorCodeWrongError,
    sign_in_expired: SignInExpiredError,
    too_many_attempts: TooManyAttemptsError,
  },
)

/** Ends a sign-in whose password was right by a code of the second factor. Like `signIn` no `change`: it makes a session. */
export const completeSignIn: DeclaredChange = {
  name: 'completeSignIn',
  description:
    'Ends a sign-in of this browser, whose password was right, by a code of the second factor. No idempotency key: it makes a session.',
  input: CompleteSignInInput,
  answer: result.union,
  hasKey: false,
  async run(tools, caller, input) {
    const { code } = input as CompleteSignInInput
    const signedIn = await signInByFactor(tools, caller, false, async (work, person) => {
      const taken = await takeCode(work, person, code, tools.config)
      return taken.ok ? ok({ way: taken.value }) : taken
    })
    return result.present(
      signedIn.ok ? ok({ success: { viewer: signedIn.value.viewer }, preview: null }) : signedIn,
    )
  },
}
