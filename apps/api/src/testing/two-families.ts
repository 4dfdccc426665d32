import type { TestDatabase } from '@relais/test-kit'

/** The first group of an id says whose row it is. */
const prefixes = { a: 'aaaaaaaa', b: 'bbbbbbbb' } as const

/** Three organizations that trade with each other, and with nobody of the other family. */
export type Family = keyof typeof prefixes

/** Organizations and the open invitation of a family. */
export const partyOf = (family: Family) => ({
  provider: id(family, 1),
  reseller: id(family, 2),
  customer: id(family, 3),
  /** Hash of the link of its open joint invitation. */
  link: `link family-${family}`,
  /** The person of each organization. */
  people: Object.fromEntries([1, 2, 3].map((n) => [id(family, n), id(family, 10 + n)])) as Readonly<
    Record<string, string>
  >,
})

/** Whose row it is; null: the installation's. */
export function familyOf(row: unknown): Family | null {
  const text = JSON.stringify(row)
  if (text.includes(prefixes.a) || text.includes('family-a')) return 'a'
  return text.includes(prefixes.b) || text.includes('family-b') ? 'b' : null
}

/** The same row as the other family has it. */
export function counterpartOf(row: unknown): unknown {
  const text = JSON.stringify(row)
  return familyOf(row) === 'a'
    ? JSON.parse(text.replaceAll(prefixes.a, prefixes.b).replaceAll('family-a', 'family-b'))
    : JSON.parse(text.replaceAll(prefixes.b, prefixes.a).replaceAll('family-b', 'family-a'))
}

