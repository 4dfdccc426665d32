import {
  assertNoTenant,
  assertOpen,
  type ClosedInvitation,
  ok,
  type PasswordUnacceptable,
  type Refusal,
  refuse,
  type Result,
  sessionEnd,
  type Tenant,
  type TenantMade,
  type TenantsSpent,
  type TenantUnacceptable,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { Attempt, TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { anonymousChange } from '../../../platform/change/change.ts'
import type { AnonymousWork } from '../../../platform/database/work.ts'
import { TenantsSpentError } from '../../../platform/graphql/budget-refusals.ts'
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, Secret } from '../../../platform/graphql/scalar/index.ts'
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
  InvitationNotOpenError,
  OtherOrganizationError,
  TenantMadeError,
} from '../invitation/invitation.refusals.ts'
import { closedLink } from '../invitation/invitation.repository.ts'
import { findCustomerInvitation, noteTenant } from './tenant.repository.ts'

type CreateTenantRefusal =
  | Refusal<'not_found' | 'other_organization'>
  | TooManyAttempts
  | TenantsSpent
  | HashingBusy
  | ClosedInvitation
  | TenantMade
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

@InputType({ description: 'A new tenant and its first global administrator, by the link of an invitation.' })
class CreateTenantInput extends NewTenantInput {
  @Field(() => ObjectId, { description: 'Id of the invitation, from its address.' })
  readonly invitationId!: string
  @Field(() => Secret, { description: 'Token of the personal link.' })
  readonly token!: string
}

@ObjectType({ description: 'The tenant exists; its administrator is signed in at this portal.' })
class CreateTenantSuccess extends FoundedTenantSuccess {}

/** Makes a tenant for somebody who was invited and has none: organization, domain, administrator, session, or nothing. */
export const createTenant = anonymousChange({
  name: 'createTenant',
  description:
    'Makes a tenant for somebody who holds the link of an invitation to customers, and signs its administrator in. Customer portal only; decides nothing about the invitation.',
  input: CreateTenantInput,
  success: CreateTenantSuccess,
  refusals: {
    not_found: NotFoundError,
    too_many_attempts: TooManyAttemptsError,
    tenants_spent: TenantsSpentError,
    password_check_busy: PasswordCheckBusyError,
    invitation_not_open: InvitationNotOpenError,
    tenant_made: TenantMadeError,
    other_organization: OtherOrganizationError,
    invalid_input: InvalidInputError,
    password_unacceptable: PasswordUnacceptableError,
  },
  session: 'ignored',
  link: (input) => input.token,
  role: 'app_public',
  constraints: { organization_domain_name: domainTaken, user_principal_name: domainTaken },
  /** Hashes, but only for whoever holds a link that works. */
  async before({ caller, input, dryRun, tools }): Promise<Result<Checked, CreateTenantRefusal>> {
    if (caller.portal !== 'customer') return refuse({ code: 'not_found' })
    const open = await tools.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      (work) => answerable(work, input.invitationId, false),
      { link: input.token, role: 'app_public' },
    )
    if (!open.ok) return open
    const tenant = checkTenant(input, tools.config)
    if (!tenant.ok) return tenant
    // One link opens this to anybody who has it: a few tries per address are enough for a person.
    const attempt = await tools.signInLimit.act(['tenant', input.invitationId], caller.address)
    if (!attempt.ok) return attempt
    const place = await tools.signInLimit.tenant(caller.address, caller.now)
    if (!place.ok) return place
    // Nothing is kept of a try, so nothing is hashed for it.
    const hashed = dryRun ? ok('') : await hashPassword(input.password)
    if (!hashed.ok) {
      await place.value.notMade()
      return hashed
    }
    const sessionToken = newSessionToken()
    return ok({ tenant: tenant.value, passwordHash: hashed.value, sessionToken, place: place.value })
  },
  async decide(work, input, { prepared }): Promise<Result<FoundedTenant, CreateTenantRefusal>> {
    const { tenant, passwordHash, sessionToken } = prepared
    const open = await answerable(work, input.invitationId, true)
    if (!open.ok) return open
    // A tenant made now could not answer: the invitation names another one.
    if (open.value !== null && open.value !== tenant.domain) return refuse({ code: 'other_organization' })
    // Noted while the row is held: a second request with the same link waits, and finds it.
    await noteTenant(work.tx, input.invitationId, tenant.domain)
    const { language, invitationId } = input
    return ok(
      await foundTenant(work, tenant, { language, passwordHash, sessionToken, note: { invitationId } }),
    )
  },
  present: async (_, made, { occasion }) => ({ ...made, signedIn: occasion === 'made' }),
  /** The cookie of the session; not for a repeated request, that would be signing in by a key. */
  async after({ caller: { browser, now } }, { sessionToken, place }, made) {
    if (made) browser?.keepSession(sessionToken, sessionEnd(now))
    else await place.notMade()
  },
})

/** The domain that the invitation of the presented link names (null: none), if it can be answered; held where a tenant is made now. */
async function answerable(
  { tx, now }: AnonymousWork,
  invitationId: string,
  hold: boolean,
): Promise<Result<string | null, Refusal<'not_found'> | ClosedInvitation | TenantMade>> {
  const invitation = await findCustomerInvitation(tx, invitationId, hold)
  if (!invitation) return refuse(await closedLink(tx, invitationId))
  const open = assertOpen(invitation, now)
  if (!open.ok) return open
  const first = assertNoTenant(invitation)
  return first.ok ? ok(invitation.recipientDomain) : first
}
