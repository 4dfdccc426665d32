import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { listPrice, offerSku, wholesalePrice } from '../catalog/index.ts'
import { ofOrganization, organization } from '../identity/index.ts'
import { currentOrganization, everyRow, forgottenByWorker, id, instant, rowPolicies } from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'

const provider = sql`provider_id = ${currentOrganization}`
const reseller = sql`reseller_id = ${currentOrganization}`
const customer = sql`customer_id = ${currentOrganization}`

/** The three parties of a record of trade: immutable, each indexed with time. */
const parties = () => ({
  providerId: uuid()
    .notNull()
    .references(() => organization.id),
  /** The reseller on record. */
  resellerId: uuid()
    .notNull()
    .references(() => organization.id),
  customerId: uuid()
    .notNull()
    .references(() => organization.id),
})

const partyPolicies = (table: string) => [
  ...rowPolicies(table, ['app_provider'], 'all', provider),
  ...rowPolicies(table, ['app_reseller'], 'all', reseller),
  ...rowPolicies(table, ['app_customer'], 'select', customer),
  ...rowPolicies(table, ['app_definer', 'app_operator'], 'all', everyRow),
  ...rowPolicies(table, ['app_worker'], 'select', everyRow),
]

/** What a provider is putting together for one customer. Becomes an order at checkout. */
export const cart = pgTable(
  'cart',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => organization.id),
    customerId: uuid()
      .notNull()
      .references(() => organization.id),
    /** The reseller on record; null until chosen. */
    resellerId: uuid().references(() => organization.id),
    createdByUserId: uuid().notNull(),
    status: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** Raised by every change: what is ordered is what was seen. */
    revision: integer().notNull().default(1),
    /** Who changed it last; null: nobody since it was begun. */
    changedByUserId: uuid(),
    changedAt: instant(),
  },
  (table) => [
    ofOrganization('cart_created_by_person', table.providerId, table.createdByUserId),
    ofOrganization('cart_changed_by_person', table.providerId, table.changedByUserId),
    index('cart_provider').on(table.providerId, table.createdAt, table.id),
    uniqueIndex('cart_one_active').on(table.providerId, table.customerId).where(sql`status = 'active'`),
    // A person's carts are counted, however many its organization has.
    index('cart_of_person').on(table.createdByUserId, table.expiresAt).where(sql`status = 'active'`),
    index('cart_expired').on(table.expiresAt).where(sql`status = 'active'`),
    ...forgottenByWorker('cart'),
    check('cart_status', sql`${table.status} in ('active', 'ordered')`),
    ...rowPolicies('cart', ['app_provider'], 'all', provider),
  ],
)

/** A wish in a cart. Prices are looked up at review and again at checkout, beside the locked cart. */
export const cartLine = pgTable(
  'cart_line',
  {
    id: id(),
    cartId: uuid()
      .notNull()
      .references(() => cart.id, { onDelete: 'cascade' }),
    providerId: uuid()
      .notNull()
      .references(() => organization.id),
    offerSkuId: uuid()
      .notNull()
      .references(() => offerSku.id),
    /** ISO 8601 duration. */
    term: text().notNull(),
    billingPlan: text().notNull(),
    quantity: integer().notNull(),
    /** List price per license for the term that the person saw, minor units: a change before checkout is refused. */
    seenListAmount: bigint({ mode: 'number' }).notNull(),
    /** Cost per license for the term that the person saw, minor units. */
    seenCostAmount: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
  },
  (table) => [
    uniqueIndex('cart_line_offer').on(table.cartId, table.offerSkuId, table.term, table.billingPlan),
    check('cart_line_quantity', sql`${table.quantity} between 1 and 10000`),
    ...rowPolicies('cart_line', ['app_provider'], 'all', provider),
  ],
)

/** An order of a provider for a customer of one of its resellers. */
export const order = pgTable(
  'order',
  {
    id: id(),
    /** What people call it: `O-` and ten characters, unique. */
    number: text().notNull(),
    ...parties(),
    /** The cart it came from; null: licenses added to a subscription. */
    cartId: uuid().references(() => cart.id),
    status: text().notNull(),
    currency: text().notNull(),
    placedByUserId: uuid().notNull(),
    placedAt: instant().notNull(),
    /** Null: not canceled. */
    canceledAt: instant(),
    canceledByUserId: uuid(),
    /** Why; null while not canceled. */
    cancellationReason: text(),
  },
  (table) => [
    ofOrganization('order_placed_by_person', table.providerId, table.placedByUserId),
    ofOrganization('order_canceled_by_person', table.providerId, table.canceledByUserId),
    uniqueIndex('order_number').on(table.number),
    uniqueIndex('order_cart').on(table.cartId),
    index('order_provider').on(table.providerId, table.placedAt, table.id),
    index('order_reseller').on(table.resellerId, table.placedAt, table.id),
    index('order_customer').on(table.customerId, table.placedAt, table.id),
    index('order_partners').on(table.providerId, table.resellerId, table.placedAt, table.id),
    // Few among many: what a list of canceled orders walks.
    index('order_provider_canceled')
      .on(table.providerId, table.placedAt, table.id)
      .where(sql`status = 'canceled'`),
    index('order_reseller_canceled')
      .on(table.resellerId, table.placedAt, table.id)
      .where(sql`status = 'canceled'`),
    check('order_status', sql`${table.status} in ('completed', 'canceled')`),
    check('order_canceled', sql`(${table.status} = 'canceled') = (${table.canceledAt} is not null)`),
    ...partyPolicies('order'),
  ],
)

