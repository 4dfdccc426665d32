import { ok, partnerNews } from '@relais/domain'
import type { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type AnonymousWork, enqueue, sendMailToEach } from '../../../platform/database/work.ts'
import { holdJobOf, type JobRun } from '../../../platform/jobs/job.repository.ts'
import { nextPartedCustomers } from './parted-customers.repository.ts'

/** What the job knows of the partnership. */
export interface PartnershipToTell {
  readonly partnershipId: string
  /** The request that ended it. */
  readonly requestId: string
}

/** Has the customers of both sides of an ended partnership told of it, after this change and in batches. */
export function tellCustomersOf(work: AnonymousWork, partnershipId: string, from = ''): void {
  enqueue(work, {
    task: 'tell_parted_customers',
    payload: { partnershipId, requestId: work.caller.id },
    key: `tell_parted_customers ${partnershipId} ${from}`,
  })
}

/**
 * The job of an ended partnership: tells the next batch of its customers by mail and notice, and asks for the batch after it. Whom it
 * told is noted in the same transaction, so that nobody is told twice when the job comes again.
 */
export class TellPartedCustomers {
  /** @param batch so many customers of the reseller at a time */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batch = 200,
  ) {}

  async execute({ partnershipId, requestId }: PartnershipToTell, run: JobRun): Promise<void> {
    const caller = {
      id: requestId,
      portal: 'customer',
      sessionHash: null,
      address: 'worker',
      now: run.now,
    } as const
    await this.unitOfWork.change<null, null, never>(
      caller,
      { name: 'tellPartedCustomers', input: null, idempotencyKey: null, dryRun: false, role: 'app_worker' },
      async (work) => {
        await holdJobOf(work.tx, run.jobId)
        const parted = await nextPartedCustomers(work.tx, partnershipId, partnerNews.customer, this.batch)
        if (parted === null) return ok(null)
        const { people, more, toldUpTo, endedById, ...data } = parted
        work.log.organizationId = endedById
        sendMailToEach(work, people, {
          template: 'partners-parted',
          link: { to: 'page', portal: 'customer', path: '/partner-relationships' },
          data: { ...data, endedAt: new Date(data.endedAt) },
        })
        if (more) tellCustomersOf(work, partnershipId, toldUpTo)
        return ok(null)
      },
      async () => null,
    )
  }
}
