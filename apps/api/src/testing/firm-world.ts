import type { Portal } from '@relais/domain'
import { hashToken, linkToken } from '../platform/link/link-token.ts'
import { type TestApp, testStart } from './app.ts'
import { givenTradeIds, type TradeIds } from './foreign-id-world.ts'
import { givenOrganization, signIn, type TestPerson } from './world.ts'

/** A big firm: one provider and one reseller with all its customers in common, and one of everything by name. */
export interface Firm {
  readonly ids: TradeIds
  /** Of administrators of its provider, its reseller and one of its customers; of one whom nobody has invited yet, and of nobody. */
  readonly sessions: Readonly<Record<Portal | 'newcomer' | 'nobody', string | null>>
  /** Joint invitations of the reseller to customers of whom none is one yet. */
  readonly open: readonly { readonly id: string; readonly token: string }[]
  /** Who may have the own password reset. */
  readonly newcomer: TestPerson
}

/** The id of the `index`th row of a kind in the bulk: `customer` and `order` are what cases ask for. */
export const bulkId = (kind: keyof typeof kinds, index: number): string =>
  `000000${kinds[kind]}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`

const kinds = {
  customer: 'c0',
  domain: 'c1',
  person: 'c2',
  invitation: 'c3',
  providerRelationship: 'c4',
  resellerRelationship: 'c5',
  delegatedAdmin: 'c6',
  agreement: 'c7',
  order: 'c8',
  line: 'c9',
  subscription: 'ca',
  laterSubscription: 'cf',
  change: 'cb',
  assignment: 'cc',
  entry: 'cd',
  mail: 'ce',
  partner: 'd0',
  partnerDomain: 'd1',
  partnerPerson: 'd2',
  partnerInvitation: 'd3',
  partnership: 'd4',
  open: 'd5',
} as const

const id = (kind: keyof typeof kinds) =>
  `('000000${kinds[kind]}-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`

/** How many resellers the provider has besides. */
const partners = 300
/** How many of the customers have a second subscription that ends behind the first of all. */
const twice = 600
/** How many notifications a person has not read. */
const unread = 300

/**
 * One of everything, made by the real actions, then so many more customers of the same provider and reseller, each with what a
 * customer comes with, by bulk SQL past all policies. Their text is all alike, so that nothing but a rare word finds few.
 */
