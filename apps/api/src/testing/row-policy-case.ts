import { familyOf } from './two-families.ts'

/** A row as JSON. */
export type Row = Readonly<Record<string, unknown>>

/** What a transaction has set; absent: not set. */
export interface Settings {
  readonly organization?: string
  readonly customer?: string
  readonly link?: string
  readonly user?: string
}

/** Whether a policy opens a row under these settings, said again without SQL. */
export type Opens = (row: Row, settings: Settings) => boolean

/** One row policy: `<table> <role> <command>`, and what it opens. */
export type PolicyCases = ReadonlyMap<string, Opens>

/** A policy that opens the table whole. */
export const everyRow: Opens = () => true

/** Made to be read by everybody, whosever it is. */
export const published: Opens = (row) => row['hidden_at'] === null && row['blocked_at'] === null

const own =
  (column: string): Opens =>
  (row, { organization }) =>
    organization !== undefined && row[column] === organization
const managed =
  (column: string): Opens =>
  (row, { customer }) =>
    customer !== undefined && row[column] === customer
const linked =
  (column: string): Opens =>
  (row, { link }) =>
    link !== undefined && row[column] === link
const any =
  (...ways: readonly Opens[]): Opens =>
  (row, settings) =>
    ways.some((opens) => opens(row, settings))

/** In these families everybody sees everybody. */
const inView: Opens = (row, { organization }) =>
  organization !== undefined && familyOf(row) === familyOf(organization)
/** Of the own organization, while a known link (of a one-time code here) is presented. */
const ownByLink: Opens = (row, settings) =>
  settings.link !== undefined && own('organization_id')(row, settings)

/** Of the own organization, as what it stands at this portal for. */
const ofSide =
  (side: string): Opens =>
  (row, settings) =>
    own('organization_id')(row, settings) && row['side'] === side

/** The own row of the signed-in person. */
const ownPerson: Opens = (row, settings) =>
  own('organization_id')(row, settings) && row['user_id'] === settings.user

const portals = ['app_provider', 'app_reseller', 'app_customer']
const ownOrManaged = any(own('organization_id'), managed('organization_id'))

