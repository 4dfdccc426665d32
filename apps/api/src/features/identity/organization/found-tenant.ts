import {
  acceptPassword,
  acceptTenant,
  type Language,
  type PasswordUnacceptable,
  type Result,
  type Tenant,
  type TenantRequest,
  type TenantUnacceptable,
} from '@relais/domain'
import { isCommonPassword } from '../../../platform/auth/common-password.ts'
import type { Config } from '../../../platform/config.ts'
import { type AnonymousWork, audit, newId } from '../../../platform/database/work.ts'
import { beginSession } from '../session/session-token.ts'
import { namesOf } from './create-partner.ts'
import { actFor, insertTenant } from './organization.repository.ts'

/** A tenant that came to be, with its first administrator. */
export interface FoundedTenant {
  readonly organizationId: string
  readonly domain: string
  readonly userPrincipalName: string
}

/** A name somebody else has: found by the constraints of the tables. */
export const domainTaken: TenantUnacceptable = {
  code: 'invalid_input',
  field: 'domainLabel',
  reason: 'taken',
}

/** Checks what somebody says of a new tenant and of himself, its first administrator. */
export function checkTenant(
  request: TenantRequest & { readonly password: string },
  { tenantDomain, portalUrls }: Pick<Config, 'tenantDomain' | 'portalUrls'>,
): Result<Tenant, TenantUnacceptable | PasswordUnacceptable> {
  const hosts = Object.values(portalUrls).map((url) => new URL(url).hostname)
  const tenant = acceptTenant(request, tenantDomain, hosts)
  if (!tenant.ok) return tenant
  const password = acceptPassword(request.password, namesOf(tenant.value), isCommonPassword)
  return password.ok ? tenant : password
}

/** Makes organization, domain, administrator and session in this transaction, with their audit entries. */
export async function foundTenant(
  work: AnonymousWork,
  tenant: Tenant,
  facts: {
    readonly language: Language
    readonly passwordHash: string
    readonly sessionToken: string
    /** What the organization is in the trade; absent: a tenant alone. */
    readonly openAccount?: (organizationId: string) => Promise<void>
    /** What else the log says of the new organization. */
    readonly note: Readonly<Record<string, unknown>>
  },
): Promise<FoundedTenant> {
  const organizationId = newId(work)
  const userId = newId(work)
  const { language, passwordHash } = facts
  await actFor(work.tx, organizationId)
  work.log.organizationId = organizationId
  work.log.userId = userId
  await insertTenant(work.tx, tenant, {
    organizationId,
    domainId: newId(work),
    userId,
    language,
    passwordHash,
    now: work.now,
  })
  await facts.openAccount?.(organizationId)
  const sessionId = await beginSession(work, facts.sessionToken, { userId, organizationId })
  const { legalName, country, domain, userPrincipalName } = tenant
  audit(work, {
    action: 'organization.create',
    objectType: 'organization',
    objectId: organizationId,
    after: { legalName, country, domain, ...facts.note },
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
    after: { portal: work.caller.portal },
  })
  return { organizationId, domain, userPrincipalName }
}
