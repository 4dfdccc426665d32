import { ok, type Portal, type Refusal, refuse, type Result, sessionEnd, signInName } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import { deviceOf, rememberAccount } from '../../../platform/auth/known-device.ts'
import { checkPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { SignInLimit, type TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../../platform/config.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { findSignInCandidate, holdPasswordHash, type SignInCandidate } from './session.repository.ts'
import { beginSession, newSessionToken } from './session-token.ts'
import type { SignInInput, Viewer } from './session.graphql.ts'
import { SignOut } from './sign-out.ts'
import { presentViewer } from './viewer.presenter.ts'

/** Name and password are right, at a portal where the organization has no account. */
export type WrongPortal = Refusal<'wrong_portal'> & {
  readonly portal: Portal
  /** Origin of that portal. */
  readonly address: string
}
/** Why nobody was signed in. */
export type SignInRefusal = Refusal<'invalid_credentials'> | TooManyAttempts | HashingBusy | WrongPortal

/** Signs a person in at a portal. The slow hash runs between two transactions; unknown names take as long. */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    private readonly signOut: SignOut,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sets the session cookie on success, and the browser's memory of this account. A session that was presented ends. */
  async execute(caller: Caller, input: SignInInput): Promise<Result<Viewer, SignInRefusal>> {
    const name = signInName(input.userPrincipalName)
    const candidate = await this.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      ({ tx }) => findSignInCandidate(tx, name, caller.portal),
      { role: 'app_auth' },
    )
    const attempt = await this.limit.signIn(name, caller.address, this.markOf(caller, candidate))
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
      return refuse({ code: 'wrong_portal', portal, address: this.config.portalUrls[portal] })
    }
    const token = newSessionToken()
    await this.signOut.endPresented(caller)
    const begun = await this.begin(caller, candidate, token)
    if (!begun.ok) return refuse({ code: 'invalid_credentials' })
    const viewer = await this.unitOfWork.read({ ...caller, sessionHash: hashToken(token) }, presentViewer)
    caller.browser?.keepSession(token, sessionEnd(caller.now))
    const { userId, passwordHash } = candidate
    if (passwordHash !== null) {
      const { browser } = caller
      browser?.keepDevice(rememberAccount(this.config.linkKey, browser.device, { userId, passwordHash }))
    }
    return ok(viewer)
  }

  private markOf({ browser }: Caller, candidate: SignInCandidate | undefined): string | null {
    if (!browser || !candidate || candidate.passwordHash === null) return null
    const { userId, passwordHash } = candidate
    return deviceOf(this.config.linkKey, browser.device, { userId, passwordHash })
  }

  private begin(caller: Caller, candidate: SignInCandidate, token: string) {
    return this.unitOfWork.changeAnonymously<null, null, Refusal<'invalid_credentials'>>(
      { ...caller, sessionHash: null },
      { name: 'signIn', input: null, idempotencyKey: null, dryRun: false, role: 'app_auth' },
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
          after: { portal: caller.portal },
        })
        return ok(null)
      },
      async () => null,
    )
  }
}