/** Every row policy of the database. A new one must come here with what it opens. */
export const policyCases: PolicyCases = new Map([
  ...policies('organization', [...portals, 'app_public'], 'select', own('id')),
  ...policies('organization', portals, 'update', own('id')),
  ...policies('organization', ['app_public'], 'insert', own('id')),
  ...policies('organization', ['app_operator', 'app_definer'], 'all', everyRow),
  ...policies('organization', ['app_auth', 'app_worker'], 'select', everyRow),
  ...policies('organization_domain', portals, 'select', ownOrManaged),
  ...policies('organization_domain', ['app_public'], 'all', own('organization_id')),
  ...policies('organization_domain', ['app_operator', 'app_definer'], 'all', everyRow),
  ...policies('organization_domain', ['app_auth', 'app_worker'], 'select', everyRow),
  ...['provider_account', 'reseller_account', 'customer_account', 'operator_account'].flatMap((table) => [
    ...policies(table, portals, 'select', own('organization_id')),
    ...policies(table, ['app_operator', 'app_definer'], 'all', everyRow),
    ...policies(table, ['app_auth', 'app_worker'], 'select', everyRow),
  ]),
  ...policies('customer_account', ['app_customer'], 'insert', own('organization_id')),
  ...policies('operator_account', ['app_public'], 'insert', ownByLink),
  ...policies('demo_clock', ['app_public', 'app_worker'], 'select', everyRow),
  ...policies('demo_clock', ['app_operator'], 'all', everyRow),
  ...policies('first_run_code', ['app_public'], 'select', linked('code_hash')),
  ...policies('first_run_code', ['app_public'], 'update', linked('code_hash')),
  ...policies('first_run_code', ['app_operator'], 'all', everyRow),
  ...policies('organization_view', portals, 'select', own('viewer_id')),
  ...policies('organization_view', ['app_definer'], 'all', everyRow),
  ...policies('organization_view', ['app_operator', 'app_worker'], 'select', everyRow),
  ...policies('user', portals, 'all', ownOrManaged),
  ...policies('user_role', ['app_customer'], 'all', own('organization_id')),
  ...policies('user_role', ['app_provider', 'app_reseller'], 'select', ownOrManaged),
  ...['insert', 'delete'].flatMap((command) =>
    policies('user_role', ['app_provider', 'app_reseller'], command, own('organization_id')),
  ),
  ...['user', 'user_role'].flatMap((table) => [
    ...policies(table, ['app_public'], 'all', own('organization_id')),
    ...policies(table, ['app_auth', 'app_operator', 'app_definer'], 'all', everyRow),
    ...policies(table, ['app_worker'], 'select', everyRow),
  ]),
  ...policies('session', ['app_auth', 'app_definer'], 'all', everyRow),
  ...policies('session', ['app_public'], 'insert', own('organization_id')),
  ...policies('password_credential', ['app_auth', 'app_operator'], 'all', everyRow),
  ...policies('password_credential', ['app_definer'], 'select', everyRow),
  ...policies('password_credential', ['app_public'], 'insert', own('organization_id')),
  ...['idempotency_key', 'rate_limit', 'session', 'notification', 'draft', 'cart'].flatMap((table) => [
    ...policies(table, ['app_worker'], 'select', everyRow),
    ...policies(table, ['app_worker'], 'delete', everyRow),
  ]),
  ...policies('password_reset', ['app_auth', 'app_operator', 'app_worker'], 'all', everyRow),
  ...policies('password_reset', ['app_definer'], 'select', everyRow),
  ...policies('password_reset', portals, 'insert', ownOrManaged),
  ...policies('rate_limit', ['app_auth'], 'all', everyRow),
  ...policies(
    'invitation',
    portals,
    'all',
    any(own('inviter_id'), own('decided_by_organization_id'), linked('token_hash')),
  ),
  ...policies('invitation', ['app_public'], 'select', linked('token_hash')),
  ...policies('invitation', ['app_public'], 'update', linked('token_hash')),
  ...policies('invitation', ['app_worker', 'app_definer', 'app_operator'], 'all', everyRow),
  ...policies('partnership', ['app_provider'], 'all', own('provider_id')),
  ...policies('partnership', ['app_reseller'], 'all', own('reseller_id')),
  ...policies('partnership', ['app_definer', 'app_operator'], 'all', everyRow),
  ...policies('relationship', ['app_provider', 'app_reseller'], 'all', own('partner_id')),
  ...policies('relationship', ['app_customer'], 'all', own('customer_id')),
  ...policies('relationship', ['app_definer', 'app_operator'], 'all', everyRow),
  ...['select', 'update'].flatMap((command) =>
    policies('delegated_admin_relationship', portals, command, any(own('partner_id'), own('subject_id'))),
  ),
  ...policies('delegated_admin_relationship', ['app_reseller', 'app_customer'], 'insert', own('subject_id')),
  ...policies('delegated_admin_relationship', ['app_definer', 'app_operator'], 'all', everyRow),
  ...policies('agreement_template', [...portals, 'app_public'], 'select', everyRow),
  ...policies('agreement_template', ['app_operator', 'app_definer'], 'all', everyRow),
  ...policies('agreement_acceptance', ['app_customer'], 'all', own('organization_id')),
  ...policies('agreement_acceptance', ['app_operator', 'app_definer'], 'all', everyRow),
  ...catalogPolicies('license_sku', portals),
  ...catalogPolicies('service_plan', portals),
  ...catalogPolicies('license_sku_service_plan', portals),
  ...catalogPolicies('offer_sku', portals),
  ...catalogPolicies('list_price', ['app_provider', 'app_reseller']),
  ...catalogPolicies('cost_price', ['app_provider']),
  ...['price_sheet_import', 'catalog_import', 'catalog_import_part', 'catalog_import_bad_row'].flatMap(
    (table) => policies(table, ['app_operator', 'app_worker'], 'all', everyRow),
  ),
  ...policies('listing', ['app_provider'], 'all', own('provider_id')),
  ...policies('listing', ['app_operator'], 'all', everyRow),
  ...policies('listing', ['app_public'], 'select', published),
  ...policies('cart', ['app_provider'], 'all', own('provider_id')),
  ...policies('cart_line', ['app_provider'], 'all', own('provider_id')),
  ...['order', 'order_line', 'customer_subscription', 'subscription_change'].flatMap((table) => [
    ...policies(table, ['app_provider'], 'all', own('provider_id')),
    ...policies(table, ['app_reseller'], 'all', own('reseller_id')),
    ...policies(table, ['app_customer'], 'select', own('customer_id')),
    ...policies(table, ['app_definer', 'app_operator'], 'all', everyRow),
    ...policies(table, ['app_worker'], 'select', everyRow),
  ]),
  ...policies('order_line_list_price', ['app_provider'], 'all', own('provider_id')),
  ...policies('order_line_list_price', ['app_reseller'], 'select', own('reseller_id')),
  ...policies('order_line_list_price', ['app_worker', 'app_definer'], 'select', everyRow),
  ...policies('order_line_cost', ['app_provider'], 'all', own('provider_id')),
  ...['provider', 'reseller', 'customer'].flatMap((side) =>
    policies('trade_figure', [`app_${side}`], 'select', ofSide(side)),
  ),
  ...policies('trade_figure', ['app_operator'], 'select', everyRow),
  ...policies('trade_figure', ['app_definer'], 'all', everyRow),
  ...['license_counter', 'license_assignment'].flatMap((table) => [
    ...policies(table, ['app_customer'], 'all', own('customer_id')),
    ...policies(table, ['app_reseller', 'app_provider'], 'all', managed('customer_id')),
    ...policies(table, ['app_definer'], 'all', everyRow),
  ]),
  ...['select', 'update'].flatMap((command) => policies('notification', portals, command, ownPerson)),
  ...policies('notification', ['app_definer'], 'insert', everyRow),
  ...policies('draft', portals, 'all', ownPerson),
  ...policies('idempotency_key', ['app_definer'], 'all', everyRow),
  ...policies('audit_chain', ['app_definer'], 'all', everyRow),
  ...policies('audit_entry', portals, 'select', inView),
  ...policies('audit_entry', ['app_operator', 'app_definer'], 'select', everyRow),
  ...policies('audit_entry', ['app_definer'], 'insert', everyRow),
  ...policies('audit_reader', portals, 'select', own('organization_id')),
  ...policies('audit_reader', ['app_operator', 'app_definer'], 'select', everyRow),
  ...policies('audit_reader', ['app_definer'], 'insert', everyRow),
  ...policies('audit_tail', ['app_definer'], 'all', everyRow),
  ...policies('audit_tail', ['app_operator'], 'select', everyRow),
  ...policies('audit_seal', ['app_definer'], 'select', everyRow),
  ...policies('audit_seal', ['app_definer'], 'insert', everyRow),
  ...policies('mail_message', ['app_worker', 'app_definer', 'app_operator'], 'all', everyRow),
])

function policies(table: string, roles: readonly string[], command: string, opens: Opens): [string, Opens][] {
  return roles.map((role) => [`${table} ${role} ${command}`, opens])
}

function catalogPolicies(table: string, readers: readonly string[]): [string, Opens][] {
  return [
    ...policies(table, readers, 'select', everyRow),
    ...policies(table, ['app_operator', 'app_worker', 'app_definer'], 'all', everyRow),
  ]
}
