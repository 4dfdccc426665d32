import { ok, type Refusal, refuse, type Result, sessionEnd, signInName } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { deviceOf, rememberAccount } from '../../../platform/auth/known-device.ts'
import { checkPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { type DeclaredChange, withoutKey } from '../../../platform/change/change.ts'
import type { ChangeTools } from '../../../platform/change/change-tools.ts'
import type { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { Secret, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { Viewer } from './session.graphql.ts'
import {
  InvalidCredentialsError,
  PasswordCheckBusyError,
  TooManyAttemptsError,
  type WrongPortal,
  WrongPortalError,
} from './session.refusals.ts'
import { findSignInCandidate, holdPasswordHash, type SignInCandidate } from './session.repository.ts'
import { beginSession, newSessionToken } from './session-token.ts'
import { endPresentedSession } from './sign-out.ts'
import { presentViewer } from './viewer.presenter.ts'

type SignInRefusal = Refusal<'invalid_credentials'> | TooManyAttempts | HashingBusy | WrongPortal

@InputType({ description: 'Name and password.' })
class SignInInput {
  @Field(() => ShortText, {
    description: "Sign-in name, or the contact email where it is one person's alone; case does not matter.",
  })
  readonly userPrincipalName!: string
  @Field(() => Secret, { description: 'Password.' })
  readonly password!: string
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
})

/**
 * Signs a person in at a portal. No `change`, because it is not one transaction but four (ADR 31): who it may be, the end of a
 * session that came with it, the new session, and the first look by it.
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
  if (!candidate.hasAccount) {
    const portal = candidate.ownPortal
    return refuse({ code: 'wrong_portal', portal, address: config.portalUrls[portal] })
  }
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
): Promise<string | null> {
  const token = newSessionToken()
  if (caller.sessionHash !== null) await endOldSession(unitOfWork, caller)
  const begun = await begin(unitOfWork, caller, candidate, { token, note })
  return begun.ok ? token : null
}

/** Ends the session that came with somebody's sign-in, whosever it is: the browser is about to forget it. */
async function endOldSession(unitOfWork: UnitOfWork, caller: Caller): Promise<void> {
  await unitOfWork.change(
    { ...caller, viewerId: undefined },
    { name: 'signOut', input: null, ...withoutKey, role: 'app_auth' },
    endPresentedSession,
    async () => null,
  )
}

function begin(
  unitOfWork: UnitOfWork,
  caller: Caller,
  candidate: SignInCandidate,
  { token, note }: { readonly token: string; readonly note: Readonly<Record<string, string>> },
) {
  return unitOfWork.change<null, null, Refusal<'invalid_credentials'>>(
    { ...caller, sessionHash: null },
    { name: 'signIn', input: null, ...withoutKey, role: 'app_auth' },
    async (work) => {
      // A password that was changed while this one was hashed has ended all sessions: none may begin by the old one.
      if ((await holdPasswordHash(work.tx, candidate.userId)) !== candidate.passwordHash)
        return refuse({ code: 'invalid_credentials' })
      const sessionId = await beginSession(work, token, candidate)
      work.log.organizationId = candidate.organizationId
      work.log.userId = candidate.userId
      audit(work, {
        action: 'session.begin',
        objectType: 'session',
        objectId: sessionId,
        after: { portal: caller.portal, ...note },
      })
      return ok(null)
    },
    async () => null,
  )
}
