import { schema, type Tx } from '@relais/db'
import type { Portal, Role } from '@relais/domain'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'

/** What making a person of a customer of the partner must know of it, once it was opened; undefined: not to be seen. */
export async function findHomeOrganization(tx: Tx, partnerId: string, customerId: string) {
  const { organizationView, organizationDomain } = schema
  const [row] = await tx
    .select({
      legalName: organizationView.subjectName,
      timeZone: organizationView.subjectTimeZone,
      verifiedDomains: sql<string[]>`array(select d.name from ${organizationDomain} d
        where d.organization_id = organization_view.subject_id and d.verified_at is not null)`,
    })
    .from(organizationView)
    .where(and(eq(organizationView.viewerId, partnerId), eq(organizationView.subjectId, customerId)))
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

/** Holds who administers the acting organization, until the end of the transaction: of two who change it, one comes after the other. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.execute(sql`select app.lock_administrators()`)
}

/**
 * Disables a person, or (null) restores it; its sessions end with it. Of the last global administrator who can sign in it violates
 * `user_administrator_remains`.
 */
export async function saveDisabledAt(tx: Tx, userId: string, disabledAt: Date | null): Promise<void> {
  await tx.update(schema.user).set({ disabledAt }).where(eq(schema.user.id, userId))
}

/** Gives roles that the person does not have. */
export async function giveRoles(
  tx: Tx,
  organizationId: string,
  userId: string,
  roles: readonly Role[],
): Promise<void> {
  await tx.insert(schema.userRole).values(roles.map((role) => ({ userId, organizationId, role })))
}

/** Takes roles. Of the last global administrator who can sign in it violates `user_role_administrator_remains`. */
export async function takeRoles(tx: Tx, userId: string, roles: readonly Role[]): Promise<void> {
  const { userRole } = schema
  await tx.delete(userRole).where(and(eq(userRole.userId, userId), inArray(userRole.role, [...roles])))
}

/** An organization as making a person in it must know it. */
export interface OrganizationHome {
  readonly id: string
  readonly legalName: string
  readonly country: string
  /** IANA name. */
  readonly timeZone: string
  /** The domain it was found by. */
  readonly domain: string
  readonly verifiedDomains: readonly string[]
  /** Whether it distributes or resells. */
  readonly isPartner: boolean
  /** Where its people sign in. */
  readonly portal: Portal
}

/** The organization of a domain, for the operator; undefined: none has it. */
export async function findOrganizationByDomain(
  tx: Tx,
  domain: string,
): Promise<OrganizationHome | undefined> {
  const { organization, organizationDomain, providerAccount, resellerAccount, operatorAccount } = schema
  const has = (account: typeof providerAccount | typeof resellerAccount | typeof operatorAccount) =>
    sql<boolean>`exists (select 1 from ${account} a where a.organization_id = organization.id)`
  const [row] = await tx
    .select({
      id: organization.id,
      legalName: organization.legalName,
      country: organization.country,
      timeZone: organization.timeZone,
      domain: organizationDomain.name,
      verifiedDomains: sql<string[]>`array(select d.name from ${organizationDomain} d
        where d.organization_id = organization.id and d.verified_at is not null)`,
      isProvider: has(providerAccount),
      isReseller: has(resellerAccount),
      isOperator: has(operatorAccount),
    })
    .from(organizationDomain)
    .innerJoin(organization, eq(organization.id, organizationDomain.organizationId))
    .where(eq(organizationDomain.name, domain))
  if (!row) return undefined
  const { isProvider, isReseller, isOperator, ...home } = row
  const portal = isProvider || isOperator ? 'provider' : isReseller ? 'reseller' : 'customer'
  return { ...home, isPartner: isProvider || isReseller, portal }
}
