import { schema, type Tx } from '@relais/db'
import type { InvitationStatus, Language, Tenant } from '@relais/domain'
import { and, eq, sql } from 'drizzle-orm'

/** The invitation of the presented link, if it is one to customers; held so that it stays as open as it is. */
export async function lockCustomerInvitation(tx: Tx, id: string) {
  const { invitation } = schema
  const [row] = await tx
    .select({
      kind: invitation.kind,
      status: invitation.status,
      expiresAt: invitation.expiresAt,
      recipientDomain: invitation.recipientDomain,
      tenantDomain: invitation.tenantDomain,
    })
    .from(invitation)
    .where(and(sql`${invitation.id}::text = ${id}`, sql`${invitation.tokenHash} = app.current_link()`))
    .for('update')
  if (!row || row.kind === 'partnership') return undefined
  // A check constraint lets no other status in.
  return {
    status: row.status as InvitationStatus,
    expiresAt: row.expiresAt,
    recipientDomain: row.recipientDomain,
    tenantDomain: row.tenantDomain,
  }
}

/** Notes which tenant the presented link made. */
export async function noteTenant(tx: Tx, invitationId: string, tenantDomain: string): Promise<void> {
  const { invitation } = schema
  await tx.update(invitation).set({ tenantDomain }).where(eq(invitation.id, invitationId))
}

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
