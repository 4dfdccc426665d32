import { acceptText, type UnacceptableField } from '../../kernel/accept-text.ts'
import { refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { PolicyActor } from '../../identity/index.ts'
import { canSuspendResellers, isOwnFirm } from '../application/application.policy.ts'
import { longestVerificationNote } from './verification.codes.ts'
import type { OwnFirm } from './review.ts'

/** What an account of a reseller is. */
export type ResellerAccountStatus = 'active' | 'suspended'
/** The account is not as whoever acts saw it. */
export type AccountMoved = Refusal<'account_moved'> & { readonly status: ResellerAccountStatus }
/** Why an account stays as it is. */
export type SuspensionRefusal = Refusal<'not_permitted'> | OwnFirm | AccountMoved | UnacceptableField

/** Who would suspend or reinstate which account. */
export interface SuspensionFacts {
  readonly actor: PolicyActor & { readonly organizationId: string }
  readonly organizationId: string
  readonly status: ResellerAccountStatus
}

/** Suspends an active account, or reinstates a suspended one, with the reason that the reseller reads. */
export function decideSuspension(
  { actor, organizationId, status }: SuspensionFacts,
  to: ResellerAccountStatus,
  reason: string,
): Result<string, SuspensionRefusal> {
  if (!canSuspendResellers(actor)) return refuse({ code: 'not_permitted' })
  if (isOwnFirm(actor, { organizationId })) return refuse({ code: 'own_firm' })
  if (status === to) return refuse({ code: 'account_moved', status })
  return acceptText('reason', reason.trim(), longestVerificationNote)
}
