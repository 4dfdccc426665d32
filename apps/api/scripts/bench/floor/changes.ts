import type { Statement } from './statement.ts'

// What both ways of ordering rest on: everybody related and active, the agreement accepted, the prices as they were seen.
const powers = (from: string) => `
  select 1 from ${from} t
  join relationship own on own.partner_id = t.provider_id and own.customer_id = t.customer_id and own.partner_kind = 'provider'
    and own.ended_at is null
  join partnership p on p.provider_id = t.provider_id and p.reseller_id = t.reseller_id and p.ended_at is null
  join relationship theirs on theirs.partner_id = t.reseller_id and theirs.customer_id = t.customer_id
    and theirs.partner_kind = 'reseller' and theirs.ended_at is null
  join provider_account pa on pa.organization_id = t.provider_id and pa.status = 'active'
  join reseller_account ra on ra.organization_id = t.reseller_id and ra.status = 'active'
  where exists (select 1 from agreement_acceptance a where a.organization_id = t.customer_id and a.kind = 'customer_agreement'
    and a.version = (select max(version) from agreement_template where kind = 'customer_agreement'))`

const inForce = `lp.market = t.country and lp.segment = 'commercial' and lp.offer_sku_id = t.offer_sku_id and lp.term = t.term
    and lp.billing_plan = t.billing_plan and lp.currency = t.currency and lp.effective_from <= now()
    and (lp.effective_until is null or lp.effective_until > now()) and t.tier between lp.minimum_quantity and lp.maximum_quantity
  join wholesale_price wp on wp.market = lp.market and wp.segment = lp.segment and wp.offer_sku_id = lp.offer_sku_id and wp.term = lp.term
    and wp.billing_plan = lp.billing_plan and wp.currency = lp.currency and wp.effective_from <= now()
    and (wp.effective_until is null or wp.effective_until > now()) and t.tier between wp.minimum_quantity and wp.maximum_quantity`

// The rows of an order: $1 provider, $2 person, $4 to $7 ids of order, line and change, and the number.
const written = (kind: string, cart: string, share: string) => `
  placed as (
    insert into "order" (id, number, provider_id, reseller_id, customer_id, cart_id, status, currency, placed_by_user_id, placed_at)
    select $4::uuid, $7::text, t.provider_id, t.reseller_id, t.customer_id, ${cart}, 'completed', t.currency, $2::uuid, now() from price t
    returning id, number),
  line as (
    insert into order_line (id, order_id, provider_id, reseller_id, customer_id, kind, offer_sku_id, sku_title, term, billing_plan, quantity,
      subscription_id, cancellable_until)
    select $5::uuid, $4::uuid, t.provider_id, t.reseller_id, t.customer_id, '${kind}', t.offer_sku_id, t.sku_title, t.term, t.billing_plan,
      t.added, t.subscription_id, now() + interval '7 days' from price t),
  listed as (
    insert into order_line_list_price (order_line_id, provider_id, reseller_id, customer_id, list_price_id, unit_amount, total_amount)
    select $5::uuid, t.provider_id, t.reseller_id, t.customer_id, t.list_price_id, t.list, round(t.list * t.added * ${share}) from price t),
  cost as (
    insert into order_line_cost (order_line_id, provider_id, wholesale_price_id, unit_amount, total_amount)
    select $5::uuid, t.provider_id, t.wholesale_price_id, t.cost, round(t.cost * t.added * ${share}) from price t),
  change as (
    insert into subscription_change (id, subscription_id, provider_id, reseller_id, customer_id, kind, quantity_before, quantity_after,
      order_id, by_user_id, at)
    select $6::uuid, t.subscription_id, t.provider_id, t.reseller_id, t.customer_id, '${kind === 'new' ? 'purchased' : 'licenses_added'}',
      t.held, t.held + t.added, $4::uuid, $2::uuid, now() from price t),
  counted as (
    insert into license_counter (customer_id, license_sku_id, total, assigned)
    select t.customer_id, t.license_sku_id, t.added, 0 from price t
    on conflict (customer_id, license_sku_id) do update set total = license_counter.total + excluded.total)`

