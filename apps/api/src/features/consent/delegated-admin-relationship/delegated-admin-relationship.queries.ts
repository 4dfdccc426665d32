import type { Tx } from '@relais/db'
import type { DelegatedRole } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'

/** Administration that ends by itself. */
export interface EndingRow {
  readonly id: string
  readonly displayName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly subjectId: string
  readonly subjectName: string
  readonly ofReseller: boolean
  readonly roles: readonly DelegatedRole[]
  readonly endsAt: Date
}

/**
 * Administration that ends before an instant, the next first: of the organization's customers or provider's resellers
 * (`partner`), or of its own tenant (`customer`, `reseller`).
 */
export async function listEndingDelegatedAdmins(
  tx: Tx,
  asked: {
    readonly organizationId: string
    readonly sides: { readonly asPartner: boolean; readonly subjectKind: 'customer' | 'reseller' | null }
    readonly before: Date
    readonly limit: number
    readonly now: Date
  },
): Promise<EndingRow[]> {
  const { organizationId, sides, before, limit, now } = asked
  // Each side by its own index, and no more of it than is told.
  const ending = (side: SQL) => sql`
    select * from delegated_admin_relationship d
    where ${side} and app.delegated_admin_runs(d.status, d.ends_at, ${now.toISOString()}::timestamptz)
      and d.ends_at < ${before.toISOString()}::timestamptz
    order by d.ends_at, d.id limit ${limit}`
  const { rows } = await tx.execute<
    Omit<EndingRow, 'endsAt'> & { endsAt: string } & Record<string, unknown>
  >(sql`
    select d.id, d.display_name as "displayName", d.partner_id as "partnerId", ${seenName(sql`d.partner_id`)} as "partnerName",
      d.subject_id as "subjectId", ${seenName(sql`d.subject_id`)} as "subjectName", d.subject_kind = 'reseller' as "ofReseller",
      to_json(d.roles) as roles, to_json(d.ends_at) #>> '{}' as "endsAt"
    from (
      (${ending(sql`${sides.asPartner}::boolean and d.partner_id = ${organizationId}::uuid`)}) union all
      (${ending(sql`d.subject_id = ${organizationId}::uuid and d.subject_kind = ${sides.subjectKind}::text`)})
    ) d
    order by d.ends_at, d.id limit ${limit}`)
  return rows.map((row) => ({ ...row, endsAt: new Date(row.endsAt) }))
}
