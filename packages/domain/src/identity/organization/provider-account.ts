import { acceptText, type UnacceptableField } from '../../kernel/accept-text.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { move, type Transitions } from '../../kernel/state-machine.ts'
import { type accountStatuses, longestSuspensionReason } from './organization.codes.ts'

type AccountStatus = (typeof accountStatuses)[number]

/** What becomes of an account as provider. The operator alone moves it. */
export const providerAccountTransitions: Transitions<AccountStatus> = {
  active: ['suspended'],
  suspended: ['active'],
}

/** The account is not as whoever acts saw it. */
export type ProviderAccountMoved = Refusal<'provider_account_moved'>

/** The operator makes an organization a provider that is none yet. */
export function decideProviderAppointment(status: AccountStatus | null): Result<null, ProviderAccountMoved> {
  return status === null ? ok(null) : refuse({ code: 'provider_account_moved' })
}

/**
 * The operator suspends a provider, with the reason that it reads: it neither orders nor invites any more and its listings are not
 * shown, from the next request on; everything stays to be read.
 */
export function decideProviderSuspension(
  status: AccountStatus | null,
  reason: string,
): Result<string, ProviderAccountMoved | UnacceptableField> {
  if (status === null || move(providerAccountTransitions, status, 'suspended') === null)
    return refuse({ code: 'provider_account_moved' })
  return acceptText('reason', reason.trim(), longestSuspensionReason)
}

/** The operator opens the account of a suspended provider again. */
export function decideProviderReinstatement(
  status: AccountStatus | null,
): Result<null, ProviderAccountMoved> {
  return status === null || move(providerAccountTransitions, status, 'active') === null
    ? refuse({ code: 'provider_account_moved' })
    : ok(null)
}
