import { addMinutes, ok, type Refusal, refuse, type Result, stepUpMinutes } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { deviceOf, rememberedAs } from '../../../platform/auth/known-device.ts'
import type { Attempt, TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { Secret } from '../../../platform/graphql/scalar/index.ts'
import { newSessionToken } from '../session/session-token.ts'
import { TooManyAttemptsError } from '../session/session.refusals.ts'
import { findPasswordHash } from '../session/session.repository.ts'
import { type CodeWrong, takeCode } from './check-code.ts'
import { FactorCodeWrongError, NoSecondFactorError } from './factor.refusals.ts'
import { hasFactor } from './factor.repository.ts'
import { keepRenewed, renewSession } from './renew-session.ts'

type StepUpRefusal = CodeWrong | TooManyAttempts | Refusal<'no_second_factor'>

interface Prepared {
  /** Of the session in which the browser goes on. */
  readonly token: string
  readonly attempt: Attempt
}

@InputType({ description: 'The second factor, once more.' })
class StepUpInput {
  @Field(() => Secret, {
    description:
      'A code of the authenticator app, or a recovery code; spaces, hyphens and case do not matter.',
  })
  readonly code!: string
}

@ObjectType({ description: 'For some minutes nothing asks for the second factor.' })
class StepUpSuccess extends Success {
  @Field({ description: 'Until when.' })
  readonly freshUntil!: Date
}

/** Shows the second factor once more, for what wants a fresh one. The browser goes on in a session of its own (TRUST.md, Sign-in). */
export const stepUp = change({
  name: 'stepUp',
  description: 'Shows the second factor of the signed-in person once more, for what wants a fresh one.',
  input: StepUpInput,
  success: StepUpSuccess,
  refusals: {
    factor_code_wrong: FactorCodeWrongError,
    no_second_factor: NoSecondFactorError,
    too_many_attempts: TooManyAttemptsError,
  },
  role: 'app_auth',
  async before({ caller, tools }): Promise<Result<Prepared, StepUpRefusal>> {
    const { userId, passwordHash, has } = await tools.unitOfWork.read(
      caller,
      async ({ tx, actor }) => ({
        userId: actor.userId,
        passwordHash: (await findPasswordHash(tx, actor.userId)) ?? '',
        has: await hasFactor(tx, actor.userId),
      }),
      { role: 'app_auth' },
    )
    if (!has) return refuse({ code: 'no_second_factor' })
    const account = { userId, passwordHash }
    const device = caller.browser ? deviceOf(tools.config.linkKey, caller.browser.device, account) : null
    const attempt = await tools.signInLimit.code(rememberedAs(account), caller.address, device)
    return attempt.ok ? ok({ token: newSessionToken(), attempt: attempt.value }) : attempt
  },
  async decide(work, { code }, { config, prepared }): Promise<Result<{ freshUntil: Date }, StepUpRefusal>> {
    const { actor, now } = work
    const taken = await takeCode(work, actor, code, config)
    if (!taken.ok) return taken
    await renewSession(work, prepared.token)
    work.log.authenticationStrength = 'second_factor'
    audit(work, {
      action: 'session.step_up',
      objectType: 'user',
      objectId: actor.userId,
      after: { portal: actor.portal, way: taken.value },
    })
    return ok({ freshUntil: addMinutes(now, stepUpMinutes) })
  },
  present: async (_, outcome) => outcome,
  mayRepeat: ownAffair,
  async after(asked, { token, attempt }, made) {
    if (!made) return
    await attempt.succeeded()
    await keepRenewed(asked, token, made)
  },
})