/** More licenses of a subscription ($3), so many ($8) at the prices that were seen ($9, $10). No row: refused. */
export const addLicensesStatement: Statement = {
  name: 'add-licenses',
  text: `
  with wanted as materialized (
    select s.id as subscription_id, s.provider_id, s.reseller_id, s.customer_id, s.offer_sku_id, s.term, s.billing_plan, s.currency,
      s.quantity as held, $8::int as added, s.quantity + $8::int as tier, s.starts_at, s.ends_at, k.sku_title, k.license_sku_id, o.country
    from customer_subscription s join offer_sku k on k.id = s.offer_sku_id join organization o on o.id = s.customer_id
    where s.id = $3 and s.provider_id = $1 and s.status = 'active' and s.ends_at > now() for update of s),
  price as materialized (
    select t.*, lp.id as list_price_id, wp.id as wholesale_price_id, lp.amount as list, wp.amount as cost
    from wanted t join list_price lp on ${inForce}
    where lp.amount = $9 and wp.amount = $10 and exists (${powers('wanted')})),
  ${written(
    'add_licenses',
    'null::uuid',
    '(ceil(extract(epoch from t.ends_at - now()) / 86400) / extract(day from t.ends_at - t.starts_at))',
  )},
  kept as (update customer_subscription s set quantity = t.held + t.added from price t where s.id = t.subscription_id)
  select json_build_object('id', id, 'number', number)::text as "order" from placed`,
}

/** A cart ($3) becomes an order with a subscription ($8). No row: refused. */
export const checkOutStatement: Statement = {
  name: 'check-out',
  text: `
  with taken as (
    update cart c set status = 'ordered' where c.id = $3 and c.provider_id = $1 and c.status = 'active' and c.expires_at > now() returning c.*),
  wanted as materialized (
    select $8::uuid as subscription_id, c.id as cart_id, c.provider_id, c.reseller_id, c.customer_id, l.offer_sku_id, l.term, l.billing_plan,
      l.currency, 0 as held, l.quantity as added, l.quantity as tier, k.sku_title, k.license_sku_id, o.country,
      l.seen_list_amount, l.seen_cost_amount
    from taken c join cart_line l on l.cart_id = c.id join offer_sku k on k.id = l.offer_sku_id join organization o on o.id = c.customer_id),
  price as materialized (
    select t.*, lp.id as list_price_id, wp.id as wholesale_price_id, lp.amount as list, wp.amount as cost
    from wanted t join list_price lp on ${inForce}
    where lp.amount = t.seen_list_amount and wp.amount = t.seen_cost_amount and exists (${powers('wanted')})),
  subscribed as (
    insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term,
      billing_plan, currency, starts_at, ends_at, created_at)
    select t.subscription_id, t.provider_id, t.reseller_id, t.customer_id, t.offer_sku_id, t.sku_title, 'active', t.added, t.term,
      t.billing_plan, t.currency, now(), now() + t.term::interval, now() from price t),
  ${written('new', 't.cart_id', '1')}
  select json_build_object('id', id, 'number', number)::text as "order" from placed`,
}

