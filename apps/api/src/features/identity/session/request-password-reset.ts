import { ok, passwordResetMinutes, type Result, signInName } from '@relais/domain'
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { anonymousChange } from '../../../platform/change/change.ts'
import { enqueue } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { TooManyAttemptsError } from './session.refusals.ts'

@InputType({ description: 'Whose password was forgotten.' })
class RequestPasswordResetInput {
  @Field(() => ShortText, {
    description: "Sign-in name, or the contact email where it is one person's alone; case does not matter.",
  })
  readonly userPrincipalName!: string
}

@ObjectType({
  description:
    'If the person exists and has a mail address, a link is on its way. The answer is the same if not.',
})
class RequestPasswordResetSuccess extends Success {
  @Field(() => Int, { description: 'Minutes the link is good for.' })
  readonly validMinutes!: number
}

/**
 * Has a link to set a new password sent. Nobody is looked up here: the worker does (IssuePasswordReset), so that whether
 * the person exists changes neither the answer nor its time.
 */
export const requestPasswordReset = anonymousChange({
  name: 'requestPasswordReset',
  description: 'Sends a link to set a new password.',
  input: RequestPasswordResetInput,
  success: RequestPasswordResetSuccess,
  refusals: { too_many_attempts: TooManyAttemptsError },
  session: 'ignored',
  role: 'app_auth',
  async before({ caller, input, tools }): Promise<Result<string, TooManyAttempts>> {
    const name = signInName(input.userPrincipalName)
    const attempt = await tools.signInLimit.act(['request reset', name], caller.address)
    return attempt.ok ? ok(name) : attempt
  },
  async decide(work, _, { prepared: userPrincipalName }): Promise<Result<null, TooManyAttempts>> {
    const { id: requestId, portal } = work.caller
    enqueue(work, {
      task: 'issue_password_reset',
      payload: { userPrincipalName, portal, requestId },
      // Asked for twice before the worker comes to it, one link is enough.
      key: `reset ${hashToken(userPrincipalName)}`,
    })
    return ok(null)
  },
  present: async () => ({ validMinutes: passwordResetMinutes }),
})
