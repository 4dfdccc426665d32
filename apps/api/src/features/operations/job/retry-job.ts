import { canRetryJobs, ok, type Refusal, refuse, type Result } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { becomeOperator } from '../../identity/index.ts'
import { JobRunsError } from './job.refusals.ts'
import { rescheduleJob } from './job.repository.ts'

@InputType({ description: 'A job that met something.' })
class RetryJobInput {
  @Field(() => ObjectId, { description: 'Which job.' })
  readonly jobId!: string
}

@ObjectType({ description: 'The job is taken up again, with all its tries.' })
class RetryJobSuccess extends Success {
  @Field(() => ID, { description: 'Id of the job.' })
  readonly jobId!: string
}

/** Has a job that met something tried again at once. */
export const retryJob = change({
  name: 'retryJob',
  description:
    'Has a job that met something tried again at once, with all its tries; refused while it runs. For the operator’s global administrator.',
  input: RetryJobInput,
  success: RetryJobSuccess,
  refusals: { not_permitted: NotPermittedError, job_runs: JobRunsError },
  async decide(work, { jobId }): Promise<Result<string, Refusal<'not_permitted' | 'job_runs'>>> {
    if (!canRetryJobs(work.actor)) return refuse({ code: 'not_permitted' })
    await becomeOperator(work.tx)
    const job = await rescheduleJob(work.tx, jobId)
    if (job === null) return refuse({ code: 'job_runs' })
    audit(work, {
      action: 'job.retry',
      objectType: 'job',
      objectId: jobId,
      before: { task: job.task, attempts: job.attempts },
      after: { task: job.task, attempts: 0 },
    })
    return ok(jobId)
  },
  present: async (_, jobId) => ({ jobId }),
  mayRepeat: ({ actor }) => permitted(canRetryJobs(actor)),
})
