import { partyOf } from './two-families.ts'

const [a, b] = [partyOf('a'), partyOf('b')]
const offer = '00000000-0000-7000-8000-000000000004'
/** The id that two-families.ts gives a row of a family. */
export const id = (family: 'a' | 'b', n: number) =>
  `${family.repeat(8)}-0000-7000-8000-${String(n).padStart(12, '0')}`
/** A row that is not there yet. */
export const fresh = '00000000-0000-7000-8000-0000000000f1'
type Row = Readonly<Record<string, unknown>>

const order = (parties: string, user = id('a', 11)) =>
  `insert into "order" (id, number, provider_id, reseller_id, customer_id, status, currency, placed_by_user_id, placed_at)
   values ('${fresh}', 'O-1', ${parties}, 'completed', 'EUR', '${user}', '2026-01-01')`
const subscription = (parties: string) =>
  `insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term, billing_plan, currency, starts_at, ends_at, created_at)
   values ('${fresh}', ${parties}, '${offer}', 'Box', 'active', 1, 'P1Y', 'annual', 'EUR', '2026-01-01', '2027-01-01', '2026-01-01')`
const line = (parties: string, orderId = id('a', 63), subscriptionId = id('a', 64)) =>
  `insert into order_line (id, order_id, provider_id, reseller_id, customer_id, kind, offer_sku_id, sku_title, term, billing_plan, quantity, subscription_id, cancellable_until)
   values ('${fresh}', '${orderId}', ${parties}, 'new', '${offer}', 'Box', 'P1Y', 'annual', 1, '${subscriptionId}', '2026-01-08')`
const change = (subscriptionId: string, parties: string) =>
  `insert into subscription_change (id, subscription_id, provider_id, reseller_id, customer_id, kind, quantity_before, quantity_after, by_user_id, at)
   values ('${fresh}', '${subscriptionId}', ${parties}, 'purchased', 0, 1, '${id('a', 11)}', '2026-01-01')`
const cart = (customer: string, user = id('a', 11)) =>
  `insert into cart (id, provider_id, customer_id, created_by_user_id, status, created_at, expires_at)
   values ('${fresh}', '${a.provider}', '${customer}', '${user}', 'active', '2026-01-01', '2026-02-01')`
const own = `'${a.provider}', '${a.reseller}', '${a.customer}'`
const partnership = (invitation: number, user = id('a', 12)) =>
  `insert into partnership (id, provider_id, reseller_id, invitation_id, granted_by_user_id, consent_text_version, since)
   values ('${fresh}', '${b.provider}', '${a.reseller}', '${id('b', invitation)}', '${user}', '1', '2026-01-01')`
const relationship = (partner: string, invitation: string) =>
  `insert into relationship (id, partner_id, customer_id, partner_kind, invitation_id, granted_by_user_id, since)
   values ('${fresh}', '${partner}', '${a.customer}', 'reseller', '${invitation}', '${id('a', 13)}', '2026-01-01')`
const delegatedAdmin = (partner: string, roleName: string) =>
  `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
   values ('${fresh}', '${partner}', '${a.customer}', 'customer', 'D9', '{${roleName}}', 'P1Y', 'active', '${id('a', 53)}', '${id('a', 13)}', '2026-01-01', '2027-01-01')`
const reset = (user: string, organization: string, purpose: string) =>
  `insert into password_reset (id, user_id, organization_id, token_hash, purpose, created_at, expires_at)
   values ('${fresh}', '${user}', '${organization}', 'known', '${purpose}', '2026-01-01', '2027-01-01')`
const session = (user: string, organization: string) =>
  `insert into session (id, token_hash, user_id, organization_id, portal, authentication_strength, created_at, last_seen_at, expires_at)
   values ('${fresh}', 'known', '${user}', '${organization}', 'provider', 'password', '2026-01-01', '2026-01-01', '2027-01-01')`
/** The end of a change of somebody of the first family. */
export const finish = (what: Row) =>
  `select app.finish('${JSON.stringify({ now: '2026-01-02', requestId: 'r', organizationId: a.provider, actorUserId: id('a', 11), authenticationStrength: 'password', entries: [], mails: [], notifications: [], scope: 'public', key: null, ...what })}')`
const mail = (link: Row) => ({
  mails: [
    {
      id: fresh,
      recipientMail: 'me@elsewhere.example',
      language: 'en',
      template: 'user-welcome',
      data: { link },
    },
  ],
})
const entry = (action: string, more: Row = {}) => ({
  entries: [{ id: fresh, action, objectType: 'order', objectId: id('b', 63), ...more }],
})

