import type { Tx } from '@relais/db'
import type { MembershipEntry, MembershipSource } from '@relais/domain'
import { sql } from 'drizzle-orm'

/** What an organization has of its membership. */
export interface OwnMembershipRow {
  /** That is put on record for it; null: it has none. */
  readonly boundPartnerId: string | null
  /** What the registry said of it; null: it was not asked yet, or of another partner ID. */
  readonly membership: {
    readonly partnerId: string
    readonly legalName: string
    readonly endedOn: string | null
    readonly memberSince: string | null
    readonly entries: readonly MembershipEntry[]
    readonly source: MembershipSource
    readonly writtenAt: Date
    readonly refreshedAt: Date
  } | null
}

/** The membership of a reseller, of its own people asked; undefined: it is no reseller. */
export async function findOwnMembership(
  tx: Tx,
  organizationId: string,
): Promise<OwnMembershipRow | undefined> {
  type Kept = NonNullable<OwnMembershipRow['membership']>
  const { rows } = await tx.execute<{
    boundPartnerId: string | null
    membership: (Omit<Kept, 'writtenAt' | 'refreshedAt'> & { writtenAt: string; refreshedAt: string }) | null
  }>(sql`
    select a.partner_id as "boundPartnerId", case when m.organization_id is not null then json_build_object(
      'partnerId', m.partner_id, 'legalName', m.legal_name, 'endedOn', m.ended_on, 'memberSince', m.member_since, 'entries', m.entries,
      'source', m.source, 'writtenAt', m.written_at, 'refreshedAt', m.refreshed_at) end as membership
    from reseller_account a
    left join own_membership m on m.organization_id = a.organization_id and m.partner_id = a.partner_id
    where a.organization_id = ${organizationId}::uuid`)
  const [row] = rows
  return (
    row && {
      boundPartnerId: row.boundPartnerId,
      membership: row.membership && {
        ...row.membership,
        writtenAt: new Date(row.membership.writtenAt),
        refreshedAt: new Date(row.membership.refreshedAt),
      },
    }
  )
}
