import { ok } from '@relais/domain'
import type { PortalRequest } from '../platform/auth/request.ts'
import type { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { audit, newId } from '../platform/database/work.ts'
import { hasDemoMark } from './demo-mark.repository.ts'

const role = 'app_operator' as const

/** Whether the demo world was made whole. */
export function isSeeded(unitOfWork: UnitOfWork, request: PortalRequest): Promise<boolean> {
  return unitOfWork.readAnonymously(request, ({ tx }) => hasDemoMark(tx), { role })
}

/** Notes in the audit log that the demo world is whole. */
export async function markSeeded(unitOfWork: UnitOfWork, request: PortalRequest): Promise<void> {
  await unitOfWork.changeAnonymously<null, null, never>(
    request,
    { name: 'markSeeded', input: null, idempotencyKey: null, dryRun: false, role },
    async (work) => {
      audit(work, { action: 'demo.seed', objectType: 'installation', objectId: newId(work) })
      return ok(null)
    },
    async () => null,
  )
}
