import { schema, type Tx } from '@relais/db'
import { and, eq, isNull, sql } from 'drizzle-orm'

/** What making a person of a customer must know of it; undefined: not to be seen. */
export async function findHomeOrganization(tx: Tx, organizationId: string) {
  const { organization, organizationDomain } = schema
  const [row] = await tx
    .select({
      legalName: organization.legalName,
      timeZone: organization.timeZone,
      verifiedDomains: sql<string[]>`array(select d.name from ${organizationDomain} d
        where d.organization_id = organization.id and d.verified_at is not null)`,
    })
    .from(organization)
    .where(eq(organization.id, organizationId))
  return row
}

/** A person that is made. A taken sign-in name violates `user_principal_name`. */
export async function insertUser(tx: Tx, values: typeof schema.user.$inferInsert): Promise<void> {
  await tx.insert(schema.user).values(values)
}

/** The link by which a new person sets the first password. */
export async function insertWelcomeLink(
  tx: Tx,
  values: Omit<typeof schema.passwordReset.$inferInsert, 'purpose'>,
): Promise<void> {
  await tx.insert(schema.passwordReset).values({ ...values, purpose: 'welcome' })
}

/** An active person of an organization, held as it is until the end of the transaction; undefined: none. */
export async function lockUser(tx: Tx, organizationId: string, userId: string) {
  const { user } = schema
  const [row] = await tx
    .select({ id: user.id, displayName: user.displayName, usageLocation: user.usageLocation })
    .from(user)
    .where(and(eq(user.id, userId), eq(user.organizationId, organizationId), isNull(user.deletedAt)))
    .for('update')
  return row
}

/** Sets where a person uses its licenses. */
export async function saveUsageLocation(tx: Tx, userId: string, usageLocation: string): Promise<void> {
  await tx.update(schema.user).set({ usageLocation }).where(eq(schema.user.id, userId))
}
