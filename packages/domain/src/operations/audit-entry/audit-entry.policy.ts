import { can, everyRole } from '../../identity/index.ts'

/** Matrix, "Activity log": at a partner every role of the directory. At a customer its global administrators. */
export const canViewActivity = can('view', 'activity log', {
  provider: everyRole,
  reseller: everyRole,
  customer: ['global_administrator'],
})