/** What a role may not write: who, what, how it would. */
export const refusedStatements: readonly (readonly [role: string, what: string, statement: string])[] = [
  [
    'app_provider',
    'an order for a customer that it is not related to',
    order(`'${a.provider}', '${a.reseller}', '${b.customer}'`),
  ],
  [
    'app_provider',
    'an order with a reseller that is no partner',
    order(`'${a.provider}', '${b.reseller}', '${a.customer}'`),
  ],
  [
    'app_provider',
    'an order in the name of another provider',
    order(`'${b.provider}', '${b.reseller}', '${b.customer}'`),
  ],
  ['app_provider', 'an order placed by somebody of another organization', order(own, id('a', 12))],
  [
    'app_provider',
    'a subscription of a customer that it is not related to',
    subscription(`'${a.provider}', '${a.reseller}', '${b.customer}'`),
  ],
  [
    'app_provider',
    'a subscription with a reseller that is no partner',
    subscription(`'${a.provider}', '${b.reseller}', '${a.customer}'`),
  ],
  [
    'app_provider',
    'a line that a stranger reads as its own',
    line(`'${a.provider}', '${b.reseller}', '${b.customer}'`),
  ],
  ['app_provider', 'a line in an order of another provider', line(own, id('b', 63))],
  ['app_provider', 'a line of a subscription of another provider', line(own, id('a', 63), id('b', 64))],
  ['app_provider', 'a change of a subscription of another provider', change(id('b', 64), own)],
  [
    'app_provider',
    'a change that a stranger reads as its own',
    change(id('a', 64), `'${a.provider}', '${b.reseller}', '${a.customer}'`),
  ],
  ['app_provider', 'a cart for a customer that it is not related to', cart(b.customer)],
  ['app_provider', 'a cart begun by somebody of another organization', cart(a.customer, id('b', 11))],
  [
    'app_provider',
    'a line in a cart of another provider',
    `insert into cart_line (id, cart_id, provider_id, offer_sku_id, term, billing_plan, quantity, seen_list_amount, seen_cost_amount, currency) values ('${fresh}', '${id('b', 61)}', '${a.provider}', '${offer}', 'P1M', 'monthly', 1, 1, 1, 'EUR')`,
  ],
  ['app_provider', 'a partnership, which is the reseller’s to make', partnership(51)],
  ['app_reseller', 'a partnership with a provider that did not ask', partnership(51)],
  ['app_reseller', 'a partnership granted by somebody of another organization', partnership(51, id('b', 12))],
  ['app_customer', 'a relationship with a partner that did not ask', relationship(b.reseller, id('a', 53))],
  [
    'app_customer',
    'a relationship by an invitation whose link was not presented',
    relationship(a.reseller, id('a', 52)),
  ],
  [
    'app_customer',
    'administration that was not asked for',
    delegatedAdmin(a.reseller, 'global_administrator'),
  ],
  [
    'app_customer',
    'administration by a partner that did not ask',
    delegatedAdmin(b.reseller, 'directory_reader'),
  ],
  [
    'app_customer',
    'an agreement accepted by somebody of another organization',
    `insert into agreement_acceptance (id, organization_id, kind, version, language, accepted_by_user_id, accepted_at) values ('${fresh}', '${a.customer}', 'customer_agreement', 2, 'en', '${id('b', 13)}', '2026-01-01')`,
  ],
  ...(['app_provider', 'app_reseller', 'app_customer'] as const).flatMap(
    (role): [string, string, string][] => [
      [
        role,
        'a link to set the password of somebody who is there already',
        reset(id('a', 13), a.customer, 'welcome'),
      ],
      [role, 'a link to reset the password of somebody', reset(id('a', 13), a.customer, 'reset')],
      [
        role,
        'a license for somebody of another customer',
        `insert into license_assignment (id, customer_id, user_id, license_sku_id, disabled_plan_ids, assigned_by_user_id, assigned_at) values ('${fresh}', '${a.customer}', '${id('b', 13)}', '00000000-0000-7000-8000-000000000002', '{}', '${id('a', 11)}', '2026-01-01')`,
      ],
      [
        role,
        'a role of somebody at another organization',
        `insert into user_role (user_id, organization_id, role) values ('${id('b', 13)}', '${b.customer}', 'billing_administrator')`,
      ],
      [
        role,
        'the role of its last global administrator',
        `delete from user_role where role = 'global_administrator' and organization_id = app.current_organization()`,
      ],
      [role, 'another role for the one that is there', `update user_role set role = 'admin_agent'`],
      [
        role,
        'a draft of somebody else',
        `insert into draft (user_id, organization_id, kind, subject, content, saved_at) values ('${id('b', 13)}', '${a.customer}', 'invitation', '', '{}', '2026-01-01')`,
      ],
      [
        role,
        'an audit entry past app.finish',
        `insert into audit_reader (entry_id, organization_id, at) values ('${id('a', 71)}', '${b.customer}', '2026-01-01')`,
      ],
      [role, 'the end of everybody’s drafts', `select app.forget_old_drafts('2040-01-01')`],
    ],
  ),
  ...(['app_provider', 'app_reseller'] as const).map((role): [string, string, string] => [
    role,
    'a role in the directory that it administers',
    `insert into user_role (user_id, organization_id, role) values ('${id('a', 13)}', '${a.customer}', 'billing_administrator')`,
  ]),
  ['app_auth', 'a session of somebody at another organization', session(id('a', 11), b.provider)],
  [
    'app_auth',
    'a role',
    `insert into user_role (user_id, organization_id, role) values ('${id('a', 13)}', '${a.customer}', 'billing_administrator')`,
  ],
  ['app_public', 'a session of somebody who is there already', session(id('a', 11), a.provider)],
  [
    'app_public',
    'a person at an organization that is there already',
    `insert into "user" (id, organization_id, user_principal_name, display_name, language, created_at) values ('${fresh}', '${a.provider}', 'x@family-a.example', 'X', 'en', '2026-01-01')`,
  ],
  [
    'app_public',
    'a role at an organization that is there already',
    `insert into user_role (user_id, organization_id, role) values ('${id('a', 11)}', '${a.provider}', 'admin_agent')`,
  ],
  [
    'app_public',
    'a domain of an organization that is there already',
    `insert into organization_domain (id, organization_id, name, is_default) values ('${fresh}', '${a.provider}', 'x.family-a.example', false)`,
  ],
  [
    'app_operator',
    'another organization’s person',
    `update "user" set organization_id = '${b.provider}' where id = '${id('a', 11)}'`,
  ],
  [
    'app_operator',
    'another password',
    `update password_credential set hash = 'known' where user_id = '${id('a', 11)}'`,
  ],
  [
    'app_operator',
    'an organization’s name',
    `update organization set legal_name = 'Mine' where id = '${a.provider}'`,
  ],
  ['app_worker', 'another recipient of a mail', `update mail_message set recipient_mail = 'x@y.example'`],
  [
    'app_worker',
    'what an invitation asks for',
    `update invitation set requested_roles = '{global_administrator}'`,
  ],
]

