import { ok } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { endSession } from './session.repository.ts'

/** Ends the session of the request, on the server and in the browser. Nothing to do without one. */
@Injectable()
export class SignOut {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(request: PortalRequest): Promise<void> {
    await this.end(request)
    request.setSession(null, null)
  }

  /** Ends the session that came with somebody's sign-in, whosever it is: the browser is about to forget it. */
  async endPresented(request: PortalRequest): Promise<void> {
    if (request.sessionHash !== null) await this.end({ ...request, viewerId: undefined })
  }

  private async end(request: PortalRequest): Promise<void> {
    await this.unitOfWork.changeAnonymously(
      request,
      { name: 'signOut', input: null, idempotencyKey: null, dryRun: false, role: 'app_auth' },
      async (work) => {
        if (work.actor) {
          await endSession(work.tx, work.actor.sessionId, work.now)
          audit(work, { action: 'session.end', objectType: 'session', objectId: work.actor.sessionId })
        }
        return ok(null)
      },
      async () => null,
    )
  }
}
