// What a change leaves besides its own rows, as one would write it by hand: what was done and who may read it, who is told, the mails and
// the jobs that send them, the answer under its key. Parts of the one statement of a change; nothing is hashed or sealed.

const everybody = `array['global_administrator', 'admin_agent', 'sales_agent']`
const deciding = `array['global_administrator']`

/** One entry of the activity log. All are expressions of SQL over the rows of `from`; `place` counts from 1. */
interface Entry {
  readonly id: string
  readonly place: number
  readonly action: string
  readonly objectType: string
  readonly objectId: string
  readonly before?: string
  readonly after: string
  readonly onBehalfOf?: string
  readonly relationship?: string
  /** Organizations that read it. */
  readonly readers: string
}

/** Entries with their readers, made of the one row of `from`. `actor`: organization and person. */
export function noted(from: string, entries: readonly Entry[]): string {
  const first = entries[0]?.id ?? 'null'
  const rows = entries.map(
    ({ id, place, action, objectType, objectId, before, after, onBehalfOf, relationship, readers }) => `
    select ${id} as id, ${first} as change_id, ${place} as place, '${action}' as action, '${objectType}' as object_type,
      ${objectId} as object_id, ${before ?? 'null::jsonb'} as before, ${after} as after, ${onBehalfOf ?? 'null::uuid'} as on_behalf_of_id,
      ${relationship ?? 'null::uuid'} as relationship_id, ${readers} as readers from ${from}`,
  )
  return `
  entry as materialized (${rows.join(' union all ')}),
  noted as (
    insert into audit_entry (id, change_id, place, places, at, actor_user_id, organization_id, on_behalf_of_id, relationship_id, action,
      object_type, object_id, before, after, request_id, authentication_strength, hashed_text, hash)
    select id, change_id, place, ${entries.length}, now(), $2::uuid, $1::uuid, on_behalf_of_id, relationship_id, action, object_type, object_id,
      before, after, 'floor', 'password', '', '' from entry),
  readers as (
    insert into audit_reader (entry_id, organization_id, at) select e.id, r, now() from entry e, unnest(e.readers) r)`
}

/** People of an organization, with what they are told. All are expressions of SQL over the rows of `from`. */
interface Told {
  readonly portal: 'provider' | 'reseller' | 'customer'
  readonly organization: string
  readonly who: 'everybody' | 'deciding'
  readonly template: string
  /** Which of them get a mail: a condition on the person `u`. */
  readonly mailed: string
  /** Null: no notification. */
  readonly kind: string | null
  readonly path: string
  readonly values: string
  readonly news: string
}

/** Mails with their jobs, and notifications. */
export function told(from: string, people: readonly Told[]): string {
  const rows = people.map(
    ({ portal, organization, who, template, mailed, kind, path, values, news }) => `
    select uuidv7() as mail_id, u.id as user_id, u.organization_id, u.contact_mail, u.language, coalesce(u.time_zone, o.time_zone) as time_zone,
      '${portal}' as portal, '${template}' as template, ${mailed} as mailed, ${kind === null ? 'null' : `'${kind}'`} as kind, ${path} as path,
      ${values} as values, ${news} as news
    from ${from} join organization o on o.id = ${organization} join "user" u on u.organization_id = o.id and u.deleted_at is null
    where exists (select 1 from user_role r where r.user_id = u.id and r.role = any (${who === 'everybody' ? everybody : deciding}))`,
  )
  return `
  told as materialized (${rows.join(' union all ')}),
  mailed as (
    insert into mail_message (id, organization_id, recipient_mail, language, template, data, created_at, attempts)
    select mail_id, $1::uuid, contact_mail, language, template, jsonb_build_object(
      'link', jsonb_build_object('to', 'page', 'portal', portal, 'path', path), 'timeZone', time_zone, 'values', values), now(), 0
    from told where mailed and contact_mail is not null returning id),
  queued as (
    insert into graphile_worker._private_jobs (task_id, payload, max_attempts, key)
    select k.id, json_build_object('mailMessageId', m.id), 25, m.id::text
    from mailed m cross join graphile_worker._private_tasks k where k.identifier = 'send_mail'),
  notified as (
    insert into notification (id, organization_id, user_id, portal, kind, data, path, created_at)
    select uuidv7(), organization_id, user_id, portal, kind, news, path, now() from told where kind is not null)`
}

/** The answer under the person's key; a key that was used is an error. `key` and `hash` (of the request): places of values. */
export function keyed(from: string, key: string, hash: string, outcome: string): string {
  return `
  keyed as (
    insert into idempotency_key (scope, key, request_hash, outcome, created_at)
    select 'user:' || $2::uuid, ${key}::text, ${hash}::text, ${outcome}, now() from ${from})`
}

/** A moment in JSON. */
export const moment = (at: string) => `to_char((${at}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
