import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const JobRunsError = defineRefusal({
  name: 'JobRunsError',
  code: 'job_runs',
  description: 'The job runs now, or is there no more.',
})
