import { bigint, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { listPrice, costPrice } from '../catalog/index.ts'
import { organization } from '../identity/index.ts'
import { everyRow, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { byPortal, counted, partiesOfWhole } from '../write-trigger.ts'
import { orderLine } from './order.ts'
import { parties, provider, reseller } from './party.ts'

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
    ...rowPolicies('order_line_list_price', ['app_worker', 'app_definer'], 'select', everyRow),
  ],
)

/** Written with its line; nobody else reads it (ADR 15) but what counts it for those two (ADR 35). */
export const orderLineListPriceRules = rulesOf(orderLineListPrice, {
  grants: [
    { to: 'app_provider', may: ['select', 'insert'] },
    { to: ['app_reseller', 'app_worker', 'app_definer'], may: ['select'] },
  ],
  triggers: [
    partiesOfWhole('after insert', byPortal, 'order_line_id', 'order_line'),
    counted('count_order_lines', 'insert'),
  ],
})

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
    costPriceId: uuid()
      .notNull()
      .references(() => costPrice.id),
    /** Minor units per license for the whole term. */
    unitAmount: bigint({ mode: 'number' }).notNull(),
    /** Minor units of the line, prorated like the list price. */
    totalAmount: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [
    index('order_line_cost_of').on(table.costPriceId),
    ...rowPolicies('order_line_cost', ['app_provider'], 'all', provider),
  ],
)

/** Written with its line; nobody but the provider reads it (ADR 15). */
export const orderLineCostRules = rulesOf(orderLineCost, {
  grants: [{ to: 'app_provider', may: ['select', 'insert'] }],
  triggers: [partiesOfWhole('after insert', byPortal, 'order_line_id', 'order_line')],
})
