import { subscriptionChangeKinds } from '@relais/domain'
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { ofOrganization } from '../identity/index.ts'
import { oneOf } from '../code-list.ts'
import { id, instant } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { byPortal, partiesOfWhole } from '../write-trigger.ts'
import { customerSubscription } from './customer-subscription.ts'
import { order } from './order.ts'
import { otherParties, parties, partyPolicies } from './party.ts'

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
    check('subscription_change_kind', oneOf(table.kind, subscriptionChangeKinds)),
    ...partyPolicies('subscription_change'),
  ],
)

/** Added, never changed. */
export const subscriptionChangeRules = rulesOf(subscriptionChange, {
  grants: [
    { to: 'app_provider', may: ['select', 'insert'] },
    { to: [...otherParties, 'app_operator', 'app_worker'], may: ['select'] },
  ],
  triggers: [
    partiesOfWhole('after insert', byPortal, 'subscription_id', 'customer_subscription', 'order_id', 'order'),
  ],
})