/** What a role may not say at the end of a change. */
export const refusedChanges: readonly (readonly [role: string, what: string, change: Row])[] = [
  [
    'app_provider',
    'the link to set a password of its own people, mailed elsewhere',
    mail({ to: 'password', portal: 'provider', id: id('a', 31) }),
  ],
  [
    'app_provider',
    'the link to set a password of another’s people',
    mail({ to: 'password', portal: 'provider', id: id('b', 31) }),
  ],
  [
    'app_provider',
    'the link of another’s invitation',
    mail({ to: 'invitation', portal: 'customer', id: id('b', 53), version: 1 }),
  ],
  [
    'app_provider',
    'the link of its own invitation, mailed elsewhere',
    mail({ to: 'invitation', portal: 'reseller', id: id('a', 51), version: 1 }),
  ],
  ['app_provider', 'an act of another person', { actorUserId: id('b', 11) }],
  ['app_auth', 'an act of trade', entry('order.place')],
  ['app_auth', 'what others read', entry('session.begin', { readerIds: [b.provider] })],
  [
    'app_auth',
    'a session of a person at another organization',
    { ...entry('session.begin'), organizationId: b.provider },
  ],
  [
    'app_public',
    'an act of an organization that is there already',
    { ...entry('user.create'), actorUserId: null },
  ],
  [
    'app_operator',
    'an act of a person of another organization',
    { ...entry('user.create'), actorUserId: id('b', 11) },
  ],
]

/** What a role is for. */
export const allowedStatements: readonly (readonly [role: string, statement: string])[] = [
  [
    'app_customer',
    `insert into user_role (user_id, organization_id, role) values ('${id('a', 13)}', '${a.customer}', 'billing_administrator')`,
  ],
  ['app_provider', order(own)],
  ['app_provider', subscription(own)],
  ['app_provider', line(own)],
  ['app_provider', change(id('a', 64), own)],
  ['app_provider', cart(a.customer)],
  ['app_auth', session(id('a', 11), a.provider)],
  ['app_auth', reset(id('a', 11), a.provider, 'reset')],
  ['app_auth', finish(entry('session.begin'))],
  ['app_provider', finish(mail({ to: 'page', portal: 'provider', path: '/' }))],
]
