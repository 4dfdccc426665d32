import type { Tx } from '@relais/db'
import type { DelegatedRole, PartnerKind, Portal } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { seenCountry, seenName } from '../../../platform/database/seen-organization.queries.ts'
import { andAll } from '../../../platform/graphql/search.ts'

interface DelegatedAdminRow {
  readonly id: string
  readonly displayName: string
  readonly roles: readonly DelegatedRole[]
  readonly activatedAt: string
  readonly endsAt: string
}

/** A relationship as the customer's list shows it; times are ISO 8601 text. */
export interface PartnerRelationshipRow extends Record<string, unknown> {
  readonly id: string
  readonly partnerId: string
  readonly partnerName: string
  readonly partnerCountry: string
  readonly partnerKind: PartnerKind
  readonly since: string
  readonly grantedByName: string
  readonly endedAt: string | null
  readonly endedByName: string | null
  readonly delegatedAdmins: readonly DelegatedAdminRow[]
  /** The last act by this relationship on the customer's behalf; null: none. */
  readonly lastUse: { readonly entryId: string; readonly at: string } | null
  readonly contact: { readonly name: string; readonly mail: string } | null
}

const delegatedAdmins = (now: Date): SQL => sql`coalesce((
  select json_agg(json_build_object('id', d.id, 'displayName', d.display_name, 'roles', d.roles,
    'activatedAt', d.activated_at, 'endsAt', d.ends_at) order by d.activated_at, d.id)
  from delegated_admin_relationship d
  where d.partner_id = r.partner_id and d.subject_id = r.customer_id and d.subject_kind = 'customer'
    and app.delegated_admin_runs(d.status, d.ends_at, ${now.toISOString()}::timestamptz)), '[]')`

/** The customer's partners, the newest first: running, or ended. */
export async function listPartnerRelationships(
  tx: Tx,
  customerId: string,
  page: {
    readonly ended: boolean
    /** Null: all; else a part of the partner's name or domain. */
    readonly search: string | null
    readonly limit: number
    readonly after: { readonly since: string; readonly id: string } | null
  },
  now: Date,
): Promise<readonly PartnerRelationshipRow[]> {
  const where = andAll([
    page.search === null
      ? null
      : sql`r.partner_id = any (array(select f.organization_id from app.search_organizations(${page.search}) f))`,
    page.after && sql`(r.since, r.id) < (${page.after.since}::timestamptz, ${page.after.id}::uuid)`,
  ])
  const { rows } = await tx.execute<PartnerRelationshipRow>(sql`
    ${selectRelationships(now)}
    where r.customer_id = ${customerId}::uuid and (r.ended_at is not null) = ${page.ended}::boolean ${where}
    order by r.since desc, r.id desc
    limit ${page.limit + 1}`)
  return rows
}

const selectRelationships = (now: Date, more: SQL = sql``): SQL => sql`
  select r.id, r.partner_id as "partnerId", ${seenName(sql`r.partner_id`)} as "partnerName",
    ${seenCountry(sql`r.partner_id`)} as "partnerCountry", r.partner_kind as "partnerKind", to_json(r.since) #>> '{}' as since, u.display_name as "grantedByName",
    to_json(r.ended_at) #>> '{}' as "endedAt", ${seenName(sql`r.ended_by_organization_id`)} as "endedByName",
    ${delegatedAdmins(now)} as "delegatedAdmins", (
      select json_build_object('entryId', e.id, 'at', e.at) from audit_entry e
      where e.relationship_id = r.id and e.on_behalf_of_id = r.customer_id
      order by e.at desc, e.id desc limit 1) as "lastUse", (
      select json_build_object('name', c.name, 'mail', c.mail) from app.partner_contacts(array[r.id]) c) as contact ${more}
  from relationship r
  join "user" u on u.id = r.granted_by_user_id`

/** Administration of the past, of one partner over the customer; times are ISO 8601 text. */
export interface PastDelegatedAdminRow extends DelegatedAdminRow {
  /** When it had no effect any more. */
  readonly endedAt: string
  /** Null: its time was over. */
  readonly endedByName: string | null
}

