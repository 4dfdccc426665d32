import { storedCustomerSubscriptionStatuses } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { offerSku } from '../catalog/index.ts'
import { oneOf } from '../code-list.ts'
import { id, instant } from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'
import { rulesOf } from '../table-rules.ts'
import { finalStatuses, restsOnRelations } from '../write-trigger.ts'
import { lookingOn, otherParties, parties, partyPolicies } from './party.ts'

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
    displayName: sortedName().notNull(),
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
    // What lists are sorted by on demand. A customer has too few for it to matter.
    index('customer_subscription_provider_name').on(table.providerId, table.displayName, table.id),
    index('customer_subscription_reseller_name').on(table.resellerId, table.displayName, table.id),
    index('customer_subscription_provider_quantity').on(table.providerId, table.quantity, table.id),
    index('customer_subscription_reseller_quantity').on(table.resellerId, table.quantity, table.id),
    index('customer_subscription_provider_search').using(
      'gin',
      table.providerId,
      sql`app.searchable(display_name) gin_trgm_ops`,
    ),
    index('customer_subscription_reseller_search').using(
      'gin',
      table.resellerId,
      sql`app.searchable(display_name) gin_trgm_ops`,
    ),
    check('customer_subscription_status', oneOf(table.status, storedCustomerSubscriptionStatuses)),
    check('customer_subscription_quantity', sql`${table.quantity} between 0 and 10000`),
    ...partyPolicies('customer_subscription'),
  ],
)

/** Its provider changes how many licenses there are, and cancels it; its term is not moved. */
export const customerSubscriptionRules = rulesOf(customerSubscription, {
  grants: [
    { to: 'app_provider', may: ['select', 'insert'], update: ['quantity', 'status', 'canceledAt'] },
    { to: [...otherParties, ...lookingOn], may: ['select'] },
  ],
  triggers: [finalStatuses('canceled'), restsOnRelations('before insert')],
})
