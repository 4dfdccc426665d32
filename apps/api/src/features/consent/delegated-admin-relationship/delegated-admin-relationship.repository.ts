import { schema, type Tx } from '@relais/db'
import type { DelegatedAdmin, DelegatedRole, PartnerKind } from '@relais/domain'
import { eq, sql } from 'drizzle-orm'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'

/** A delegated admin relationship with the names of its sides. */
export interface NamedDelegatedAdmin extends DelegatedAdmin {
  readonly id: string
  readonly roles: readonly DelegatedRole[]
  readonly partnerName: string
  readonly subjectName: string
  /** As what the partner has the customer; null: the subject is a reseller. */
  readonly partnerKind: PartnerKind | null
}

type Row = Omit<NamedDelegatedAdmin, 'endsAt'> & { readonly endsAt: string } & Record<string, unknown>

/** One that the organization is a side of, held until the end of the transaction; undefined: there is none such. */
export async function lockDelegatedAdmin(tx: Tx, id: string): Promise<NamedDelegatedAdmin | undefined> {
  const { rows } = await tx.execute<Row>(sql`
    select d.id, d.partner_id as "partnerId", d.subject_id as "subjectId", d.subject_kind as "subjectKind", d.status,
      to_json(d.ends_at) #>> '{}' as "endsAt", to_json(d.roles) as roles,
      ${seenName(sql`d.partner_id`)} as "partnerName", ${seenName(sql`d.subject_id`)} as "subjectName", (
        select r.partner_kind from relationship r
        where d.subject_kind = 'customer' and r.partner_id = d.partner_id and r.customer_id = d.subject_id
        order by r.ended_at desc nulls first, r.partner_kind desc limit 1
      ) as "partnerKind"
    from delegated_admin_relationship d
    where d.id = ${id}::uuid
    for update of d`)
  return rows[0] && { ...rows[0], endsAt: new Date(rows[0].endsAt) }
}

/** Ends one that is locked. */
export async function terminateDelegatedAdmin(
  tx: Tx,
  id: string,
  byOrganizationId: string,
  now: Date,
): Promise<void> {
  await tx
    .update(schema.delegatedAdminRelationship)
    .set({ status: 'terminated', terminatedAt: now, terminatedByOrganizationId: byOrganizationId })
    .where(eq(schema.delegatedAdminRelationship.id, id))
}

/** Brings the end of one that is locked forward. */
export async function shortenDelegatedAdmin(tx: Tx, id: string, endsAt: Date): Promise<void> {
  await tx
    .update(schema.delegatedAdminRelationship)
    .set({ endsAt })
    .where(eq(schema.delegatedAdminRelationship.id, id))
}
