import type { Tx } from '@relais/db'
import type { AuditAction } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'
import { andAll } from '../../../platform/graphql/search.ts'
import type { AuditEntry, AuditParty, AuditSide } from './audit-entry.graphql.ts'

/** What a page of the activity log is asked for; null: not narrowed by it. */
export interface AuditEntriesAsked {
  /** Who reads. */
  readonly organizationId: string
  readonly from: Date | null
  /** The first instant that is too late. */
  readonly until: Date | null
  readonly actions: readonly AuditAction[] | null
  readonly side: AuditSide | null
  readonly actorId: string | null
  /** Acting, or acted for. */
  readonly partyId: string | null
  readonly objectId: string | null
  /** Part of the name of who acted or was acted for. */
  readonly search: string | null
  readonly after: AfterKey | null
  readonly limit: number
}

const byTime = { by: sql`r.at`, id: sql`r.entry_id`, kind: 'instant' } as const

/** What an organization may read of the audit log, newest first; one row more than the limit where more follow. */
export function listAuditEntries(tx: Tx, asked: AuditEntriesAsked): Promise<AuditEntry[]> {
  const { organizationId, after, limit } = asked
  const instant = (value: Date) => sql`${value.toISOString()}::timestamptz`
  const conditions = [
    asked.from === null ? null : sql`r.at >= ${instant(asked.from)}`,
    asked.until === null ? null : sql`r.at < ${instant(asked.until)}`,
    asked.actions === null ? null : sql`e.action = any (${sql.param([...asked.actions])}::text[])`,
    asked.side === 'own' ? sql`e.organization_id = ${organizationId}::uuid` : null,
    asked.side === 'other' ? sql`e.organization_id is distinct from ${organizationId}::uuid` : null,
    asked.actorId === null ? null : sql`e.actor_user_id = ${asked.actorId}::uuid`,
    asked.partyId === null
      ? null
      : sql`(e.organization_id = ${asked.partyId}::uuid or e.on_behalf_of_id = ${asked.partyId}::uuid)`,
    asked.objectId === null ? null : sql`e.object_id = ${asked.objectId}::uuid`,
    asked.search === null ? null : namesHold(asked.search),
    after && comesAfter(byTime, 'descending', after),
  ]
  return selectEntries(
    tx,
    organizationId,
    sql`${andAll(conditions)} order by ${orderOf(byTime, 'descending')} limit ${limit + 1}`,
  )
}

/** One entry that an organization may read; undefined: there is none. */
export async function findAuditEntry(
  tx: Tx,
  organizationId: string,
  id: string,
): Promise<AuditEntry | undefined> {
  const [row] = await selectEntries(tx, organizationId, sql`and r.entry_id = ${id}::uuid`)
  return row
}

function namesHold(text: string): SQL {
  const organizations = sql`array(select s.organization_id from app.search_organizations(${text}) s)`
  return sql`(e.actor_user_id = any (array(select s.user_id from app.search_actors(${text}) s))
    or e.organization_id = any (${organizations}) or e.on_behalf_of_id = any (${organizations}))`
}

const uuidText = sql.raw(`'^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'`)

async function selectEntries(tx: Tx, organizationId: string, page: SQL): Promise<AuditEntry[]> {
  const { rows } = await tx.execute<RawEntry>(sql`
    with page as materialized (
      select e.* from audit_reader r join audit_entry e on e.id = r.entry_id
      where r.organization_id = ${organizationId}::uuid ${page}
    )
    select p.id, p.at, p.action, p.actor_user_id as "actorId", n.actor_name as "actorName",
      p.organization_id as "organizationId", p.on_behalf_of_id as "onBehalfOfId",
      p.object_type as "objectType", p.object_id as "objectId", n.object_name as "objectName",
      p.before::text as before, p.after::text as after, p.relationship_id as "relationshipId",
      p.request_id as "requestId", p.authentication_strength as "authenticationStrength",
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]')
        from (
          select named.id, ${seenName(sql`named.id`)} as name from (
            select p.organization_id union select p.on_behalf_of_id union
            select v.value::uuid from jsonb_each_text(coalesce(p.before, '{}') || coalesce(p.after, '{}')) v
            where v.value ~ ${uuidText}) named (id)
        ) o where o.name is not null) as parties
    from page p left join app.audit_names(array(select id from page)) n on n.entry_id = p.id
    order by p.at desc, p.id desc`)
  return rows.map((row) => toEntry(row, organizationId))
}

type RawEntry = Record<string, unknown> &
  Omit<AuditEntry, 'at' | 'actor' | 'organization' | 'onBehalfOf' | 'isOwn'> & {
    readonly at: string
    readonly actorId: string | null
    readonly actorName: string | null
    readonly organizationId: string | null
    readonly onBehalfOfId: string | null
  }

function toEntry(row: RawEntry, readerId: string): AuditEntry {
  const { at, actorId, actorName, organizationId, onBehalfOfId, ...rest } = row
  const partyOf = (id: string | null): AuditParty | null =>
    rest.parties.find((party) => party.id === id) ?? null
  return {
    ...rest,
    at: new Date(at),
    actor: actorId !== null && actorName !== null ? { id: actorId, name: actorName } : null,
    organization: partyOf(organizationId),
    onBehalfOf: partyOf(onBehalfOfId),
    isOwn: organizationId === readerId,
  }
}
