import type { Portal } from '../../identity/index.ts'

/**
 * Whether a mail about what somebody did at one portal may be answered to that person by who reads it at another. Who deals with
 * whom answers whom: provider and reseller each other, a customer its reseller. A customer's people are known to its partners by
 * what they did, not by their address; and a customer's questions are its reseller's to answer, not the provider's.
 */
export function takesReplyFrom(didAt: Portal, readAt: Portal): boolean {
  if (didAt === 'customer') return false
  return readAt !== 'customer' || didAt === 'reseller'
}
