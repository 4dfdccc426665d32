import { schema, type Tx } from '@relais/db'
import type { Portal } from '@relais/domain'
import { sql } from 'drizzle-orm'

/** What an organization is in the trade: the side of a portal, or who runs the program. */
export type AccountKind = Portal | 'operator'

/** An organization with its account and people, as an operator makes it. */
export interface NewOrganization {
  readonly id: string
  readonly legalName: string
  readonly country: string
  readonly language: 'en' | 'fr'
  readonly timeZone: string
  readonly domainId: string
  /** Default domain, lower case. */
  readonly domain: string
  readonly account: AccountKind
  /** Of a reseller; null: none yet. */
  readonly partnerId: string | null
}

/** Writes an organization, its default domain and its account. */
export async function insertOrganization(tx: Tx, organization: NewOrganization, now: Date): Promise<void> {
  const { id, legalName, country, language, timeZone } = organization
  await tx.insert(schema.organization).values({ id, legalName, country, language, timeZone, createdAt: now })
  await tx.insert(schema.organizationDomain).values({
    id: organization.domainId,
    organizationId: id,
    name: organization.domain,
    isDefault: true,
    verifiedAt: now,
  })
  const account = { organizationId: id, status: 'active', createdAt: now }
  if (organization.account === 'operator') await tx.insert(schema.operatorAccount).values(account)
  if (organization.account === 'provider') await tx.insert(schema.providerAccount).values(account)
  if (organization.account === 'reseller') {
    await tx.insert(schema.resellerAccount).values({ ...account, partnerId: organization.partnerId })
  }
}

/** Goes on as the operator: every row of the installation is open. Throws when the acting organization is not the operator. */
export async function becomeOperator(tx: Tx): Promise<void> {
  await tx.execute(sql`select app.assert_operator()`)
  await tx.execute(sql`set local role app_operator`)
}

/** Writes a person with roles; null: the password is set by a link. */
export async function insertPerson(
  tx: Tx,
  person: typeof schema.user.$inferInsert,
  roles: readonly string[],
  passwordHash: string | null,
): Promise<void> {
  await tx.insert(schema.user).values(person)
  if (roles.length > 0) {
    await tx
      .insert(schema.userRole)
      .values(roles.map((role) => ({ userId: person.id, organizationId: person.organizationId, role })))
  }
  if (passwordHash === null) return
  await tx.insert(schema.passwordCredential).values({
    userId: person.id,
    organizationId: person.organizationId,
    hash: passwordHash,
    changedAt: person.createdAt,
  })
}
