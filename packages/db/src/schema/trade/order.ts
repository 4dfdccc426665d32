import { orderLineKinds, orderStatuses, orderTransitions } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { offerSku } from '../catalog/index.ts'
import { ofOrganization } from '../identity/index.ts'
import { oneOf } from '../code-list.ts'
import { id, instant } from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'
import { rulesOf } from '../table-rules.ts'
import {
  byPortal,
  counted,
  endsOf,
  finalStatuses,
  partiesOfWhole,
  restsOnRelations,
} from '../write-trigger.ts'
import { cart } from './cart.ts'
import { customerSubscription } from './customer-subscription.ts'
import { lookingOn, otherParties, parties, partyPolicies } from './party.ts'

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
    // What lists search by, beside whose list it is. An expression, so that no copy of a text can grow old.
    index('order_search').using('gin', sql`app.searchable(number) gin_trgm_ops`),
    check('order_status', oneOf(table.status, orderStatuses)),
    check('order_canceled', sql`(${table.status} = 'canceled') = (${table.canceledAt} is not null)`),
    ...partyPolicies('order'),
  ],
)

/** An order is placed by its provider, and only canceled afterwards. */
export const orderRules = rulesOf(order, {
  grants: [
    {
      to: 'app_provider',
      may: ['select', 'insert'],
      update: ['status', 'canceledAt', 'canceledByUserId', 'cancellationReason'],
    },
    { to: [...otherParties, ...lookingOn], may: ['select'] },
  ],
  triggers: [
    finalStatuses(...endsOf(orderTransitions)),
    restsOnRelations('before insert'),
    partiesOfWhole('before insert', `${byPortal} and new.cart_id is not null`, 'cart_id', 'cart'),
    counted('count_orders', 'insert'),
    counted('count_canceled_orders', 'update'),
  ],
})

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
    index('order_line_provider_search').using(
      'gin',
      table.providerId,
      sql`app.searchable(sku_title) gin_trgm_ops`,
    ),
    index('order_line_reseller_search').using(
      'gin',
      table.resellerId,
      sql`app.searchable(sku_title) gin_trgm_ops`,
    ),
    check('order_line_kind', oneOf(table.kind, orderLineKinds)),
    check('order_line_quantity', sql`${table.quantity} between 1 and 10000`),
    ...partyPolicies('order_line'),
  ],
)

/** A line is written with its order. What is written in one statement with its whole is looked at after it. */
export const orderLineRules = rulesOf(orderLine, {
  grants: [
    { to: 'app_provider', may: ['select', 'insert'] },
    { to: [...otherParties, ...lookingOn], may: ['select'] },
  ],
  triggers: [
    partiesOfWhole('after insert', byPortal, 'order_id', 'order', 'subscription_id', 'customer_subscription'),
  ],
})
