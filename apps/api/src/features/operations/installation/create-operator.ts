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
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { anonymousChange } from '../../../platform/change/change.ts'
import { sendMail } from '../../../platform/database/work.ts'
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { Secret } from '../../../platform/graphql/scalar/index.ts'
import {
  checkTenant,
  domainTaken,
  type FoundedTenant,
  FoundedTenantSuccess,
  foundTenant,
  newSessionToken,
  NewTenantInput,
  PasswordCheckBusyError,
  PasswordUnacceptableError,
  TooManyAttemptsError,
} from '../../identity/index.ts'
import {
  hasOperator,
  insertOperatorAccount,
  isFirstRunCodeOpen,
  useFirstRunCode,
} from './first-run.repository.ts'
import { FirstRunCodeWrongError, OperatorExistsError } from './installation.refusals.ts'

type CreateOperatorRefusal =
  | Refusal<'not_found' | 'operator_exists' | 'first_run_code_wrong'>
  | TooManyAttempts
  | HashingBusy
  | TenantUnacceptable
  | PasswordUnacceptable

/** What was checked before the transaction. */
interface Checked {
  readonly tenant: Tenant
  readonly passwordHash: string
  readonly sessionToken: string
}

@InputType({
  description:
    'The operator of an empty installation and its first global administrator, by the one-time code.',
})
class CreateOperatorInput extends NewTenantInput {
  @Field(() => Secret, {
    description:
      'The code that `start` or `relais operator code` printed; case, spaces and hyphens do not matter.',
  })
  readonly code!: string
}

@ObjectType({ description: 'The operator exists; its administrator is signed in at this portal.' })
class CreateOperatorSuccess extends FoundedTenantSuccess {}

/** Makes the operator of an empty installation, for whoever holds the one-time code: organization, administrator, session. */
export const createOperator = anonymousChange({
  name: 'createOperator',
  description:
    'Makes the operator of an empty installation, once, by the one-time code of the console, and signs its administrator in. Provider portal only.',
  input: CreateOperatorInput,
  success: CreateOperatorSuccess,
  refusals: {
    not_found: NotFoundError,
    operator_exists: OperatorExistsError,
    first_run_code_wrong: FirstRunCodeWrongError,
    too_many_attempts: TooManyAttemptsError,
    password_check_busy: PasswordCheckBusyError,
    invalid_input: InvalidInputError,
    password_unacceptable: PasswordUnacceptableError,
  },
  session: 'ignored',
  link: (input) => readFirstRunCode(input.code),
  role: 'app_public',
  constraints: { organization_domain_name: domainTaken, user_principal_name: domainTaken },
  /** Hashes, but only for whoever holds the code. */
  async before({ caller, input, dryRun, tools }): Promise<Result<Checked, CreateOperatorRefusal>> {
    if (caller.portal !== 'provider') return refuse({ code: 'not_found' })
    const attempt = await tools.signInLimit.act(['first run'], caller.address)
    if (!attempt.ok) return attempt
    const { isTaken, isRight } = await tools.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      async ({ tx }) => ({ isTaken: await hasOperator(tx), isRight: await isFirstRunCodeOpen(tx) }),
      { link: readFirstRunCode(input.code), role: 'app_public' },
    )
    if (isTaken) return refuse({ code: 'operator_exists' })
    if (!isRight) return refuse({ code: 'first_run_code_wrong' })
    const tenant = checkTenant(input, tools.config)
    if (!tenant.ok) return tenant
    // Nothing is kept of a try, so nothing is hashed for it.
    const hashed = dryRun ? ok('') : await hashPassword(input.password)
    if (!hashed.ok) return hashed
    return ok({ tenant: tenant.value, passwordHash: hashed.value, sessionToken: newSessionToken() })
  },
  async decide(work, { language }, { prepared }): Promise<Result<FoundedTenant, CreateOperatorRefusal>> {
    const { tenant, passwordHash, sessionToken } = prepared
    // Of two who hold the code, the second waits here until the first is done.
    const codeId = await useFirstRunCode(work.tx, work.now)
    if (await hasOperator(work.tx)) return refuse({ code: 'operator_exists' })
    if (codeId === null) return refuse({ code: 'first_run_code_wrong' })
    const made = await foundTenant(work, tenant, {
      language,
      passwordHash,
      sessionToken,
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
    return ok(made)
  },
  present: async (_, made, { occasion }) => ({ ...made, signedIn: occasion === 'made' }),
  /** The cookie of the session; not for a repeated request, that would be signing in by a key. */
  async after({ caller: { browser, now } }, { sessionToken }, made) {
    if (made) browser?.keepSession(sessionToken, sessionEnd(now))
  },
})
