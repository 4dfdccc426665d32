import { can } from '../../identity/index.ts'

/** Who has a job tried again. */
export const canRetryJobs = can('try again', 'job', { operator: ['global_administrator'] })
