import { addDays, ok } from '@relais/domain'
import type { Caller } from '../platform/auth/caller.ts'
import type { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { audit, newId } from '../platform/database/work.ts'
import { findDemoStart, hasDemoMark, hasImportSince } from './demo-mark.repository.ts'
import { firstDay } from './world/demo-world.ts'

const role = 'app_operator' as const

/** Whether the demo world was made whole. */
export function isSeeded(unitOfWork: UnitOfWork, caller: Caller): Promise<boolean> {
  return unitOfWork.readAnonymously(caller, ({ tx }) => hasDemoMark(tx), { role })
}

/**
 * The demo's first day, from which its history counts back: midnight, UTC, of the day it is first made. Noted in the audit
 * log, so that a seed which was cut off goes on with the same dates.
 */
export async function beginDemo(unitOfWork: UnitOfWork, caller: Caller): Promise<Date> {
  const known = await unitOfWork.readAnonymously(caller, ({ tx }) => findDemoStart(tx), { role })
  if (known) return known
  const start = new Date(caller.now)
  start.setUTCHours(0, 0, 0, 0)
  await unitOfWork.command(
    { ...caller, now: addDays(start, -firstDay) },
    { name: 'beginDemo' },
    async (work) => {
      audit(work, {
        action: 'demo.begin',
        objectType: 'installation',
        objectId: newId(work),
        after: { start: start.toISOString() },
      })
      return ok(null)
    },
  )
  return start
}

/** Whether an earlier run imported the catalog of this moment: a seed that goes on must not bring old prices back. */
export function wasImported(unitOfWork: UnitOfWork, caller: Caller): Promise<boolean> {
  return unitOfWork.readAnonymously(caller, ({ tx }) => hasImportSince(tx, caller.now), { role })
}

/** Notes in the audit log that the demo world is whole. */
export async function markSeeded(unitOfWork: UnitOfWork, caller: Caller): Promise<void> {
  await unitOfWork.command(caller, { name: 'markSeeded' }, async (work) => {
    audit(work, { action: 'demo.seed', objectType: 'installation', objectId: newId(work) })
    return ok(null)
  })
}
