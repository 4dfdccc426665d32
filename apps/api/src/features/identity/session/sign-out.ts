import { ok } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { endSession } from './session.repository.ts'

/** Ends the session of the request, on the server and in the browser. Nothing to do without one. */
@Injectable()
export class SignOut {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(caller: Caller): Promise<void> {
    await this.end(caller)
    caller.browser?.keepSession(null, null)
  }

  /** Ends the session that came with somebody's sign-in, whosever it is: the browser is about to forget it. */
  async endPresented(caller: Caller): Promise<void> {
    if (caller.sessionHash !== null) await this.end({ ...caller, viewerId: undefined })
  }

  private async end(caller: Caller): Promise<void> {
    await this.unitOfWork.changeAnonymously(
      caller,
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
