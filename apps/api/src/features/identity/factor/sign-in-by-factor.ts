import { ok, type Refusal, refuse, type Result, sessionEnd } from '@relais/domain'
import type { Caller } from '../../../platform/auth/caller.ts'
import { deviceOf, rememberAccount, rememberedAs } from '../../../platform/auth/known-device.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { withoutKey } from '../../../platform/change/change.ts'
import type { ChangeTools } from '../../../platform/change/change-tools.ts'
import { type AnonymousWork, audit } from '../../../platform/database/work.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import type { Viewer } from '../session/session.graphql.ts'
import { beginSession, byFactor, newSessionToken } from '../session/session-token.ts'
import { endSessionBefore } from '../session/sign-out.ts'
import { presentViewer } from '../session/viewer.presenter.ts'
import { hasFactor, lockFactors, type OpenChallenge, useChallenge } from './factor.repository.ts'
import { challengeOf, findWaitingSignIn } from './sign-in-challenge.ts'

/** Nobody gave the right password in this browser, or too long ago. */
export type SignInExpired = Refusal<'sign_in_expired'>

/** What the second factor said of a sign-in: which it was, and what else is to be told. */
export interface Shown {
  readonly way: string
}

/** Who signed in, and what the second factor said. */
export interface SignedIn<S extends Shown> {
  readonly viewer: Viewer
  readonly shown: S
}

/**
 * Ends a sign-in that began with the right password: `show` takes the second factor, or sets one up, in the transaction that uses the
 * challenge up and begins the session. Wrong ones are counted.
 * @param isSetUp whether the person is to have no second factor yet; with one, none can be set up past it
 */
export async function signInByFactor<S extends Shown, R extends Refusal>(
  { unitOfWork, signInLimit, config }: ChangeTools,
  asking: Caller,
  isSetUp: boolean,
  show: (work: AnonymousWork, person: OpenChallenge) => Promise<Result<S, R>>,
): Promise<Result<SignedIn<S>, R | SignInExpired | TooManyAttempts>> {
  // Whoever's page it was: who signs in says the challenge.
  const caller = { ...asking, viewerId: undefined }
  const waiting = await findWaitingSignIn(unitOfWork, caller)
  if (!waiting) return refuse({ code: 'sign_in_expired' })
  const { browser } = caller
  const device = browser ? deviceOf(config.linkKey, browser.device, waiting) : null
  const attempt = await signInLimit.code(rememberedAs(waiting), caller.address, device)
  if (!attempt.ok) return attempt
  const token = newSessionToken()
  await endSessionBefore(unitOfWork, caller)
  const begun = await unitOfWork.change<S, S, R | SignInExpired>(
    { ...caller, sessionHash: null },
    { name: 'signInByFactor', input: null, ...withoutKey, role: 'app_auth' },
    async (work) => {
      const person = await challengeOf(work)
      if (person?.id !== waiting.id) return refuse({ code: 'sign_in_expired' })
      await lockFactors(work.tx, person.userId)
      if ((await hasFactor(work.tx, person.userId)) === isSetUp) return refuse({ code: 'sign_in_expired' })
      work.log.organizationId = person.organizationId
      work.log.userId = person.userId
      work.log.authenticationStrength = 'second_factor'
      const shown = await show(work, person)
      if (!shown.ok) return shown
      if (!(await useChallenge(work.tx, person.id, work.now))) return refuse({ code: 'sign_in_expired' })
      const sessionId = await beginSession(work, token, person, byFactor(work.now))
      audit(work, {
        action: 'session.begin',
        objectType: 'session',
        objectId: sessionId,
        after: { portal: caller.portal, way: shown.value.way },
      })
      return shown
    },
    async (_, shown) => shown,
  )
  if (!begun.ok) {
    // Without a key none was used before.
    const refusal = begun.refusal as R | SignInExpired
    if (refusal.code === 'sign_in_expired') await attempt.value.notMade()
    return refuse(refusal)
  }
  await attempt.value.succeeded()
  const viewer = await unitOfWork.read({ ...caller, sessionHash: hashToken(token) }, presentViewer)
  browser?.keepSession(token, sessionEnd(caller.now))
  browser?.keepChallenge(null, null)
  browser?.keepDevice(rememberAccount(config.linkKey, browser.device, waiting))
  return ok({ viewer, shown: begun.value.success })
}