/** What was ordered. Prices stand in rows of their own, by who may read them. */
export const orderLine = pgTable(
  'order_line',
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => order.id),
    ...parties(),
    kind: text().notNull(),
    offerSkuId: uuid()
      .notNull()
      .references(() => offerSku.id),
    /** Name as it was when ordered. */
    skuTitle: sortedName().notNull(),
    term: text().notNull(),
    billingPlan: text().notNull(),
    /** Licenses bought by this line. */
    quantity: integer().notNull(),
    subscriptionId: uuid()
      .notNull()
      .references(() => customerSubscription.id),
    /** Until then the line can be canceled. */
    cancellableUntil: instant().notNull(),
  },
  (table) => [
    index('order_line_order').on(table.orderId),
    index('order_line_subscription').on(table.subscriptionId),
    check('order_line_kind', sql`${table.kind} in ('new', 'add_licenses')`),
    check('order_line_quantity', sql`${table.quantity} between 1 and 10000`),
    ...partyPolicies('order_line'),
  ],
)

/** The list price of an order line: for provider and reseller, never for the customer. */
export const orderLineListPrice = pgTable(
  'order_line_list_price',
  {
    orderLineId: uuid()
      .primaryKey()
      .references(() => orderLine.id),
    ...parties(),
    listPriceId: uuid()
      .notNull()
      .references(() => listPrice.id),
    /** Minor units per license for the whole term. */
    unitAmount: bigint({ mode: 'number' }).notNull(),
    /** Minor units of the line: prorated to the rest of the term where licenses were added. */
    totalAmount: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [
    // A price that is withdrawn before it was in force: no order names it, which is looked up.
    index('order_line_list_price_of').on(table.listPriceId),
    ...rowPolicies('order_line_list_price', ['app_provider'], 'all', provider),
    ...rowPolicies('order_line_list_price', ['app_reseller'], 'select', reseller),
    ...rowPolicies('order_line_list_price', ['app_worker'], 'select', everyRow),
  ],
)

/** The cost of an order line: for the provider alone. */
export const orderLineCost = pgTable(
  'order_line_cost',
  {
    orderLineId: uuid()
      .primaryKey()
      .references(() => orderLine.id),
    providerId: uuid()
      .notNull()
      .references(() => organization.id),
    wholesalePriceId: uuid()
      .notNull()
      .references(() => wholesalePrice.id),
    /** Minor units per license for the whole term. */
    unitAmount: bigint({ mode: 'number' }).notNull(),
    /** Minor units of the line, prorated like the list price. */
    totalAmount: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [
    index('order_line_cost_of').on(table.wholesalePriceId),
    ...rowPolicies('order_line_cost', ['app_provider'], 'all', provider),
  ],
)

/** A running (or ended) service of a customer. Never called `subscription`: that is a root type of GraphQL. */
export const customerSubscription = pgTable(
  'customer_subscription',
  {
    id: id(),
    ...parties(),
    offerSkuId: uuid()
      .notNull()
      .references(() => offerSku.id),
    /** Given name; starts as the name of the SKU. */
    displayName: text().notNull(),
    status: text().notNull(),
    /** Licenses bought. */
    quantity: integer().notNull(),
    term: text().notNull(),
    billingPlan: text().notNull(),
    currency: text().notNull(),
    /** The first start, for ever: the ends of all terms are counted from it (`termEnd` of the domain). */
    startsAt: instant().notNull(),
    /** End of the running term. */
    endsAt: instant().notNull(),
    createdAt: instant().notNull(),
    /** Null: not canceled. */
    canceledAt: instant(),
  },
  (table) => [
    index('customer_subscription_provider').on(table.providerId, table.createdAt, table.id),
    index('customer_subscription_reseller').on(table.resellerId, table.createdAt, table.id),
    index('customer_subscription_customer').on(table.customerId, table.createdAt, table.id),
    index('customer_subscription_partners').on(table.providerId, table.resellerId, table.createdAt, table.id),
    // Few among many: what a list of canceled or suspended ones walks.
    index('customer_subscription_provider_stopped')
      .on(table.providerId, table.createdAt, table.id)
      .where(sql`status <> 'active'`),
    index('customer_subscription_reseller_stopped')
      .on(table.resellerId, table.createdAt, table.id)
      .where(sql`status <> 'active'`),
    index('customer_subscription_provider_end').on(table.providerId, table.endsAt, table.id),
    index('customer_subscription_reseller_end').on(table.resellerId, table.endsAt, table.id),
    index('customer_subscription_customer_end').on(table.customerId, table.endsAt, table.id),
    check('customer_subscription_status', sql`${table.status} in ('active', 'suspended', 'canceled')`),
    check('customer_subscription_quantity', sql`${table.quantity} between 0 and 10000`),
    ...partyPolicies('customer_subscription'),
  ],
)

/** What happened to a subscription. */
export const subscriptionChange = pgTable(
  'subscription_change',
  {
    id: id(),
    subscriptionId: uuid()
      .notNull()
      .references(() => customerSubscription.id),
    ...parties(),
    kind: text().notNull(),
    quantityBefore: integer().notNull(),
    quantityAfter: integer().notNull(),
    /** The order that caused it; null: none did. */
    orderId: uuid().references(() => order.id),
    byUserId: uuid().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    ofOrganization('subscription_change_person', table.providerId, table.byUserId),
    index('subscription_change_subscription').on(table.subscriptionId, table.at, table.id),
    check(
      'subscription_change_kind',
      sql`${table.kind} in ('purchased', 'licenses_added', 'licenses_removed', 'canceled')`,
    ),
    ...partyPolicies('subscription_change'),
  ],
)
