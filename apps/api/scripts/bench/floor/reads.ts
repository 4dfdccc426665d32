import type { Statement } from './statement.ts'

// Written out: a prepared statement's plan for a limit that it does not know is one for a tenth of all rows.
const pageSize = 50

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const partners = (customer: string) => `(
  select coalesce(json_agg(json_build_object('id', o.id, 'legalName', o.legal_name) order by o.legal_name, o.id), '[]')
  from relationship t join organization o on o.id = t.partner_id
  where t.customer_id = ${customer} and t.partner_kind = 'reseller' and t.ended_at is null
    and exists (select 1 from partnership p where p.provider_id = $1 and p.reseller_id = t.partner_id and p.ended_at is null))`

/** What runs between the provider and a customer, and at what list price a month: a license costs what it was last ordered at. */
const standing = (customer: string) => `(
  select json_build_object(
    'licenses', coalesce((select sum(l.total) from license_counter l where l.customer_id = ${customer} and admin.ends_at is not null), sum(c.licenses), 0),
    'assignedLicenses', (select sum(l.assigned) from license_counter l where l.customer_id = ${customer} and admin.ends_at is not null),
    'monthlyValue', coalesce(json_agg(json_build_object('amount', c.amount, 'currency', c.currency) order by c.currency) filter (where c.amount <> 0), '[]'),
    'nextTermEnd', ${instant('min(c.ends_at)')}, 'administrationEndsAt', ${instant('admin.ends_at')})
  from (select max(d.ends_at) as ends_at from delegated_admin_relationship d where d.partner_id = $1 and d.subject_id = ${customer}
      and d.subject_kind = 'customer' and d.status = 'active' and d.ends_at > now()) admin
  left join (
    select s.currency, sum(s.quantity) as licenses, min(s.ends_at) as ends_at,
      sum(round(price.unit_amount::numeric * s.quantity / case s.term when 'P1Y' then 12 else 1 end)) as amount
    from customer_subscription s cross join lateral (
      select l.unit_amount from order_line o join order_line_list_price l on l.order_line_id = o.id
      where o.subscription_id = s.id order by o.id desc limit 1) price
    where s.customer_id = ${customer} and s.provider_id = $1 and s.status <> 'canceled' and s.ends_at > now()
    group by s.currency) c on true
  group by admin.ends_at)`

const customers = (condition: string, hits = '') => `
  with ${hits} page as materialized (
    select v.subject_id, v.subject_name, v.subject_domain, v.subject_country, r.since
    from ${hits ? 'hit' : 'organization_view'} v join relationship r on r.partner_id = v.viewer_id and r.customer_id = v.subject_id
      and r.partner_kind = 'provider' and r.ended_at is null
    where v.viewer_id = $1 and ${condition} order by v.subject_name, v.subject_id limit ${pageSize + 1}
  ), placed as (select *, row_number() over (order by subject_name, subject_id) as place from page)
  select coalesce(json_agg(json_build_object('id', subject_id, 'legalName', subject_name, 'domain', subject_domain,
      'country', subject_country, 'since', ${instant('since')}, 'partners', ${partners('subject_id')},
      'standing', ${standing('subject_id')}, 'viewerCan', json_build_object('order', json_build_object('allowed', true, 'reason', null))) order by place)
      filter (where place <= ${pageSize}), '[]')::text as nodes,
    max(place) > ${pageSize} as more, (array_agg(json_build_array(subject_name, subject_id)::text order by place))[least(count(*), ${pageSize})] as last
  from placed`

/** The first page, a later one, and a search. */
export const listStatements = {
  first: { name: 'list', text: customers('true') },
  after: { name: 'list-after', text: customers('(v.subject_name, v.subject_id) > ($2, $3::uuid)') },
  search: {
    // Not prepared: how many a word will find decides how to look.
    // Its hits first, by the index for texts: in the order of names a rare word is far away.
    text: customers(
      'true',
      `hit as materialized (select * from organization_view v
        where v.viewer_id = $1 and v.subject_search like $2),`,
    ),
  },
} satisfies Record<string, Statement>

