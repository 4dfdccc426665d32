import type { MembershipProfile, Refusal, Result } from '@relais/domain'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'

/** Whoever signed in to the membership registry. */
export interface MembershipAccount {
  readonly accountId: string
  /** What was signed in with, as the registry writes it. */
  readonly mail: string
}

/** Why nobody was signed in: which of mail and password is wrong is not said. */
export type MembershipSignInRefusal = Refusal<'membership_credentials_wrong'> | TooManyAttempts | HashingBusy

/**
 * The membership registry as enrollment asks it: who a partner ID belongs to, and who may choose it. What it says is asked for each
 * time, and outside of transactions: it may be another's system.
 */
export interface MembershipDirectory {
  /** Signs in to a membership account: no session is made here. An unknown mail costs and answers what a wrong password does. */
  signIn(
    caller: Caller,
    mail: string,
    password: string,
  ): Promise<Result<MembershipAccount, MembershipSignInRefusal>>
  /** The profiles that are linked to an account, firms before their locations, then by name; of an unknown account none. */
  profilesOf(caller: Caller, accountId: string): Promise<readonly MembershipProfile[]>
  /** The profile of a partner ID; null: there is none. */
  profile(caller: Caller, partnerId: string): Promise<MembershipProfile | null>
}
