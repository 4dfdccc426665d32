import {
  ok,
  type PasswordUnacceptable,
  type Refusal,
  refuse,
  type Result,
  sessionEnd,
  type Tenant,
  type TenantsSpent,
  type TenantUnacceptable,
} from '@relais/domain'
import { InputType, ObjectType } from '@nestjs/graphql'
import { hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { Attempt, TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { anonymousChange } from '../../../platform/change/change.ts'
import { TenantsSpentError } from '../../../platform/graphql/budget-refusals.ts'
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/common-refusals.ts'
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

type CreateApplicantTenantRefusal =
  | Refusal<'not_found'>
  | TooManyAttempts
  | TenantsSpent
  | HashingBusy
  | TenantUnacceptable
  | PasswordUnacceptable

/** What was checked before the transaction. */
interface Checked {
  readonly tenant: Tenant
  readonly passwordHash: string
  readonly sessionToken: string
  /** The place's part of what is made in a day; given back when no tenant is made. */
  readonly place: Attempt
}

@InputType({ description: 'A new tenant that is to enroll, and its first global administrator.' })
class CreateApplicantTenantInput extends NewTenantInput {}

@ObjectType({
  description: 'The tenant exists; its administrator is signed in at this portal, to enroll it.',
})
class CreateApplicantTenantSuccess extends FoundedTenantSuccess {}

/** Makes a tenant for a firm that enrolls and has none: organization, domain, administrator, session, or nothing. */
export const createApplicantTenant = anonymousChange({
  name: 'createApplicantTenant',
  description:
    'Makes a tenant for a firm that wants to enroll as a reseller, and signs its administrator in. Reseller portal only. It is no reseller by that.',
  input: CreateApplicantTenantInput,
  success: CreateApplicantTenantSuccess,
  refusals: {
    not_found: NotFoundError,
    too_many_attempts: TooManyAttemptsError,
    tenants_spent: TenantsSpentError,
    password_check_busy: PasswordCheckBusyError,
    invalid_input: InvalidInputError,
    password_unacceptable: PasswordUnacceptableError,
  },
  session: 'ignored',
  role: 'app_public',
  constraints: { organization_domain_name: domainTaken, user_principal_name: domainTaken },
  async before({ caller, input, dryRun, tools }): Promise<Result<Checked, CreateApplicantTenantRefusal>> {
    if (caller.portal !== 'reseller') return refuse({ code: 'not_found' })
    const tenant = checkTenant(input, tools.config)
    if (!tenant.ok) return tenant
    // Open to everybody: a few tries per address are enough for a person, and a place makes so many in a day (ADR 28).
    const attempt = await tools.signInLimit.act(['tenant', 'enroll'], caller.address)
    if (!attempt.ok) return attempt
    const place = await tools.signInLimit.tenant(caller.address, caller.now)
    if (!place.ok) return place
    const hashed = dryRun ? ok('') : await hashPassword(input.password)
    if (!hashed.ok) {
      await place.value.notMade()
      return hashed
    }
    const sessionToken = newSessionToken()
    return ok({ tenant: tenant.value, passwordHash: hashed.value, sessionToken, place: place.value })
  },
  async decide(
    work,
    { language },
    { prepared },
  ): Promise<Result<FoundedTenant, CreateApplicantTenantRefusal>> {
    const { tenant, passwordHash, sessionToken } = prepared
    const note = { toEnroll: true }
    return ok(await foundTenant(work, tenant, { language, passwordHash, sessionToken, note }))
  },
  present: async (_, made, { occasion }) => ({ ...made, signedIn: occasion === 'made' }),
  /** The cookie of the session; not for a repeated request, that would be signing in by a key. */
  async after({ caller: { browser, now } }, { sessionToken, place }, made) {
    if (made) browser?.keepSession(sessionToken, sessionEnd(now))
    else await place.notMade()
  },
})
