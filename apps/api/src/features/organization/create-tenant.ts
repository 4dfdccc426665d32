import {
  assertOpen,
  type ClosedInvitation,
  ok,
  type PasswordUnacceptable,
  type Refusal,
  refuse,
  type Result,
  sessionEnd,
  type Tenant,
  type TenantUnacceptable,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import { hashPassword } from '../../platform/auth/password-hash.ts'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { SignInLimit } from '../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../platform/config.ts'
import { type Change, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { CONFIG } from '../../platform/tokens.ts'
import { closedLink } from '../invitation/index.ts'
import { newSessionToken } from '../session/index.ts'
import { checkTenant, domainTaken, type FoundedTenant, foundTenant } from './found-tenant.ts'
import type { CreateTenantInput } from './organization.graphql.ts'
import { lockCustomerInvitation } from './organization.repository.ts'

/** Why no tenant was made. */
export type CreateTenantRefusal =
  | Refusal<'not_found' | 'other_organization' | 'too_many_attempts'>
  | ClosedInvitation
  | TenantUnacceptable
  | PasswordUnacceptable

/** Makes a tenant for somebody who was invited and has none: organization, domain, administrator, session, or nothing. */
@Injectable()
export class CreateTenant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sets the session cookie after commit, but not on a repeated request: that would be signing in by a key. */
  async execute(request: PortalRequest, input: CreateTenantInput, change: Change) {
    const checked = this.check(request, input)
    // One link opens this to anybody who has it: a few tries per address are enough for a person.
    const allowed = await this.limit.take(`tenant ${input.invitationId}`, request.address)
    // Hashed before the transaction: a slow hash must not hold locks.
    const passwordHash = checked.ok && allowed ? await hashPassword(input.password) : ''
    const token = newSessionToken()
    let begun = false
    const result = await this.unitOfWork.changeAnonymously<
      FoundedTenant,
      FoundedTenant & { readonly signedIn: boolean },
      CreateTenantRefusal
    >(
      { ...request, sessionHash: null },
      {
        ...change,
        link: input.token,
        role: 'app_public',
        constraints: { organization_domain_name: domainTaken, user_principal_name: domainTaken },
      },
      async (work) => {
        begun = false
        if (!allowed) return refuse({ code: 'too_many_attempts' })
        const invitation = await lockCustomerInvitation(work.tx, input.invitationId)
        if (!invitation) return refuse(await closedLink(work.tx, input.invitationId))
        const open = assertOpen(invitation, work.now)
        if (!open.ok) return open
        if (!checked.ok) return checked
        // A tenant made now could not answer: the invitation names another one.
        const { recipientDomain } = invitation
        if (recipientDomain !== null && recipientDomain !== checked.value.domain)
          return refuse({ code: 'other_organization' })
        const made = await foundTenant(work, checked.value, {
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
    if (result.ok && begun) request.setSession(token, sessionEnd(request.now))
    return result
  }

  private check(
    request: PortalRequest,
    input: CreateTenantInput,
  ): Result<Tenant, Exclude<CreateTenantRefusal, ClosedInvitation>> {
    if (request.portal !== 'customer') return refuse({ code: 'not_found' })
    return checkTenant(input, this.config.tenantDomain)
  }
}
