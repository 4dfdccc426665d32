import { canViewProgram, troubledJobState } from '@relais/domain'
import { Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from '../../identity/index.ts'
import { JobQueue } from './job.graphql.ts'
import { findQueue } from './job.queries.ts'

const shownJobs = 50

/** The queue of jobs, for the operator. */
@Resolver()
export class JobResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => JobQueue, {
    nullable: true,
    description: 'How the queue of jobs is. Null for everybody but the operator’s people.',
  })
  jobQueue(@CurrentCaller() caller: Caller): Promise<JobQueue | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const queue = await findQueue(tx, shownJobs)
      return {
        ...queue,
        troubled: queue.troubled.map((job) => ({ ...job, state: troubledJobState(job) })),
      }
    })
  }
}
