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
import { Inject, Injectable } from '@nestjs/common'
import { hashPassword, type HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { type Attempt, SignInLimit, type TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import type { AnonymousWork } from '../../../platform/database/work.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { closedLink } from '../invitation/invitation.repository.ts'
import {
  checkTenant,
  domainTaken,
  type FoundedTenant,
  foundTenant,
  newSessionToken,
} from '../../identity/index.ts'
import type { CreateTenantInput } from './tenant.graphql.ts'
import { findCustomerInvitation, noteTenant } from './tenant.repository.ts'

/** Why no tenant was made. */
export type CreateTenantRefusal =
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
  /** The place's part of what is made in a day; given back when no tenant is made. */
  readonly place: Attempt
}

/** Makes a tenant for somebody who was invited and has none: organization, domain, administrator, session, or nothing. */
@Injectable()
export class CreateTenant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sets the session cookie after commit, but not on a repeated request: that would be signing in by a key. */
  async execute(caller: Caller, input: CreateTenantInput, change: Change) {
    // Hashed before the transaction (a slow hash must not hold locks), and only for whoever holds a link that works.
    const checked = await this.check(caller, input, change)
    let made = false
    try {
      const result = await this.make(caller, input, change, checked)
      made = result.ok && result.value.success.signedIn
      return result
    } finally {
      if (checked.ok && !made) await checked.value.place.notMade()
    }
  }

  private async make(
    caller: Caller,
    input: CreateTenantInput,
    change: Change,
    checked: Result<Checked, CreateTenantRefusal>,
  ) {
    const token = newSessionToken()
    let begun = false
    const result = await this.unitOfWork.changeAnonymously<
      FoundedTenant,
      FoundedTenant & { readonly signedIn: boolean },
      CreateTenantRefusal
    >(
      { ...caller, sessionHash: null },
      {
        ...change,
        link: input.token,
        role: 'app_public',
        constraints: { organization_domain_name: domainTaken, user_principal_name: domainTaken },
      },
      async (work) => {
        begun = false
        if (!checked.ok) return checked
        const { tenant, passwordHash } = checked.value
        const open = await answerable(work, input.invitationId, true)
        if (!open.ok) return open
        // A tenant made now could not answer: the invitation names another one.
        if (open.value !== null && open.value !== tenant.domain) return refuse({ code: 'other_organization' })
        // Noted while the row is held: a second request with the same link waits, and finds it.
        await noteTenant(work.tx, input.invitationId, tenant.domain)
        const made = await foundTenant(work, tenant, {
          language: input.language,
          passwordHash,
          sessionToken: token,
          note: { invitationId: input.invitationId },
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
    input: CreateTenantInput,
    { dryRun }: Change,
  ): Promise<Result<Checked, CreateTenantRefusal>> {
    if (caller.portal !== 'customer') return refuse({ code: 'not_found' })
    const open = await this.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      (work) => answerable(work, input.invitationId, false),
      { link: input.token, role: 'app_public' },
    )
    if (!open.ok) return open
    const tenant = checkTenant(input, this.config)
    if (!tenant.ok) return tenant
    // One link opens this to anybody who has it: a few tries per address are enough for a person.
    const attempt = await this.limit.act(['tenant', input.invitationId], caller.address)
    if (!attempt.ok) return attempt
    const place = await this.limit.tenant(caller.address, caller.now)
    if (!place.ok) return place
    // Nothing is kept of a try, so nothing is hashed for it.
    const hashed = dryRun ? ok('') : await hashPassword(input.password)
    if (hashed.ok) return ok({ tenant: tenant.value, passwordHash: hashed.value, place: place.value })
    await place.value.notMade()
    return hashed
  }
}

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
