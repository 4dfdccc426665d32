import {
  ok,
  type Refusal,
  refuse,
  type Result,
  sessionEnd,
  signInName,
  stepAfterPassword,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { deviceOf, rememberAccount } from '../../../platform/auth/known-device.ts'
import { checkPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { type DeclaredChange, withoutKey } from '../../../platform/change/change.ts'
import type { ChangeTools } from '../../../platform/change/change-tools.ts'
import { factorHolder } from '../../../platform/change/step-up.ts'
import type { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type AnonymousWork, audit } from '../../../platform/database/work.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { Secret, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { SecondFactorNeededError } from '../factor/factor.refusals.ts'
import { beginChallenge, challengeEnd, type FactorNeeded } from '../factor/sign-in-challenge.ts'
import { Viewer } from './session.graphql.ts'
import {
  EnrollingAdministratorRequiredError,
  InvalidCredentialsError,
  PasswordCheckBusyError,
  TooManyAttemptsError,
  type WrongPortal,
  WrongPortalError,
} from './session.refusals.ts'
import { findSignInCandidate, holdCredential, type SignInCandidate } from './session.repository.ts'
import { beginSession, byPassword, newSessionToken, type Proof } from './session-token.ts'
import { endSessionBefore } from './sign-out.ts'
import { presentViewer } from './viewer.presenter.ts'

type SignInRefusal =
  | Refusal<'invalid_credentials' | 'enrolling_administrator_required'>
  | TooManyAttempts
  | HashingBusy
  | WrongPortal
  | FactorNeeded

@InputType({ description: 'Name and password.' })
class SignInInput {
  @Field(() => ShortText, {
    description: "Sign-in name, or the contact email where it is one person's alone; case does not matter.",
  })
  readonly userPrincipalName!: string
  @Field(() => Secret, { description: 'Password.' })
  readonly password!: string
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'At the portal of resellers: to enroll an organization that is none yet. Its global administrator may; whoever began to need not say so again.',
  })
  readonly toEnroll!: boolean
}

@ObjectType({ description: 'Signed in; the session is in a cookie that scripts cannot read.' })
class SignInSuccess {
  @Field(() => Viewer, { description: 'Who is signed in.' })
  readonly viewer!: Viewer
}

const result = mutationResult<SignInRefusal>('SignInResult', SignInSuccess, {
  invalid_credentials: InvalidCredentialsError,
  too_many_attempts: TooManyAttemptsError,
  password_check_busy: PasswordCheckBusyError,
  wrong_portal: WrongPortalError,
  enrolling_administrator_required: EnrollingAdministratorRequiredError,
  second_factor_needed: SecondFactorNeededError,
})

/**
 * Signs a person in at a portal. No `change`, because it is not one transaction but four (ADR 31): who it may be, the end of a
 * session that came with it, the new session, and the first look by it. Whoever has a second factor, or must have one, is not signed in by it
 * (ADR 50).
 */
export const signIn: DeclaredChange = {
  name: 'signIn',
  description: 'Signs a person in at this portal. No idempotency key: it makes a session.',
  input: SignInInput,
  answer: result.union,
  hasKey: false,
  async run(tools, caller, input) {
    const signedIn = await execute(tools, caller, input as SignInInput)
    return result.present(signedIn.ok ? ok({ success: { viewer: signedIn.value }, preview: null }) : signedIn)
  },
}

