import { schema, type Tx } from '@relais/db'
import type { Language, Portal, Tenant } from '@relais/domain'
import { eq, type SQL, sql } from 'drizzle-orm'

/** Acts for the organization that this transaction makes: the row policies look at it. */
export async function actFor(tx: Tx, organizationId: string): Promise<void> {
  await tx.execute(sql`select set_config('app.organization', ${organizationId}, true)`)
}

/** Writes a tenant, its default domain and its first global administrator with a password. */
export async function insertTenant(
  tx: Tx,
  tenant: Tenant,
  made: {
    readonly organizationId: string
    readonly domainId: string
    readonly userId: string
    readonly language: Language
    readonly passwordHash: string
    readonly now: Date
  },
): Promise<void> {
  const { organizationId, userId, language, now } = made
  await tx.insert(schema.organization).values({
    id: organizationId,
    legalName: tenant.legalName,
    country: tenant.country,
    language,
    timeZone: tenant.timeZone,
    createdAt: now,
  })
  // Domains under the installation's own are its to give: nothing to verify.
  await tx.insert(schema.organizationDomain).values({
    id: made.domainId,
    organizationId,
    name: tenant.domain,
    isDefault: true,
    verifiedAt: now,
  })
  await tx.insert(schema.user).values({
    id: userId,
    organizationId,
    userPrincipalName: tenant.userPrincipalName,
    displayName: tenant.displayName,
    contactMail: tenant.contactMail,
    language,
    usageLocation: tenant.country,
    createdAt: now,
  })
  await tx.insert(schema.userRole).values({ userId, organizationId, role: 'global_administrator' })
  await tx
    .insert(schema.passwordCredential)
    .values({ userId, organizationId, hash: made.passwordHash, changedAt: now })
}

/** Verified domains of the own organization: an invitation may name its recipient by one. */
export async function listOwnDomains(tx: Tx, organizationId: string): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ names: string[] }>(sql`select ${ownDomains(organizationId)} as names`)
  return rows[0]?.names ?? []
}

/** The same as a column of another statement: an array of text. */
export const ownDomains = (organizationId: string): SQL => sql`array(
    select d.name from organization_domain d where d.organization_id = ${organizationId}::uuid and d.verified_at is not null)`

/** Whether the own organization's account of the portal is active. False: suspended, or there is none. */
export async function isOwnAccountActive(tx: Tx, portal: Portal, organizationId: string): Promise<boolean> {
  if (portal === 'customer') return true
  const account = portal === 'provider' ? schema.providerAccount : schema.resellerAccount
  const [row] = await tx
    .select({ status: account.status })
    .from(account)
    .where(eq(account.organizationId, organizationId))
  return row?.status === 'active'
}

/** Brings up to date what two organizations see of each other. */
export async function refreshOrganizationView(tx: Tx, a: string, b: string): Promise<void> {
  await tx.execute(sql`select app.refresh_organization_view(${a}::uuid, ${b}::uuid)`)
}

/** The same of one organization with each of several, one after the other. */
export async function refreshOrganizationViews(tx: Tx, id: string, others: readonly string[]): Promise<void> {
  await tx.execute(sql`
    select app.refresh_organization_view(other.id, ${id}::uuid)
    from unnest(${sql.param([...others])}::uuid[]) with ordinality as other (id, position) order by other.position`)
}
