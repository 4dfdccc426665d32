import { figurePeriods, figureSides, pricedFigureSides } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { bigint, check, date, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../code-list.ts'
import { currentOrganization, everyRow, rowPolicies, rowPolicy } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

const ofSide = (side: 'provider' | 'reseller' | 'customer') =>
  rowPolicy(
    'trade_figure',
    `app_${side}`,
    'select',
    sql`organization_id = ${currentOrganization} and side = ${sql.raw(`'${side}'`)}`,
  )

/**
 * What changed for an organization in a day or a month (UTC), counted by the transactions that changed it (ADR 35): what there is at
 * a moment is the sum of all before it. The end of a term is counted from the start, on the day it falls on.
 */
export const tradeFigure = pgTable(
  'trade_figure',
  {
    /** Nobody's (all zeros) where the side is the program's. */
    organizationId: uuid().notNull(),
    side: text().notNull(),
    period: text().notNull(),
    /** The day, or the first of the month. */
    startsOn: date().notNull(),
    /** ISO 4217; empty: of no amount. */
    currency: text().notNull(),
    /** Of several that together are the figure: who changes it at the same time as others writes another part. */
    part: smallint().notNull(),
    /** Customers won, less those lost. */
    customers: integer().notNull().default(0),
    /** Orders placed, less those of them that were canceled since. */
    orders: integer().notNull().default(0),
    /** Licenses bought, less those given back and those whose term ended. */
    licenses: integer().notNull().default(0),
    /** What those licenses cost a month at list prices, minor units. */
    monthValue: bigint({ mode: 'number' }).notNull().default(0),
    /** Subscriptions whose term ends. */
    ends: integer().notNull().default(0),
    /** List price of what ends, for a whole term, minor units. */
    endsValue: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [
    primaryKey({
      columns: [table.organizationId, table.side, table.period, table.startsOn, table.currency, table.part],
    }),
    check('trade_figure_side', oneOf(table.side, figureSides)),
    check('trade_figure_period', oneOf(table.period, figurePeriods)),
    // A customer sees no price, whatever counts.
    check(
      'trade_figure_no_price',
      sql`${oneOf(table.side, pricedFigureSides)} or ${table.currency} = '' and ${table.monthValue} = 0 and ${table.endsValue} = 0`,
    ),
    ofSide('provider'),
    ofSide('reseller'),
    ofSide('customer'),
    rowPolicy('trade_figure', 'app_operator', 'select', everyRow),
    ...rowPolicies('trade_figure', ['app_definer'], 'all', everyRow),
  ],
)

/** Written by the functions that count, and by nobody else. */
export const tradeFigureRules = rulesOf(tradeFigure, {
  grants: [
    { to: ['app_provider', 'app_reseller', 'app_customer', 'app_operator'], may: ['select'] },
    {
      to: 'app_definer',
      may: ['select', 'insert', 'delete'],
      update: ['customers', 'orders', 'licenses', 'monthValue', 'ends', 'endsValue'],
    },
  ],
})