/** One customer. */
export const customerStatement: Statement = {
  name: 'customer',
  text: `
  select json_build_object(
    'id', v.subject_id, 'legalName', v.subject_name, 'domain', v.subject_domain, 'country', v.subject_country,
    'since', ${instant('r.since')}, 'standing', ${standing('v.subject_id')}, 'partners', ${partners('v.subject_id')},
    'contact', (select json_build_object('name', i.recipient_name, 'mail', i.recipient_mail) from invitation i
      where i.id = r.invitation_id and i.inviter_id = $1),
    'domains', (select json_agg(d.name order by d.is_default desc, d.name) from organization_domain d
      where d.organization_id = v.subject_id and d.verified_at is not null),
    'agreement', (select json_build_object('version', a.version, 'acceptedAt', ${instant('a.accepted_at')}, 'isCurrent', a.version = (
        select max(t.version) from agreement_template t where t.kind = 'customer_agreement'))
      from agreement_acceptance a where a.organization_id = v.subject_id and a.kind = 'customer_agreement' order by a.version desc limit 1),
    'delegatedAdmins', (select coalesce(json_agg(json_build_object('id', d.id, 'roles', d.roles, 'endsAt', ${instant('d.ends_at')},
        'viewerCanEnd', true) order by d.activated_at), '[]')
      from delegated_admin_relationship d where d.partner_id = $1 and d.subject_id = $2 and d.subject_kind = 'customer'
        and d.status = 'active' and d.ends_at > now()),
    'pastDelegatedAdmins', (select coalesce(json_agg(json_build_object('id', d.id, 'roles', d.roles,
        'endedAt', ${instant('coalesce(d.terminated_at, d.ends_at)')}, 'endedByName', o.legal_name) order by d.ends_at desc), '[]')
      from delegated_admin_relationship d left join organization o on o.id = d.terminated_by_organization_id
      where d.partner_id = $1 and d.subject_id = $2 and d.subject_kind = 'customer' and d.activated_at >= r.since
        and not (d.status = 'active' and d.ends_at > now())),
    'viewerCan', json_build_object('order', json_build_object('allowed', true, 'reason', null)))::text as customer
  from organization_view v join relationship r on r.partner_id = v.viewer_id and r.customer_id = v.subject_id
    and r.partner_kind = 'provider' and r.ended_at is null
  where v.viewer_id = $1 and v.subject_id = $2`,
}

const party = (id: string) =>
  `(select json_build_object('id', o.id, 'legalName', o.legal_name) from organization o where o.id = ${id})`

/** The newest orders. */
export const ordersStatement: Statement = {
  name: 'orders',
  text: `
  with page as materialized (
    select o.*, row_number() over (order by o.placed_at desc, o.id desc) as place
    from "order" o where o.provider_id = $1 order by o.placed_at desc, o.id desc limit ${pageSize + 1}
  )
  select coalesce(json_agg(json_build_object('id', t.id, 'number', t.number, 'status', t.status, 'placedAt', ${instant('t.placed_at')},
      'provider', ${party('t.provider_id')}, 'reseller', ${party('t.reseller_id')},
      'customer', (select json_build_object('id', o.id, 'legalName', o.legal_name, 'viewerCanOpen', exists (
          select 1 from relationship k where k.partner_id = $1 and k.customer_id = o.id and k.partner_kind = 'provider' and k.ended_at is null))
        from organization o where o.id = t.customer_id),
      'lines', (select json_agg(json_build_object('id', l.id, 'skuTitle', l.sku_title) order by l.sku_title, l.term, l.id)
        from order_line l where l.order_id = t.id),
      'listPrice', (select json_build_object('amount', sum(p.total_amount), 'currency', t.currency)
        from order_line l join order_line_list_price p on p.order_line_id = l.id where l.order_id = t.id)) order by place)
      filter (where place <= ${pageSize}), '[]')::text as nodes,
    max(place) > ${pageSize} as more,
    (array_agg(json_build_array(${instant('placed_at')}, id)::text order by place))[least(count(*), ${pageSize})] as last
  from page t`,
}