/** A relationship with its past, as the customer's page of it shows it. */
export interface PartnerRelationshipRecord extends PartnerRelationshipRow {
  readonly partnerDomain: string | null
  readonly pastDelegatedAdmins: readonly PastDelegatedAdminRow[]
}

/**
 * One relationship of the customer, running or ended, by its id, or the newest with a partner by that one's id; undefined: there
 * is none such.
 */
export async function findPartnerRelationship(
  tx: Tx,
  customerId: string,
  id: string,
  now: Date,
): Promise<PartnerRelationshipRecord | undefined> {
  const past = sql`, (
    select v.subject_domain from organization_view v where v.viewer_id = r.customer_id and v.subject_id = r.partner_id
  ) as "partnerDomain", coalesce((
    select json_agg(json_build_object('id', d.id, 'displayName', d.display_name, 'roles', d.roles,
      'activatedAt', d.activated_at, 'endsAt', d.ends_at, 'endedAt', coalesce(d.terminated_at, d.ends_at),
      'endedByName', ${seenName(sql`d.terminated_by_organization_id`)}) order by d.activated_at desc, d.id desc)
    from delegated_admin_relationship d
    where d.partner_id = r.partner_id and d.subject_id = r.customer_id and d.subject_kind = 'customer'
      and d.activated_at >= r.since and (r.ended_at is null or d.activated_at <= r.ended_at)
      and not app.delegated_admin_runs(d.status, d.ends_at, ${now.toISOString()}::timestamptz)), '[]') as "pastDelegatedAdmins"`
  const { rows } = await tx.execute<PartnerRelationshipRecord>(sql`
    ${selectRelationships(now, past)} where r.customer_id = ${customerId}::uuid and (r.id = ${id}::uuid or r.partner_id = ${id}::uuid)
    order by r.ended_at desc nulls first, r.since desc limit 1`)
  return rows[0]
}

/** A relationship seen from one of its sides. */
export interface SidedRelationship extends Record<string, unknown> {
  readonly id: string
  readonly partnerId: string
  readonly partnerName: string
  readonly customerId: string
  readonly customerName: string
  readonly partnerKind: PartnerKind
  readonly running: boolean
}

const sided = (id: string, organizationId: string, portal: Portal): SQL => sql`
  select r.id, r.partner_id as "partnerId", ${seenName(sql`r.partner_id`)} as "partnerName", r.customer_id as "customerId",
    ${seenName(sql`r.customer_id`)} as "customerName", r.partner_kind as "partnerKind", r.ended_at is null as running
  from relationship r
  where r.id = ${id}::uuid and ${
    portal === 'customer'
      ? sql`r.customer_id = ${organizationId}::uuid`
      : sql`r.partner_id = ${organizationId}::uuid and r.partner_kind = ${portal}`
  }`

/** A relationship of the organization in its capacity at the portal, held against every change; undefined: it has none such. */
export async function lockRelationship(
  tx: Tx,
  id: string,
  organizationId: string,
  portal: Portal,
): Promise<SidedRelationship | undefined> {
  const { rows } = await tx.execute<SidedRelationship>(
    sql`${sided(id, organizationId, portal)} for update of r`,
  )
  return rows[0]
}

/** The same, with what ending it would stop and leave. */
export async function findRelationshipEnding(
  tx: Tx,
  id: string,
  organizationId: string,
  portal: Portal,
  now: Date,
) {
  const { rows } = await tx.execute<
    SidedRelationship & { delegatedAdmins: readonly DelegatedAdminRow[]; runningSubscriptions: number }
  >(sql`
    select s.*, ${delegatedAdmins(now)} as "delegatedAdmins", (
      select count(*)::int from customer_subscription x
      where x.customer_id = r.customer_id and r.partner_id in (x.provider_id, x.reseller_id)
        and app.subscription_runs(x.status, x.ends_at, ${now.toISOString()}::timestamptz)
    ) as "runningSubscriptions"
    from (${sided(id, organizationId, portal)}) s
    join relationship r on r.id = s.id`)
  return rows[0]
}
