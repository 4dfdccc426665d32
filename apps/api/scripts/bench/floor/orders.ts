import { keyed, moment, noted, told } from './records.ts'
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
  join cost_price wp on wp.market = lp.market and wp.segment = lp.segment and wp.offer_sku_id = lp.offer_sku_id and wp.term = lp.term
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
    insert into order_line_cost (order_line_id, provider_id, cost_price_id, unit_amount, total_amount)
    select $5::uuid, t.provider_id, t.cost_price_id, t.cost, round(t.cost * t.added * ${share}) from price t),
  change as (
    insert into subscription_change (id, subscription_id, provider_id, reseller_id, customer_id, kind, quantity_before, quantity_after,
      order_id, by_user_id, at)
    select $6::uuid, t.subscription_id, t.provider_id, t.reseller_id, t.customer_id, '${kind === 'new' ? 'purchased' : 'licenses_added'}',
      t.held, t.held + t.added, $4::uuid, $2::uuid, now() from price t),
  counted as (
    insert into license_counter (customer_id, license_sku_id, total, assigned)
    select t.customer_id, t.license_sku_id, t.added, 0 from price t
    on conflict (customer_id, license_sku_id) do update set total = license_counter.total + excluded.total)`

// Names of an order's parties, and the relationship that allowed it, beside its price.
const named = `
  named as materialized (
    select t.*, p.legal_name as provider_name, r.legal_name as reseller_name, c.legal_name as customer_name, own.id as relationship_id
    from price t join organization p on p.id = t.provider_id join organization r on r.id = t.reseller_id
    join organization c on c.id = t.customer_id
    join relationship own on own.partner_id = t.provider_id and own.customer_id = t.customer_id and own.partner_kind = 'provider'
      and own.ended_at is null)`

/** Who is told of an order: people of the reseller with the list price, those who decide at the customer without. */
const tellOfOrder = (
  template: string,
  kind: string,
  path: string,
  common: string,
  price: string,
  news: string,
) =>
  told(
    'named t',
    (['reseller', 'customer'] as const).map((portal) => ({
      portal,
      organization: `t.${portal}_id`,
      who: portal === 'reseller' ? 'everybody' : 'deciding',
      template,
      mailed: 'true',
      kind,
      path,
      values: `jsonb_build_object('audience', '${portal}', 'customerName', t.customer_name, 'providerName', t.provider_name,
        'resellerName', t.reseller_name, ${common}${portal === 'reseller' ? `, ${price}` : ''})`,
      news: `jsonb_build_object('customerName', t.customer_name, 'providerName', t.provider_name, ${news})`,
    })),
  )

const euro = (amount: string) => `jsonb_build_object('amount', ${amount}, 'currency', t.currency)`

/** More licenses of a subscription ($3), so many ($8) at the prices that were seen ($9, $10), under a key ($11, $12). No row: refused. */
export const addLicensesStatement: Statement = {
  name: 'add-licenses',
  text: `
  with wanted as materialized (
    select s.id as subscription_id, s.provider_id, s.reseller_id, s.customer_id, s.offer_sku_id, s.term, s.billing_plan, s.currency,
      s.quantity as held, $8::int as added, s.quantity + $8::int as tier, s.starts_at, s.ends_at, k.sku_title, k.license_sku_id, o.country
    from customer_subscription s join offer_sku k on k.id = s.offer_sku_id join organization o on o.id = s.customer_id
    where s.id = $3 and s.provider_id = $1 and s.status = 'active' and s.ends_at > now() for update of s),
  price as materialized (
    select t.*, lp.id as list_price_id, wp.id as cost_price_id, lp.amount as list, wp.amount as cost
    from wanted t join list_price lp on ${inForce}
    where lp.amount = $9 and wp.amount = $10 and exists (${powers('wanted')})),
  ${written(
    'add_licenses',
    'null::uuid',
    '(ceil(extract(epoch from t.ends_at - now()) / 86400) / extract(day from t.ends_at - t.starts_at))',
  )},
  kept as (update customer_subscription s set quantity = t.held + t.added from price t where s.id = t.subscription_id),
  ${named},
  ${noted('named t', [
    {
      id: '$13::uuid',
      place: 1,
      action: 'customer_subscription.add_licenses',
      objectType: 'customer_subscription',
      objectId: 't.subscription_id',
      before: `jsonb_build_object('quantity', t.held)`,
      after: `jsonb_build_object('quantity', t.held + t.added, 'orderId', $4::uuid, 'orderNumber', $7::text)`,
      onBehalfOf: 't.customer_id',
      relationship: 't.relationship_id',
      readers: 'array[t.provider_id, t.reseller_id, t.customer_id]',
    },
  ])},
  ${tellOfOrder(
    'licenses-added',
    'licenses_added',
    `'/subscriptions/' || t.subscription_id`,
    `'added', t.added, 'total', t.held + t.added, 'addedAt', ${moment('now()')}, 'orderNumber', $7::text, 'productName', t.sku_title`,
    `'listPrice', ${euro('t.list')}`,
    `'added', t.added::text, 'productName', t.sku_title`,
  )},
  ${keyed('placed', '$11', '$12', `jsonb_build_object('orderId', id)`)}
  select json_build_object('id', id, 'number', number)::text as "order" from placed`,
}

/** A cart ($3) becomes an order with a subscription ($8), under a key ($9, $10). No row: refused. */
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
    select t.*, lp.id as list_price_id, wp.id as cost_price_id, lp.amount as list, wp.amount as cost
    from wanted t join list_price lp on ${inForce}
    where lp.amount = t.seen_list_amount and wp.amount = t.seen_cost_amount and exists (${powers('wanted')})),
  subscribed as (
    insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term,
      billing_plan, currency, starts_at, ends_at, created_at)
    select t.subscription_id, t.provider_id, t.reseller_id, t.customer_id, t.offer_sku_id, t.sku_title, 'active', t.added, t.term,
      t.billing_plan, t.currency, now(), now() + t.term::interval, now() from price t),
  ${written('new', 't.cart_id', '1')},
  ${named},
  ${noted('named t', [
    {
      id: '$11::uuid',
      place: 1,
      action: 'order.place',
      objectType: 'order',
      objectId: '$4::uuid',
      after: `jsonb_build_object('number', $7::text, 'resellerId', t.reseller_id, 'lines', jsonb_build_array(jsonb_build_object(
        'term', t.term, 'quantity', t.added, 'skuTitle', t.sku_title, 'billingPlan', t.billing_plan, 'subscriptionId', t.subscription_id)))`,
      onBehalfOf: 't.customer_id',
      relationship: 't.relationship_id',
      readers: 'array[t.provider_id, t.reseller_id, t.customer_id]',
    },
  ])},
  ${tellOfOrder(
    'order-confirmation',
    'order_placed',
    `'/orders/' || $4::uuid`,
    `'number', $7::text, 'orderedAt', ${moment('now()')}, 'cancellableUntil', ${moment(`now() + interval '7 days'`)}, 'lines',
      jsonb_build_array(jsonb_build_object('term', t.term, 'quantity', t.added, 'billingPlan', t.billing_plan, 'productName', t.sku_title))`,
    `'listPriceTotal', ${euro('t.list * t.added')}`,
    `'number', $7::text`,
  )},
  ${keyed('placed', '$9', '$10', `jsonb_build_object('orderId', id)`)}
  select json_build_object('id', id, 'number', number)::text as "order" from placed`,
}
