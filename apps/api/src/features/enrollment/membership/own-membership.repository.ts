import { schema, type Tx } from '@relais/db'
import type { MembershipProfile } from '@relais/domain'
import { sql } from 'drizzle-orm'

/** Keeps what the registry says of an organization's partner ID, instead of what it said before: what its Account settings show. */
export async function putOwnMembership(
  tx: Tx,
  organizationId: string,
  profile: MembershipProfile,
  refreshedAt: Date,
): Promise<void> {
  const { partnerId, legalName, endedOn, memberSince, entries, source, updatedAt: writtenAt } = profile
  const said = { partnerId, legalName, endedOn, memberSince, entries, source, writtenAt, refreshedAt }
  await tx
    .insert(schema.ownMembership)
    .values({ organizationId, ...said })
    .onConflictDoUpdate({ target: schema.ownMembership.organizationId, set: said })
}

/** When the registry was asked for the acting organization, held until the end of the transaction; null: never. */
export async function lockOwnRefresh(tx: Tx, organizationId: string): Promise<Date | null> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('membership of ' || ${organizationId}::text, 0))`,
  )
  const { rows } = await tx.execute<{ at: string }>(
    sql`select refreshed_at as at from own_membership where organization_id = ${organizationId}::uuid`,
  )
  return rows[0] ? new Date(rows[0].at) : null
}