export async function givenFirm(app: TestApp, customers: number): Promise<Firm> {
  const firm = await givenTradeIds(app, 'Norvia')
  const { providerId, resellerId, providerUserId, resellerUserId, offerSkuId, licenseSkuId } = firm.ids
  const ofEach = `from generate_series(1, ${customers}) i`
  const at = `'${testStart.toISOString()}'::timestamptz`
  const then = `${at} - interval '300 days' + i * interval '10 minutes'`
  const parties = `'${providerId}'::uuid, '${resellerId}'::uuid, ${id('customer')}`
  const pairs = (
    viewer: string,
    subject: string,
    name: string,
    domain: string,
    country: string,
    reason: string,
    rows: string,
  ) =>
    `insert into organization_view select ${viewer}, ${subject}, ${reason}, true, ${name}, ${domain}, ${country}, 'Europe/Paris', app.searchable(${name} || ' ' || ${domain}) ${rows}`
  const name = (organization: string) => `(select legal_name from organization where id = '${organization}')`
  const domain = (organization: string) =>
    `(select name from organization_domain where organization_id = '${organization}')`
  const related = 'true, false'
  const statements = [
    `insert into organization select ${id('customer')}, 'Atelier ' || to_char(i, 'FM00000'), 'FR', 'en', 'Europe/Paris', ${then} ${ofEach}`,
    `insert into organization_domain select ${id('domain')}, ${id('customer')}, 'atelier-' || i || '.example', true, ${then} ${ofEach}`,
    `insert into customer_account select ${id('customer')}, 'active', ${then} ${ofEach}`,
    `insert into "user" (id, organization_id, user_principal_name, display_name, contact_mail, language, usage_location, created_at)
     select ${id('person')}, ${id('customer')}, 'camille@atelier-' || i || '.example', 'Camille ' || i, 'camille@atelier-' || i || '.example', 'en', 'FR', ${then} ${ofEach}`,
    `insert into user_role (user_id, organization_id, role) select ${id('person')}, ${id('customer')}, 'global_administrator' ${ofEach}`,
    `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles, link_version,
       token_hash, status, created_at, issued_at, expires_at, decided_at, decided_by_organization_id, decided_by_user_id)
     select ${id('invitation')}, 'joint', '${resellerId}', '${resellerUserId}', '${providerId}', 'camille@atelier-' || i || '.example', 'en', 'Subject', '{link}', '{}', 1,
       'bulk ' || i, 'accepted', ${then}, ${then}, ${then} + interval '30 days', ${then}, ${id('customer')}, ${id('person')} ${ofEach}`,
    ...(['provider', 'reseller'] as const).map(
      (
        kind,
      ) => `insert into relationship (id, partner_id, customer_id, partner_kind, invitation_id, granted_by_user_id, since)
       select ${id(`${kind}Relationship`)}, '${kind === 'provider' ? providerId : resellerId}', ${id('customer')}, '${kind}', ${id('invitation')}, ${id('person')}, ${then} ${ofEach}`,
    ),
    `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
     select ${id('delegatedAdmin')}, '${resellerId}', ${id('customer')}, 'customer', 'Bulk ' || i, '{global_administrator}', 'P2Y', 'active', ${id('invitation')}, ${id('person')}, ${then}, ${then} + interval '2 years' ${ofEach}`,
    `insert into agreement_acceptance (id, organization_id, kind, version, language, accepted_by_user_id, accepted_at)
     select ${id('agreement')}, ${id('customer')}, 'customer_agreement', 1, 'en', ${id('person')}, ${then} ${ofEach}`,
    pairs(
      `'${providerId}'::uuid`,
      id('customer'),
      `'Atelier ' || to_char(i, 'FM00000')`,
      `'atelier-' || i || '.example'`,
      `'FR'`,
      related,
      ofEach,
    ),
    pairs(
      `'${resellerId}'::uuid`,
      id('customer'),
      `'Atelier ' || to_char(i, 'FM00000')`,
      `'atelier-' || i || '.example'`,
      `'FR'`,
      related,
      ofEach,
    ),
    pairs(
      id('customer'),
      `'${providerId}'::uuid`,
      name(providerId),
      domain(providerId),
      `'FR'`,
      related,
      ofEach,
    ),
    pairs(
      id('customer'),
      `'${resellerId}'::uuid`,
      name(resellerId),
      domain(resellerId),
      `'FR'`,
      related,
      ofEach,
    ),
    `insert into "order" (id, number, provider_id, reseller_id, customer_id, status, currency, placed_by_user_id, placed_at)
     select ${id('order')}, 'O-B' || lpad(i::text, 9, '0'), ${parties}, 'completed', 'EUR', '${providerUserId}', ${then} ${ofEach}`,
    `insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term, billing_plan, currency, starts_at, ends_at, created_at)
     select ${id('subscription')}, ${parties}, '${offerSkuId}', 'Produit', 'active', 5, 'P1Y', 'annual', 'EUR', ${then}, ${then} + interval '1 year', ${then} ${ofEach}`,
    `insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term, billing_plan, currency, starts_at, ends_at, created_at)
     select ${id('laterSubscription')}, ${parties}, '${offerSkuId}', 'Produit', 'active', 5, 'P3Y', 'annual', 'EUR', ${then}, ${then} + interval '3 years', ${then} ${ofEach} where i <= ${twice}`,
    `insert into order_line (id, order_id, provider_id, reseller_id, customer_id, kind, offer_sku_id, sku_title, term, billing_plan, quantity, subscription_id, cancellable_until)
     select ${id('line')}, ${id('order')}, ${parties}, 'new', '${offerSkuId}', 'Produit', 'P1Y', 'annual', 5, ${id('subscription')}, ${then} + interval '7 days' ${ofEach}`,
    `insert into order_line_list_price select ${id('line')}, ${parties}, (select id from list_price limit 1), 4320, 21600 ${ofEach}`,
    `insert into order_line_cost select ${id('line')}, '${providerId}'::uuid, (select id from cost_price limit 1), 3542, 17710 ${ofEach}`,
    `insert into subscription_change (id, subscription_id, provider_id, reseller_id, customer_id, kind, quantity_before, quantity_after, order_id, by_user_id, at)
     select ${id('change')}, ${id('subscription')}, ${parties}, 'purchased', 0, 5, ${id('order')}, '${providerUserId}', ${then} ${ofEach}`,
    `insert into license_counter select ${id('customer')}, '${licenseSkuId}'::uuid, 5, 1 ${ofEach}`,
    `insert into license_assignment (id, customer_id, user_id, license_sku_id, disabled_plan_ids, assigned_by_user_id, assigned_at)
     select ${id('assignment')}, ${id('customer')}, ${id('person')}, '${licenseSkuId}', '{}', '${resellerUserId}', ${then} ${ofEach}`,
    `insert into audit_entry (id, change_id, place, places, at, actor_user_id, organization_id, on_behalf_of_id, action, object_type, object_id, after,
       request_id, authentication_strength, hashed_text, hash)
     select ${id('entry')}, ${id('entry')}, 1, 1, ${then}, '${providerUserId}', '${providerId}', ${id('customer')}, 'order.place', 'order', ${id('order')}, '{}',
       'bulk', 'password', '', '' ${ofEach}`,
    `insert into audit_seal (sequence, entry_id, hash) select 1000000 + i, ${id('entry')}, '' ${ofEach}`,
    ...[`'${providerId}'::uuid`, `'${resellerId}'::uuid`, id('customer')].map(
      (reader) =>
        `insert into audit_reader (entry_id, organization_id, at) select ${id('entry')}, ${reader}, ${then} ${ofEach}`,
    ),
    `insert into mail_message (id, organization_id, recipient_mail, language, template, data, created_at, handed_over_at, attempts)
     select ${id('mail')}, '${providerId}', 'camille@atelier-' || i || '.example', 'en', 'order-placed', '{}', ${then}, ${then}, 1 ${ofEach}`,
    `insert into notification (id, organization_id, user_id, portal, kind, data, path, created_at)
     select gen_random_uuid(), u.organization_id, u.id, 'provider', 'order_placed', '{}', '/', ${then} from "user" u, generate_series(1, ${unread}) i
     where u.organization_id = '${providerId}'`,
    `insert into operator_account (organization_id, status, created_at) values ('${providerId}', 'active', ${at})`,
    ...partnersOf(providerId, providerUserId, then),
  ]
  await app.database.query(inBulk(statements))
  // No trigger counted them.
  await app.database.query('select app.recount_trade_figures()')
  await app.database.query('analyze')
  const newcomer = await (await givenOrganization(app.database, 'customer', 'Nouvelle')).person(
    'global_administrator',
  )
  const sessions = { ...firm.sessions, newcomer: await signIn(app, 'customer', newcomer), nobody: null }
  return { ids: firm.ids, sessions, open: await givenOpenInvitations(app, firm.ids), newcomer }
}

