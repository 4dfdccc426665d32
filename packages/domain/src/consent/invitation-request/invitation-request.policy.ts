import { can, type Readers } from '../../identity/index.ts'
import { canManageResellers } from '../partnership/partnership.policy.ts'

/** Who asks a provider to be invited: who may accept its invitation. */
export const canAskForInvitation = can('ask to be invited by', 'provider', {
  reseller: ['global_administrator'],
})

/** Who reads and answers what resellers ask: who invites them. */
export const canAnswerRequests = canManageResellers

/** Whom a new request reaches at the provider. */
export const requestNews: Readers = {
  mailed: ['global_administrator', 'admin_agent', 'sales_agent'],
  noticed: ['user_administrator'],
}
