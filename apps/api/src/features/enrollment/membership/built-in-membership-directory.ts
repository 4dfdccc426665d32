import type { Tx } from '@relais/db'
import { type MembershipProfile, ok, refuse, type Result, signInName } from '@relais/domain'
import type { Caller } from '../../../platform/auth/caller.ts'
import { checkPassword } from '../../../platform/auth/password-hash.ts'
import type { ChangeTools } from '../../../platform/change/change-tools.ts'
import type {
  MembershipAccount,
  MembershipDirectory,
  MembershipSignInRefusal,
} from './membership-directory.ts'
import { findMembershipAccount, findProfileByPartnerId, listProfilesOfAccount } from './membership.queries.ts'

/** The membership registry in this database, which the operator writes. */
export class BuiltInMembershipDirectory implements MembershipDirectory {
  constructor(private readonly tools: Pick<ChangeTools, 'unitOfWork' | 'signInLimit'>) {}

  /** Guessing is limited as at the portals (ADR 20): per account from one place, per place, and per account from everywhere. */
  async signIn(
    caller: Caller,
    mail: string,
    password: string,
  ): Promise<Result<MembershipAccount, MembershipSignInRefusal>> {
    const name = signInName(mail)
    const account = await this.read(caller, (tx) => findMembershipAccount(tx, name))
    // No name of a portal's account has a space: their budgets are others.
    const attempt = await this.tools.signInLimit.signIn(`membership ${name}`, caller.address, null)
    if (!attempt.ok) return attempt
    const right = await checkPassword(account?.passwordHash ?? null, password)
    if (!right.ok) {
      await attempt.value.notMade()
      return right
    }
    if (!account || !right.value) return refuse({ code: 'membership_credentials_wrong' })
    await attempt.value.succeeded()
    return ok({ accountId: account.id, mail: account.mail })
  }

  profilesOf(caller: Caller, accountId: string): Promise<readonly MembershipProfile[]> {
    return this.read(caller, (tx) => listProfilesOfAccount(tx, accountId))
  }

  async profile(caller: Caller, partnerId: string): Promise<MembershipProfile | null> {
    return (await this.read(caller, (tx) => findProfileByPartnerId(tx, partnerId))) ?? null
  }

  /** Whoever asks is not asked for: an account of the registry is no person of a portal. */
  private read<T>(caller: Caller, look: (tx: Tx) => Promise<T>): Promise<T> {
    return this.tools.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null, viewerId: undefined },
      ({ tx }) => look(tx),
      { role: 'app_auth' },
    )
  }
}