async function givenOpenInvitations(app: TestApp, { providerId, resellerId, resellerUserId }: TradeIds) {
  const open = [1, 2, 3, 4].map((index) => {
    const id = bulkId('open', index)
    return { id, token: linkToken(app.config.linkKey, 'invitation', id, 1) }
  })
  for (const { id, token } of open)
    await app.database.query(
      `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles,
         requested_duration, link_version, token_hash, status, created_at, issued_at, expires_at)
       values ($1, 'joint', $2, $3, $4, 'somebody@recipient.example', 'fr', 'Subject', '{link}', '{user_administrator}', 'P1Y', 1, $5, 'issued', $6, $6,
         $6::timestamptz + interval '30 days')`,
      [id, resellerId, resellerUserId, providerId, hashToken(token), testStart],
    )
  return open
}

function partnersOf(providerId: string, providerUserId: string, then: string): string[] {
  const ofEach = `from generate_series(1, ${partners}) i`
  return [
    `insert into organization select ${id('partner')}, 'Conseil ' || to_char(i, 'FM000'), 'FR', 'en', 'Europe/Paris', ${then} ${ofEach}`,
    `insert into organization_domain select ${id('partnerDomain')}, ${id('partner')}, 'conseil-' || i || '.example', true, ${then} ${ofEach}`,
    `insert into reseller_account (organization_id, status, created_at) select ${id('partner')}, 'active', ${then} ${ofEach}`,
    `insert into "user" (id, organization_id, user_principal_name, display_name, language, created_at)
     select ${id('partnerPerson')}, ${id('partner')}, 'rene@conseil-' || i || '.example', 'René ' || i, 'fr', ${then} ${ofEach}`,
    `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body, requested_roles, link_version,
       token_hash, status, created_at, issued_at, expires_at, decided_at, decided_by_organization_id, decided_by_user_id)
     select ${id('partnerInvitation')}, 'partnership', '${providerId}', '${providerUserId}', '${providerId}', 'rene@conseil-' || i || '.example', 'fr', 'Subject', '{link}', '{}', 1,
       'partner ' || i, 'accepted', ${then}, ${then}, ${then} + interval '30 days', ${then}, ${id('partner')}, ${id('partnerPerson')} ${ofEach}`,
    `insert into partnership (id, provider_id, reseller_id, invitation_id, granted_by_user_id, consent_text_version, since)
     select ${id('partnership')}, '${providerId}', ${id('partner')}, ${id('partnerInvitation')}, ${id('partnerPerson')}, '1', ${then} ${ofEach}`,
    `insert into organization_view select '${providerId}'::uuid, ${id('partner')}, false, true, true, 'Conseil ' || to_char(i, 'FM000'), 'conseil-' || i || '.example', 'FR', 'Europe/Paris', 'conseil ' || to_char(i, 'FM000') || ' conseil-' || i || '.example' ${ofEach}`,
  ]
}

/** The statements in one transaction without triggers; indexes for searching, slow to fill row by row, are made anew after them. */
function inBulk(statements: readonly string[]): string {
  return `begin;
    set local session_replication_role = replica;
    set local maintenance_work_mem = '256MB';
    create temporary table searched on commit drop as
      select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
      where a.amname = 'gin' and c.relnamespace = 'public'::regnamespace;
    do $$ declare v text; begin for v in select name from searched loop execute 'drop index ' || v; end loop; end $$;
    ${statements.join(';\n')};
    do $$ declare v text; begin for v in select definition from searched loop execute v; end loop; end $$;
    commit`
}
