import { execute } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { JobQueueDocument, type JobQueueQuery } from '../../generated/graphql.ts'

/** How the queue is; asked again while the page is seen. */
export const jobQueueQuery = queryOptions({
  queryKey: ['job-queue'],
  queryFn: async () => (await execute(JobQueueDocument)).jobQueue,
  refetchInterval: 10_000,
})

/** A job that met something. */
export type TroubledJob = NonNullable<JobQueueQuery['jobQueue']>['troubled'][number]
