import type { Portal } from '../../identity/index.ts'

/** What becomes of the sign-in of somebody at a partner, as the operator sees it. */
export const signInStates = ['ready', 'invited', 'no_link'] as const
/** See {@link signInStates}: has a password · has a link that still sets one · has neither. */
export type SignInState = (typeof signInStates)[number]

/**
 * Whether the operator sees who is in an organization: the people of whoever takes part in the program. Those of a customer are the
 * customer's, and open to a partner alone, by consent.
 * @param accounts what the organization is
 */
export function showsPeopleToOperator(accounts: readonly (Portal | 'operator')[]): boolean {
  return accounts.some((account) => account !== 'customer')
}

/** How the sign-in of a person stands. */
export function signInStateOf(
  {
    hasPassword,
    linkExpiresAt,
  }: {
    readonly hasPassword: boolean
    /** Of the unused link that sets the first password; null: there is none. */
    readonly linkExpiresAt: Date | null
  },
  now: Date,
): SignInState {
  if (hasPassword) return 'ready'
  return linkExpiresAt !== null && linkExpiresAt > now ? 'invited' : 'no_link'
}
