import {
  canEnroll,
  type Refusal,
  refuse,
  ok,
  type Result,
  type VerificationCommand,
  type VerificationReason,
} from '@relais/domain'
import { newId, type Work } from '../../../platform/database/work.ts'
import type { Asked } from '../../../platform/change/change.ts'
import type { Application } from './application.graphql.ts'
import { presentApplication } from './application.presenter.ts'
import {
  findApplicationOf,
  insertApplicationEvent,
  listApplicationEvents,
  type StoredApplication,
} from './application.repository.ts'

/** What a change of an application comes to. */
export interface ApplicationOutcome {
  readonly applicationId: string
}

/** Holds the application of the own organization. */
export async function lockOwnApplication({
  tx,
  actor,
}: Work): Promise<Result<StoredApplication, Refusal<'not_permitted' | 'not_found'>>> {
  if (!canEnroll(actor)) return refuse({ code: 'not_permitted' })
  const found = await findApplicationOf(tx, actor.organizationId, true)
  return found ? ok(found) : refuse({ code: 'not_found' })
}

/** The application of whoever asks, looked at before a transaction; undefined: there is none, or it is not for this person to see. */
export function ownApplicationBefore({
  caller,
  tools,
}: Asked<object>): Promise<StoredApplication | undefined> {
  return tools.unitOfWork.read(caller, async ({ tx, actor }) =>
    canEnroll(actor) ? findApplicationOf(tx, actor.organizationId, false) : undefined,
  )
}

/** The application as it is now. */
export async function presentOwn({ tx, actor, now }: Work): Promise<{ application: Application }> {
  const found = await findApplicationOf(tx, actor.organizationId, false)
  if (!found) throw new Error('an application that was changed is not there')
  return { application: presentApplication(actor, found, await listApplicationEvents(tx, found.id), now) }
}

/** Notes what the own person did. */
export function noteOwn(
  work: Work,
  application: Pick<StoredApplication, 'id' | 'organizationId'>,
  event: {
    readonly command: VerificationCommand
    readonly state: StoredApplication['state']
    readonly stage: StoredApplication['rejectedStage']
    readonly reasons?: readonly VerificationReason[]
    readonly note?: string
  },
): Promise<void> {
  return insertApplicationEvent(work.tx, {
    ...event,
    id: newId(work),
    applicationId: application.id,
    organizationId: application.organizationId,
    at: work.now,
    actorName: work.actor.displayName,
  })
}