/** A link ($3 id, $4 hash) is accepted by a customer ($1) and its person ($2); $5 to $8 ids of what is made. No row: refused. */
export const acceptStatement: Statement = {
  name: 'accept',
  text: `
  with answered as (
    update invitation i set status = 'accepted', decided_at = now(), decided_by_organization_id = $1, decided_by_user_id = $2
    where i.id = $3 and i.token_hash = $4 and i.status = 'issued' and i.expires_at > now() returning i.*),
  able as materialized (
    select i.*, p.id as partnership_id, r.legal_name as reseller_name, o.legal_name as provider_name
    from answered i join partnership p on p.provider_id = i.provider_id and p.reseller_id = i.inviter_id and p.ended_at is null
    join organization r on r.id = i.inviter_id join organization o on o.id = i.provider_id),
  customer as (insert into customer_account (organization_id, status, created_at) select $1, 'active', now() from able
    on conflict do nothing),
  agreed as (
    insert into agreement_acceptance (id, organization_id, kind, version, language, accepted_by_user_id, accepted_at)
    select $5::uuid, $1, 'customer_agreement', 1, 'fr', $2, now() from able),
  related as (
    insert into relationship (id, partner_id, customer_id, partner_kind, invitation_id, partnership_id, granted_by_user_id, since)
    select $6::uuid, inviter_id, $1, 'reseller', id, partnership_id, $2, now() from able
    union all select $7::uuid, provider_id, $1, 'provider', id, partnership_id, $2, now() from able),
  administered as (
    insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id,
      granted_by_user_id, activated_at, ends_at)
    select $8::uuid, inviter_id, $1, 'customer', 'Administration ' || $8, requested_roles, requested_duration, 'active', id, $2, now(),
      now() + requested_duration::interval from able),
  seen as (
    insert into organization_view (viewer_id, subject_id, by_relationship, by_partnership, by_record, subject_name, subject_domain,
      subject_country, subject_time_zone, subject_search)
    select pair.viewer, pair.subject, true, false, true, o.legal_name, d.name, o.country, o.time_zone,
       app.searchable(o.legal_name || ' ' || d.name)
    from able a cross join lateral (values (a.inviter_id, $1::uuid), ($1::uuid, a.inviter_id), (a.provider_id, $1::uuid), ($1::uuid, a.provider_id))
      pair (viewer, subject)
    join organization o on o.id = pair.subject join organization_domain d on d.organization_id = o.id and d.is_default
    on conflict (viewer_id, subject_id) do update set by_relationship = true, by_record = true)
  select json_build_object('acceptedAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'agreementVersion', 1,
    'delegatedAdmin', json_build_object('endsAt', to_char(now() + requested_duration::interval, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'partnerName', reseller_name, 'roles', requested_roles),
    'partners', json_build_array(
      json_build_object('existedBefore', false, 'legalName', reseller_name, 'partnerKind', 'reseller', 'relationshipId', $6::uuid),
      json_build_object('existedBefore', false, 'legalName', provider_name, 'partnerKind', 'provider', 'relationshipId', $7::uuid)))::text as receipt
  from able`,
}

/** Who signs in by a name ($1). */
export const candidateStatement: Statement = {
  name: 'candidate',
  text: `select c.hash, u.id, u.organization_id from "user" u join password_credential c on c.user_id = u.id
    where u.user_principal_name = $1 and u.deleted_at is null`,
}

/** The session of a person ($1) of an organization ($2) that begins ($3 id, $4 hash of its token), and who that is. */
export const sessionStatement: Statement = {
  name: 'session',
  text: `
  with begun as (
    insert into session (id, token_hash, user_id, organization_id, portal, authentication_strength, created_at, last_seen_at, expires_at)
    values ($3, $4, $1, $2, 'customer', 'password', now(), now(), now() + interval '12 hours'))
  select json_build_object('now', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'portal', 'customer',
    'organization', json_build_object('country', o.country, 'id', o.id, 'legalName', o.legal_name, 'timeZone', o.time_zone),
    'roles', (select json_agg(r.role order by r.role) from user_role r where r.user_id = u.id),
    'user', json_build_object('contactMail', u.contact_mail, 'displayName', u.display_name, 'id', u.id,
      'keyboardShortcuts', u.keyboard_shortcuts, 'language', u.language, 'timeZone', u.time_zone, 'userPrincipalName', u.user_principal_name),
    'viewerCan', json_build_object('consent', true, 'createOrganizations', false, 'decidePartnership', false, 'inviteCustomers', false,
      'manageResellers', false, 'order', false, 'requestDelegatedAdmin', false, 'viewActivity', true, 'viewCustomers', false,
      'viewOrders', false, 'viewOwnServices', true, 'viewPrices', false, 'viewProgram', false, 'viewProviders', false))::text as viewer
  from "user" u join organization o on o.id = u.organization_id where u.id = $1`,
}
