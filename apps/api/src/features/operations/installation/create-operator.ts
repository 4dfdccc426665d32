import {
  ok,
  type PasswordUnacceptable,
  readFirstRunCode,
  type Refusal,
  refuse,
  type Result,
  sessionEnd,
  type Tenant,
  type TenantUnacceptable,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import { hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { SignInLimit, type TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { sendMail } from '../../../platform/database/work.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import {
  checkTenant,
  domainTaken,
  type FoundedTenant,
  foundTenant,
  newSessionToken,
} from '../../identity/index.ts'
import {
  hasOperator,
  insertOperatorAccount,
  isFirstRunCodeOpen,
  useFirstRunCode,
} from './first-run.repository.ts'
import type { CreateOperatorInput } from './installation.graphql.ts'

/** Why no operator was made. */
export type CreateOperatorRefusal =
  | Refusal<'not_found' | 'operator_exists' | 'first_run_code_wrong'>
  | TooManyAttempts
  | HashingBusy
  | TenantUnacceptable
  | PasswordUnacceptable

/** Makes the operator of an empty installation, for whoever holds the one-time code: organization, administrator, session. */
@Injectable()
export class CreateOperator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sets the session cookie after commit, but not on a repeated request: that would be signing in by a key. */
  async execute(caller: Caller, input: CreateOperatorInput, change: Change) {
    // Hashed before the transaction (a slow hash must not hold locks), and only for whoever holds the code.
    const checked = await this.check(caller, input, change)
    const token = newSessionToken()
    let begun = false
    const result = await this.unitOfWork.changeAnonymously<
      FoundedTenant,
      FoundedTenant & { readonly signedIn: boolean },
      CreateOperatorRefusal
    >(
      { ...caller, sessionHash: null },
      {
        ...change,
        link: readFirstRunCode(input.code),
        role: 'app_public',
        constraints: { organization_domain_name: domainTaken, user_principal_name: domainTaken },
      },
      async (work) => {
        begun = false
        if (!checked.ok) return checked
        const { tenant, passwordHash } = checked.value
        // Of two who hold the code, the second waits here until the first is done.
        const codeId = await useFirstRunCode(work.tx, work.now)
        if (await hasOperator(work.tx)) return refuse({ code: 'operator_exists' })
        if (codeId === null) return refuse({ code: 'first_run_code_wrong' })
        const { language } = input
        const made = await foundTenant(work, tenant, {
          language,
          passwordHash,
          sessionToken: token,
          openAccount: (organizationId) => insertOperatorAccount(work.tx, organizationId, work.now),
          note: { account: 'operator' },
        })
        sendMail(work, {
          template: 'operator-welcome',
          recipientMail: tenant.contactMail,
          language,
          timeZone: tenant.timeZone,
          link: { to: 'page', portal: 'provider', path: '/' },
          data: {
            name: tenant.displayName,
            organizationName: tenant.legalName,
            signInName: tenant.userPrincipalName,
          },
        })
        begun = !change.dryRun
        return ok(made)
      },
      async (_, made) => ({ ...made, signedIn: begun }),
    )
    if (result.ok && begun) caller.browser?.keepSession(token, sessionEnd(caller.now))
    return result
  }

  /** What the transaction will look at again: a repeated request is answered as the first one was, whatever this says. */
  private async check(
    caller: Caller,
    input: CreateOperatorInput,
    { dryRun }: Change,
  ): Promise<Result<{ readonly tenant: Tenant; readonly passwordHash: string }, CreateOperatorRefusal>> {
    if (caller.portal !== 'provider') return refuse({ code: 'not_found' })
    const attempt = await this.limit.act(['first run'], caller.address)
    if (!attempt.ok) return attempt
    const { isTaken, isRight } = await this.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      async ({ tx }) => ({ isTaken: await hasOperator(tx), isRight: await isFirstRunCodeOpen(tx) }),
      { link: readFirstRunCode(input.code), role: 'app_public' },
    )
    if (isTaken) return refuse({ code: 'operator_exists' })
    if (!isRight) return refuse({ code: 'first_run_code_wrong' })
    const tenant = checkTenant(input, this.config)
    if (!tenant.ok) return tenant
    // Nothing is kept of a try, so nothing is hashed for it.
    const hashed = dryRun ? ok('') : await hashPassword(input.password)
    return hashed.ok ? ok({ tenant: tenant.value, passwordHash: hashed.value }) : hashed
  }
}