/** Keeps the session in the browser, and its memory of this account. The slow hash holds no lock; unknown names take as long. */
async function execute(
  tools: ChangeTools,
  caller: Caller,
  input: SignInInput,
): Promise<Result<Viewer, SignInRefusal>> {
  const { unitOfWork, signInLimit, config } = tools
  const name = signInName(input.userPrincipalName)
  const candidate = await unitOfWork.readAnonymously(
    { ...caller, sessionHash: null },
    ({ tx }) => findSignInCandidate(tx, name, caller.portal),
    { role: 'app_auth' },
  )
  const { browser } = caller
  const account = candidate && accountOf(candidate)
  const device = browser && account ? deviceOf(config.linkKey, browser.device, account) : null
  // Two names of one account are no two budgets to guess with.
  const attempt = await signInLimit.signIn(candidate?.userPrincipalName ?? name, caller.address, device)
  if (!attempt.ok) return attempt
  const right = await checkPassword(candidate?.passwordHash ?? null, input.password)
  if (!right.ok) {
    await attempt.value.notMade()
    return right
  }
  if (!candidate || !right.value) return refuse({ code: 'invalid_credentials' })
  await attempt.value.succeeded()
  const enrolls = candidate.mayEnroll && (input.toEnroll || candidate.isEnrolling)
  if (!candidate.hasAccount && !enrolls) {
    if (input.toEnroll && caller.portal === 'reseller')
      return refuse({ code: 'enrolling_administrator_required' })
    const portal = candidate.ownPortal
    return refuse({ code: 'wrong_portal', portal, address: config.portalUrls[portal] })
  }
  const holder = factorHolder({ portal: caller.portal, roles: candidate.roles })
  const step = stepAfterPassword(config.secondFactor, { ...holder, hasFactor: candidate.hasFactor })
  if (step !== 'session') return waitForFactor(unitOfWork, caller, candidate, step === 'setup')
  const token = await openSession(unitOfWork, caller, candidate)
  if (token === null) return refuse({ code: 'invalid_credentials' })
  const viewer = await unitOfWork.read({ ...caller, sessionHash: hashToken(token) }, presentViewer)
  browser?.keepSession(token, sessionEnd(caller.now))
  if (account) browser?.keepDevice(rememberAccount(config.linkKey, browser.device, account))
  return ok(viewer)
}

function accountOf({ userId, passwordHash }: SignInCandidate) {
  return passwordHash === null ? null : { userId, passwordHash }
}

/**
 * Opens a session of somebody who showed who they are, and ends the one that came with the request.
 * @param note what the audit log says of it besides the portal
 * @returns its token; null: the password was changed since the candidate was looked up
 */
export async function openSession(
  unitOfWork: UnitOfWork,
  caller: Caller,
  candidate: SignInCandidate,
  note: Readonly<Record<string, string>> = {},
  proof: Proof = byPassword,
): Promise<string | null> {
  const token = newSessionToken()
  await endSessionBefore(unitOfWork, caller)
  const begun = await begin(unitOfWork, caller, candidate, async (work) => {
    const sessionId = await beginSession(work, token, candidate, proof)
    work.log.authenticationStrength = proof.authenticationStrength
    audit(work, {
      action: 'session.begin',
      objectType: 'session',
      objectId: sessionId,
      after: { portal: caller.portal, ...note },
    })
  })
  return begun.ok ? token : null
}

/** The password was right, and is not enough: this browser may go on with the second factor. Nobody is signed in by it. */
async function waitForFactor(
  unitOfWork: UnitOfWork,
  caller: Caller,
  candidate: SignInCandidate,
  mustSetUp: boolean,
): Promise<Result<never, SignInRefusal>> {
  const token = newSessionToken()
  const begun = await begin(unitOfWork, caller, candidate, (work) => beginChallenge(work, token, candidate))
  // Without a key none was used before.
  if (!begun.ok) return refuse({ code: 'invalid_credentials' })
  caller.browser?.keepChallenge(token, challengeEnd(caller.now))
  return refuse({ code: 'second_factor_needed', mustSetUp })
}

function begin(
  unitOfWork: UnitOfWork,
  caller: Caller,
  candidate: SignInCandidate,
  write: (work: AnonymousWork) => Promise<void>,
) {
  return unitOfWork.change<null, null, Refusal<'invalid_credentials'>>(
    { ...caller, sessionHash: null },
    { name: 'signIn', input: null, ...withoutKey, role: 'app_auth' },
    async (work) => {
      // A password that was changed while this one was hashed has ended all sessions: none may begin by the old one.
      const held = await holdCredential(work.tx, candidate.userId)
      if (held?.passwordHash !== candidate.passwordHash || held.hasFactor !== candidate.hasFactor)
        return refuse({ code: 'invalid_credentials' })
      work.log.organizationId = candidate.organizationId
      work.log.userId = candidate.userId
      await write(work)
      return ok(null)
    },
    async () => null,
  )
}
