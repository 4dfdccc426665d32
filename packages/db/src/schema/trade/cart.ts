import { storedCartStatuses } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { offerSku } from '../catalog/index.ts'
import { ofOrganization, organization } from '../identity/index.ts'
import { oneOf } from '../code-list.ts'
import { forgottenByWorker, id, instant, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { byPortal, finalStatuses, partiesOfWhole, restsOnRelations } from '../write-trigger.ts'
import { provider } from './party.ts'

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
    check('cart_status', oneOf(table.status, storedCartStatuses)),
    ...rowPolicies('cart', ['app_provider'], 'all', provider),
  ],
)

/** A cart is changed by its provider until it is ordered. */
export const cartRules = rulesOf(cart, {
  grants: [
    {
      to: 'app_provider',
      may: ['select', 'insert', 'delete'],
      update: ['resellerId', 'status', 'revision', 'changedByUserId', 'changedAt'],
    },
    // What is past its term goes, and its lines with it.
    { to: 'app_worker', may: ['select', 'delete'] },
  ],
  changing: ['resellerId', 'changedByUserId', 'changedAt'],
  triggers: [finalStatuses('ordered'), restsOnRelations('before insert or update of reseller_id')],
})

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

/** Its provider's, as the cart is. */
export const cartLineRules = rulesOf(cartLine, {
  grants: [
    {
      to: 'app_provider',
      may: ['select', 'insert', 'delete'],
      update: ['quantity', 'seenListAmount', 'seenCostAmount', 'currency'],
    },
  ],
  triggers: [partiesOfWhole('before insert', byPortal, 'cart_id', 'cart')],
})
