import type { Size } from './organizations.ts'
import { agents, offers, subscriptionsEach } from './world.ts'

// No 0 O, 1 I L, 5 S, 8 B, 2 Z, U V: as order numbers are written.
const number = (kind: string) =>
  `'O-' || upper(translate(lpad(to_hex(n), 9, '0'), '0123456789abcdef', '34679acdefghjkmn')) || '${kind}'`

/** The catalog, and what the provider sold out of it: subscriptions by orders, licenses added, some assigned, carts open. */
export function tradeStatements({ customers, carts }: Size): readonly string[] {
  const subscriptions = customers * subscriptionsEach
  const price = (table: string, year: number, step: number) => `
    insert into ${table} (id, offer_sku_id, market, currency, segment, term, billing_plan, minimum_quantity, maximum_quantity, amount,
      effective_from, import_id)
    select bench.id('${table} ' || market || term, n), bench.id('offer', n), market, 'EUR', 'commercial', term, plan, 1, 10000,
      (${year} + ${step} * n) / share, now() - interval '900 days', bench.id('price sheet', 1)
    from generate_series(1, ${offers}) n, unnest(array['FR', 'BE']) market,
      (values ('P1Y', 'annual', 1), ('P1M', 'monthly', 10)) way (term, plan, share)`
  const ordered = (kind: 'new' | 'add_licenses') => {
    const letter = kind === 'new' ? 'P' : 'Q'
    const id = kind === 'new' ? 'order' : 'addition'
    const at = kind === 'new' ? 's.starts_at' : `s.starts_at + interval '5 days'`
    const quantity = kind === 'new' ? '5 + n % 40' : '1'
    const from = `from bench.subscription s ${kind === 'new' ? '' : 'where n % 4 = 0'}`
    return [
      `insert into "order" (id, number, provider_id, reseller_id, customer_id, status, currency, placed_by_user_id, placed_at)
       select bench.id('${id}', n), ${number(letter)}, provider_id, reseller_id, customer_id, 'completed', 'EUR', by_user_id, ${at} ${from}`,
      `insert into order_line (id, order_id, provider_id, reseller_id, customer_id, kind, offer_sku_id, sku_title, term, billing_plan,
         quantity, subscription_id, cancellable_until)
       select bench.id('line of ${id}', n), bench.id('${id}', n), provider_id, reseller_id, customer_id, '${kind}', bench.id('offer', offer),
         'Suite ' || offer, 'P1Y', 'annual', ${quantity}, bench.id('subscription', n), ${at} + interval '7 days' ${from}`,
      ...(['list_price', 'cost_price'] as const).map((table) => {
        const isList = table === 'list_price'
        const unit = isList ? '(12000 + 100 * offer)' : '(9600 + 80 * offer)'
        return `insert into ${isList ? 'order_line_list_price' : 'order_line_cost'}
            (order_line_id, provider_id, ${isList ? 'reseller_id, customer_id, ' : ''}${table}_id, unit_amount, total_amount)
          select bench.id('line of ${id}', n), provider_id, ${isList ? 'reseller_id, customer_id, ' : ''}
            bench.id('${table} ' || country || 'P1Y', offer), ${unit}, ${unit} * (${quantity}) ${from}`
      }),
      `insert into subscription_change (id, subscription_id, provider_id, reseller_id, customer_id, kind, quantity_before, quantity_after,
         order_id, by_user_id, at)
       select bench.id('change of ${id}', n), bench.id('subscription', n), provider_id, reseller_id, customer_id,
         ${kind === 'new' ? `'purchased', 0, 5 + n % 40` : `'licenses_added', 5 + n % 40, 6 + n % 40`},
         bench.id('${id}', n), by_user_id, ${at} ${from}`,
    ]
  }
  return [
    `insert into price_sheet_import (id, imported_at, imported_by, report) values (bench.id('price sheet', 1), now() - interval '900 days', 'bench', '{}')`,
    `insert into license_sku (id, string_id, display_name)
     select bench.id('license', n), 'SUITE_' || n, 'Suite ' || n from generate_series(1, ${offers}) n`,
    `insert into offer_sku (id, product_id, sku_id, product_title, sku_title, publisher, description, unit_of_measure, license_sku_id)
     select bench.id('offer', n), 'SUITE' || n, '0001', 'Suite ' || n, 'Suite ' || n, 'Fabrique', '', 'Licenses', bench.id('license', n)
     from generate_series(1, ${offers}) n`,
    price('list_price', 12_000, 100),
    price('cost_price', 9_600, 80),
    `create table bench.subscription as
     select n, n % ${offers} + 1 as offer, bench.id('provider', 1) as provider_id, bench.id('reseller', c.reseller) as reseller_id,
       bench.id('customer', c.customer) as customer_id, o.country, bench.id('agent', n % ${agents} + 1) as by_user_id, c.customer,
       now() - interval '20 days' - (n * 13 % 320) * interval '1 day' - n * interval '1 second' as starts_at
     from generate_series(1, ${subscriptions}) n join bench.consent c on c.customer = (n - 1) / ${subscriptionsEach} + 1 and c.provider = 1
     join organization o on o.id = bench.id('customer', c.customer)`,
    `insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term,
       billing_plan, currency, starts_at, ends_at, created_at)
     select bench.id('subscription', n), provider_id, reseller_id, customer_id, bench.id('offer', offer), 'Suite ' || offer, 'active',
       5 + n % 40 + case n % 4 when 0 then 1 else 0 end, 'P1Y', 'annual', 'EUR', starts_at, starts_at + interval '1 year', starts_at
     from bench.subscription`,
    ...ordered('new'),
    ...ordered('add_licenses'),
    `insert into license_assignment (id, customer_id, user_id, license_sku_id, disabled_plan_ids, assigned_by_user_id, assigned_at)
     select bench.id('assignment', n), customer_id, bench.id('employee', customer), bench.id('license', offer), '{}',
       bench.id('administrator', customer), starts_at + interval '1 day' from bench.subscription where n % ${subscriptionsEach} = 1`,
    `insert into license_counter (customer_id, license_sku_id, total, assigned)
     select s.customer_id, k.license_sku_id, sum(s.quantity), (select count(*) from license_assignment a
       where a.customer_id = s.customer_id and a.license_sku_id = k.license_sku_id)
     from customer_subscription s join offer_sku k on k.id = s.offer_sku_id group by 1, 2`,
    `insert into cart (id, provider_id, customer_id, reseller_id, created_by_user_id, status, created_at, expires_at)
     select bench.id('cart', c.customer), bench.id('provider', 1), bench.id('customer', c.customer), bench.id('reseller', c.reseller),
       bench.id('agent', c.customer % ${agents} + 1), 'active', now(), now() + interval '7 days'
     from bench.consent c where c.provider = 1 and c.customer <= ${carts}`,
    `insert into cart_line (id, cart_id, provider_id, offer_sku_id, term, billing_plan, quantity, seen_list_amount, seen_cost_amount, currency)
     select bench.id('cart line', n), bench.id('cart', n), bench.id('provider', 1), bench.id('offer', offer), 'P1Y', 'annual', 5,
       12000 + 100 * offer, 9600 + 80 * offer, 'EUR'
     from generate_series(1, ${carts}) n cross join lateral (select (n + 7) % ${offers} + 1 as offer)`,
  ]
}
