import { ok, type Portal, type Refusal, refuse, type Result, sessionEnd } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import { verifyPassword } from '../../platform/auth/password-hash.ts'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { SignInLimit } from '../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../platform/config.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { audit } from '../../platform/database/work.ts'
import { hashToken } from '../../platform/link/link-token.ts'
import { CONFIG } from '../../platform/tokens.ts'
import { findSignInCandidate } from './session.repository.ts'
import { beginSession, newSessionToken } from './session-token.ts'
import type { SignInInput, Viewer } from './session.graphql.ts'
import { presentViewer } from './viewer.presenter.ts'

/** Name and password are right, at a portal where the organization has no account. */
export type WrongPortal = Refusal<'wrong_portal'> & {
  readonly portal: Portal
  /** Origin of that portal. */
  readonly address: string
}
/** Why nobody was signed in. */
export type SignInRefusal = Refusal<'invalid_credentials' | 'too_many_attempts'> | WrongPortal

/** Signs a person in at a portal. The slow hash runs between two transactions; unknown names take as long. */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sets the session cookie on success. */
  async execute(request: PortalRequest, input: SignInInput): Promise<Result<Viewer, SignInRefusal>> {
    const name = input.userPrincipalName.trim().toLowerCase()
    if (!(await this.limit.take(name, request.address))) return refuse({ code: 'too_many_attempts' })
    const candidate = await this.unitOfWork.readAnonymously(
      { ...request, sessionHash: null },
      ({ tx }) => findSignInCandidate(tx, name, request.portal),
      { role: 'app_auth' },
    )
    const right = await verifyPassword(candidate?.passwordHash ?? null, input.password)
    if (!candidate || !right) return refuse({ code: 'invalid_credentials' })
    if (!candidate.hasAccount) {
      const portal = candidate.ownPortal
      return refuse({ code: 'wrong_portal', portal, address: this.config.portalUrls[portal] })
    }
    await this.limit.clear(name, request.address)

    const token = newSessionToken()
    await this.unitOfWork.changeAnonymously(
      { ...request, sessionHash: null },
      { name: 'signIn', input: null, idempotencyKey: null, dryRun: false, role: 'app_auth' },
      async (work) => {
        const sessionId = await beginSession(work, token, candidate)
        work.log.organizationId = candidate.organizationId
        work.log.userId = candidate.userId
        audit(work, {
          action: 'session.begin',
          objectType: 'session',
          objectId: sessionId,
          after: { portal: request.portal },
        })
        return ok(null)
      },
      async () => null,
    )
    const viewer = await this.unitOfWork.read({ ...request, sessionHash: hashToken(token) }, presentViewer)
    request.setSession(token, sessionEnd(request.now))
    return ok(viewer)
  }
}
