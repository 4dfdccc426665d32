import { advanceClock, type ClockRefusal, ok, type Result } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { moveClock } from './installation.repository.ts'

/** Moves the clock of a demo forwards, for the operator's command. */
@Injectable()
export class AdvanceClock {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @param isDemo whether the database holds the demo world
   * @param duration ISO 8601 of one unit, such as P30D
   */
  execute(caller: Caller, isDemo: boolean, duration: string, dryRun: boolean) {
    return this.unitOfWork.command(
      caller,
      { name: 'advanceClock', dryRun },
      async (work): Promise<Result<{ now: Date }, ClockRefusal>> => {
        const by = advanceClock({ isDemo, now: work.now }, duration)
        if (!by.ok) return by
        await moveClock(work.tx, by.value)
        const now = new Date(work.now.getTime() + by.value)
        audit(work, {
          action: 'clock.advance',
          objectType: 'installation',
          objectId: newId(work),
          before: { now: work.now },
          after: { now },
        })
        return ok({ now })
      },
    )
  }
}
