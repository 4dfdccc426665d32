import {
  acceptPassword,
  acceptTenant,
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
import { type AnonymousWork, audit, newId } from '../../platform/database/work.ts'
import { CONFIG } from '../../platform/tokens.ts'
import { closedLink } from '../invitation/index.ts'
import { beginSession, newSessionToken } from '../session/index.ts'
import type { CreateTenantInput } from './organization.graphql.ts'
import { actFor, insertTenant, lockCustomerInvitation } from './organization.repository.ts'

/** Why no tenant was made. */
export type CreateTenantRefusal =
  | Refusal<'not_found' | 'other_organization' | 'too_many_attempts'>
  | ClosedInvitation
  | TenantUnacceptable
  | PasswordUnacceptable

interface Made {
  readonly organizationId: string
  readonly domain: string
  readonly userPrincipalName: string
}

const domainTaken: TenantUnacceptable = { code: 'invalid_input', field: 'domainLabel', reason: 'taken' }

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
      Made,
      Made & { readonly signedIn: boolean },
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
        const made = await this.make(work, input, checked.value, passwordHash, token)
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
    const tenant = acceptTenant(input, this.config.tenantDomain)
    if (!tenant.ok) return tenant
    const { displayName, legalName, userPrincipalName } = tenant.value
    const names = [...userPrincipalName.split(/[@.]/), ...displayName.split(' '), ...legalName.split(' ')]
    const password = acceptPassword(input.password, names)
    return password.ok ? tenant : password
  }

  private async make(
    work: AnonymousWork,
    input: CreateTenantInput,
    tenant: Tenant,
    passwordHash: string,
    token: string,
  ): Promise<Made> {
    const organizationId = newId(work)
    const userId = newId(work)
    await actFor(work.tx, organizationId)
    work.log.organizationId = organizationId
    work.log.userId = userId
    await insertTenant(work.tx, tenant, {
      organizationId,
      domainId: newId(work),
      userId,
      language: input.language,
      passwordHash,
      now: work.now,
    })
    const sessionId = await beginSession(work, token, { userId, organizationId })
    const { legalName, country, domain, userPrincipalName } = tenant
    audit(work, {
      action: 'organization.create',
      objectType: 'organization',
      objectId: organizationId,
      after: { legalName, country, domain, invitationId: input.invitationId },
    })
    audit(work, {
      action: 'user.create',
      objectType: 'user',
      objectId: userId,
      after: { userPrincipalName, roles: ['global_administrator'] },
    })
    audit(work, {
      action: 'session.begin',
      objectType: 'session',
      objectId: sessionId,
      after: { portal: work.request.portal },
    })
    return { organizationId, domain, userPrincipalName }
  }
}