/** Fills every table with rows of the installation and the same rows once per family, past all policies. */
export async function givenTwoFamilies(database: TestDatabase): Promise<void> {
  await database.query(installation)
  for (const family of ['a', 'b'] as const) {
    await database.query(
      rowsOfFamily
        .replaceAll(/#(\d+)/g, (_, n: string) => `'${id(family, Number(n))}'`)
        .replaceAll('{f}', family),
    )
  }
}

function id(family: Family, n: number): string {
  return `${prefixes[family]}-0000-7000-8000-${String(n).padStart(12, '0')}`
}

const installation = `
  insert into demo_clock (is_only, ahead) values (true, 86400000);
  insert into agreement_template values ('00000000-0000-7000-8000-000000000001', 'customer_agreement', 1, 'en', 'Agreement', 'Text', '2026-01-01');
  insert into license_sku values ('00000000-0000-7000-8000-000000000002', 'BOX', 'Box');
  insert into service_plan values ('00000000-0000-7000-8000-000000000003', 'PLAN', 'Plan');
  insert into license_sku_service_plan values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003');
  insert into offer_sku (id, product_id, sku_id, product_title, sku_title, publisher, description, unit_of_measure)
  values ('00000000-0000-7000-8000-000000000004', 'BOX', '0001', 'Box', 'Box', '', '', '');
  insert into price_sheet_import (id, imported_at, imported_by, report) values ('00000000-0000-7000-8000-000000000005', '2026-01-01', 'operator', '{}');
  insert into list_price (id, offer_sku_id, market, currency, segment, term, billing_plan, minimum_quantity, maximum_quantity, amount, effective_from, import_id)
  values ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000004', 'FR', 'EUR', 'commercial', 'P1Y', 'annual', 1, 10000, 1000, '2026-01-01', '00000000-0000-7000-8000-000000000005');
  insert into cost_price select '00000000-0000-7000-8000-000000000007', offer_sku_id, market, currency, segment, term, billing_plan,
    minimum_quantity, maximum_quantity, 800, effective_from, effective_until, import_id from list_price;`

// 1 provider, 2 reseller, 3 customer; 11, 12, 13 a person in each; each has every kind of account.
const rowsOfFamily = `
  insert into organization (id, legal_name, country, language, time_zone, created_at)
  select o, 'Organization', 'FR', 'en', 'Europe/Paris', '2026-01-01' from unnest(array[#1, #2, #3]::uuid[]) o;
  insert into organization_domain (id, organization_id, name, is_default)
  values (#21, #1, 'provider.family-{f}.example', true), (#22, #2, 'reseller.family-{f}.example', true), (#23, #3, 'customer.family-{f}.example', true);
  insert into provider_account (organization_id, status, created_at) select o, 'active', '2026-01-01' from unnest(array[#1, #2, #3]::uuid[]) o;
  insert into reseller_account (organization_id, status, created_at) select o, 'active', '2026-01-01' from unnest(array[#1, #2, #3]::uuid[]) o;
  insert into customer_account (organization_id, status, created_at) select o, 'active', '2026-01-01' from unnest(array[#1, #2, #3]::uuid[]) o;
  insert into operator_account (organization_id, status, created_at) select o, 'active', '2026-01-01' from unnest(array[#1, #2, #3]::uuid[]) o;
  insert into first_run_code (id, code_hash, created_at) values (#31, 'link family-{f}', '2026-01-01');
  insert into organization_view (viewer_id, subject_id, by_relationship, by_partnership, by_record, subject_name, subject_domain, subject_country, subject_time_zone, subject_search)
  select v, s, true, true, true, 'Organization', 'family-{f}.example', 'FR', 'Europe/Paris', 'organization family-{f}.example'
  from unnest(array[#1, #2, #3]::uuid[]) v, unnest(array[#1, #2, #3]::uuid[]) s where v <> s;
  insert into "user" (id, organization_id, user_principal_name, display_name, language, created_at)
  values (#11, #1, 'p@family-{f}.example', 'P', 'en', '2026-01-01'), (#12, #2, 'r@family-{f}.example', 'R', 'en', '2026-01-01'),
    (#13, #3, 'c@family-{f}.example', 'C', 'en', '2026-01-01');
  insert into user_role (user_id, organization_id, role) select id, organization_id, 'global_administrator' from "user" where user_principal_name like '%@family-{f}.example';
  insert into password_credential (user_id, organization_id, hash, changed_at)
  select id, organization_id, 'hash', '2026-01-01' from "user" where user_principal_name like '%@family-{f}.example';
  insert into password_reset (id, user_id, organization_id, token_hash, purpose, created_at, expires_at)
  values (#31, #11, #1, 'reset 1 family-{f}', 'reset', '2026-01-01', '2026-01-02'), (#32, #12, #2, 'reset 2 family-{f}', 'reset', '2026-01-01', '2026-01-02'),
    (#33, #13, #3, 'reset 3 family-{f}', 'reset', '2026-01-01', '2026-01-02');
  insert into session (id, token_hash, user_id, organization_id, portal, authentication_strength, created_at, last_seen_at, expires_at)
  values (#41, 'session 1 family-{f}', #11, #1, 'provider', 'password', '2026-01-01', '2026-01-01', '2026-01-02'),
    (#43, 'session 3 family-{f}', #13, #3, 'customer', 'password', '2026-01-01', '2026-01-01', '2026-01-02');
  insert into rate_limit (key, points) values ('family-{f}', 1);
  insert into catalog_import (id, organization_id, user_id, created_at, touched_at, status, prices_name, prices_size)
  values (#71, #1, #11, '2026-01-01', '2026-01-01', 'uploading', 'prices.csv', 1);
  insert into catalog_import_part (import_id, file, number, content) values (#71, 'prices', 0, 'a');
  insert into catalog_import_bad_row (import_id, file, line, cells, faults) values (#71, 'prices', 2, '[]', '[]');
  insert into listing (id, provider_id, country, services, families, spoken_languages, accepts_resellers, mail, texts, created_at, published_at, hidden_at)
  values (#73, #1, 'FR', '{customer_support}', '{security}', '{fr}', true, 'p@family-{f}.example', '{}', '2026-01-01', '2026-01-01', null),
    (#74, #1, 'BE', '{customer_support}', '{security}', '{fr}', true, 'p@family-{f}.example', '{}', '2026-01-01', '2026-01-01', '2026-01-01');
  insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles,
    link_version, token_hash, status, created_at, issued_at, expires_at, decided_by_organization_id, decided_by_user_id)
  values
    (#51, 'partnership', #1, #11, #1, 'r@family-{f}.example', 'en', 'S', '{link}', '{}', 1, 'used 1 family-{f}', 'accepted', '2026-01-01', '2026-01-01', '2026-02-01', #2, #12),
    (#52, 'relationship', #2, #12, null, 'c@family-{f}.example', 'en', 'S', '{link}', '{}', 1, 'used 2 family-{f}', 'accepted', '2026-01-01', '2026-01-01', '2026-02-01', #3, #13),
    (#53, 'joint', #2, #12, #1, 'new@family-{f}.example', 'en', 'S', '{link}', '{}', 1, 'link family-{f}', 'issued', '2026-01-01', '2026-01-01', '2026-02-01', null, null);
  insert into partnership (id, provider_id, reseller_id, invitation_id, granted_by_user_id, consent_text_version, since)
  values (#54, #1, #2, #51, #12, '1', '2026-01-01');
  insert into relationship (id, partner_id, customer_id, partner_kind, invitation_id, granted_by_user_id, since)
  values (#55, #2, #3, 'reseller', #52, #13, '2026-01-01'), (#56, #1, #3, 'provider', #52, #13, '2026-01-01');
  insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
  values (#57, #2, #3, 'customer', 'D1', '{directory_reader}', 'P1Y', 'active', #52, #13, '2026-01-01', '2027-01-01'),
    (#58, #1, #2, 'reseller', 'D2', '{directory_reader}', 'P1Y', 'active', #51, #12, '2026-01-01', '2027-01-01');
  insert into agreement_acceptance (id, organization_id, kind, version, language, accepted_by_user_id, accepted_at)
  values (#59, #3, 'customer_agreement', 1, 'en', #13, '2026-01-01');
  insert into cart (id, provider_id, customer_id, reseller_id, created_by_user_id, status, created_at, expires_at)
  values (#61, #1, #3, #2, #11, 'ordered', '2026-01-01', '2026-02-01');
  insert into cart_line (id, cart_id, provider_id, offer_sku_id, term, billing_plan, quantity, seen_list_amount, seen_cost_amount, currency)
  values (#62, #61, #1, '00000000-0000-7000-8000-000000000004', 'P1Y', 'annual', 1, 1000, 800, 'EUR');
  insert into "order" (id, number, provider_id, reseller_id, customer_id, cart_id, status, currency, placed_by_user_id, placed_at)
  values (#63, 'O-family-{f}', #1, #2, #3, #61, 'completed', 'EUR', #11, '2026-01-01');
  insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term, billing_plan, currency, starts_at, ends_at, created_at)
  values (#64, #1, #2, #3, '00000000-0000-7000-8000-000000000004', 'Box', 'active', 1, 'P1Y', 'annual', 'EUR', '2026-01-01', '2027-01-01', '2026-01-01');
  insert into order_line (id, order_id, provider_id, reseller_id, customer_id, kind, offer_sku_id, sku_title, term, billing_plan, quantity, subscription_id, cancellable_until)
  values (#65, #63, #1, #2, #3, 'new', '00000000-0000-7000-8000-000000000004', 'Box', 'P1Y', 'annual', 1, #64, '2026-01-08');
  insert into order_line_list_price (order_line_id, provider_id, reseller_id, customer_id, list_price_id, unit_amount, total_amount)
  values (#65, #1, #2, #3, '00000000-0000-7000-8000-000000000006', 1000, 1000);
  insert into order_line_cost (order_line_id, provider_id, cost_price_id, unit_amount, total_amount)
  values (#65, #1, '00000000-0000-7000-8000-000000000007', 800, 800);
  insert into subscription_change (id, subscription_id, provider_id, reseller_id, customer_id, kind, quantity_before, quantity_after, order_id, by_user_id, at)
  values (#66, #64, #1, #2, #3, 'purchased', 0, 1, #63, #11, '2026-01-01');
  insert into license_counter (customer_id, license_sku_id, total, assigned) values (#3, '00000000-0000-7000-8000-000000000002', 1, 1);
  insert into license_assignment (id, customer_id, user_id, license_sku_id, disabled_plan_ids, assigned_by_user_id, assigned_at)
  values (#67, #3, #13, '00000000-0000-7000-8000-000000000002', '{}', #13, '2026-01-01');
  insert into audit_entry (id, change_id, place, places, at, organization_id, action, object_type, object_id, request_id, authentication_strength, hashed_text, hash)
  values (#71, #71, 1, 1, '2026-01-01', #1, 'order.place', 'order', #63, 'r', 'password', '', '');
  insert into audit_tail (at, change_id) select '2026-01-01', #71 where '{f}' = 'b';
  insert into audit_seal (sequence, entry_id, hash) select 1, #71, '' where '{f}' = 'a';
  insert into audit_reader (entry_id, organization_id, at) select #71, o, '2026-01-01' from unnest(array[#1, #2, #3]::uuid[]) o;
  insert into draft (user_id, organization_id, kind, subject, content, saved_at)
  values (#11, #1, 'invitation', 'family-{f}', '{}', '2026-01-01'), (#12, #2, 'invitation', 'family-{f}', '{}', '2026-01-01'),
    (#13, #3, 'invitation', 'family-{f}', '{}', '2026-01-01');
  insert into notification (id, organization_id, user_id, portal, kind, data, path, created_at)
  values (#81, #1, #11, 'provider', 'order_placed', '{}', '/', '2026-01-01'), (#82, #2, #12, 'reseller', 'order_placed', '{}', '/', '2026-01-01'),
    (#83, #3, #13, 'customer', 'order_placed', '{}', '/', '2026-01-01');
  insert into idempotency_key (scope, key, request_hash, created_at) values ('user:family-{f}', 'key', '', '2026-01-01');
  insert into mail_message (id, organization_id, recipient_mail, language, template, data, created_at, attempts)
  values (#72, #1, 'r@family-{f}.example', 'en', 'order', '{}', '2026-01-01', 0);
  delete from trade_figure where side = 'program' or organization_id in (#1, #2, #3);
  insert into trade_figure (organization_id, side, period, starts_on, currency, part)
  select o, s, 'day', '2026-01-01'::date, '', 0 from unnest(array[#1, #2, #3]::uuid[]) o, unnest(array['provider', 'reseller', 'customer']) s
  union all select '00000000-0000-0000-0000-000000000000', 'program', 'day', '2026-01-01'::date, '', 0;`
