import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { everyRow, id, instant, portalRoles, rowPolicies } from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'
import { rulesOf } from '../table-rules.ts'

// The operator's command imports, and the worker for an import in the browser (ADR 38).
const importers = ['app_operator', 'app_worker'] as const

const readBy = (table: string, readers: Parameters<typeof rowPolicies>[1]) => [
  ...rowPolicies(table, readers, 'select', everyRow),
  ...rowPolicies(table, [...importers, 'app_definer'], 'all', everyRow),
]

const looking = portalRoles
const imported = { to: importers, may: ['select', 'insert', 'update', 'delete'] } as const

/** What is assigned to a person: a product of the products file, by its GUID. */
export const licenseSku = pgTable(
  'license_sku',
  {
    /** The GUID of the products file. */
    id: uuid().primaryKey(),
    /** The text id of the products file, such as a part number. */
    stringId: text().notNull(),
    /** The first display name of the GUID; variants are reported at import. */
    displayName: sortedName().notNull(),
  },
  (table) => [index('license_sku_name').on(table.displayName), ...readBy('license_sku', looking)],
)

/** Imports write it. */
export const licenseSkuRules = rulesOf(licenseSku, {
  grants: [
    { to: looking, may: ['select'] },
    { to: importers, may: ['select', 'insert', 'update'] },
  ],
  fenced: false,
})

/** A service inside a license. */
export const servicePlan = pgTable(
  'service_plan',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    friendlyName: text().notNull(),
  },
  () => readBy('service_plan', looking),
)

/** Imports write it. */
export const servicePlanRules = rulesOf(servicePlan, {
  grants: [
    { to: looking, may: ['select'] },
    { to: importers, may: ['select', 'insert', 'update'] },
  ],
  fenced: false,
})

/** Which services a license holds. */
export const licenseSkuServicePlan = pgTable(
  'license_sku_service_plan',
  {
    licenseSkuId: uuid()
      .notNull()
      .references(() => licenseSku.id),
    servicePlanId: uuid()
      .notNull()
      .references(() => servicePlan.id),
  },
  (table) => [
    primaryKey({ columns: [table.licenseSkuId, table.servicePlanId] }),
    ...readBy('license_sku_service_plan', looking),
  ],
)

/** Imports write it. */
export const licenseSkuServicePlanRules = rulesOf(licenseSkuServicePlan, {
  grants: [{ to: looking, may: ['select'] }, imported],
  fenced: false,
})

/** What is ordered: a product and SKU of the price sheet. */
export const offerSku = pgTable(
  'offer_sku',
  {
    id: id(),
    /** ProductId of the price sheet. */
    productId: text().notNull(),
    /** SkuId of the price sheet. */
    skuId: text().notNull(),
    productTitle: sortedName().notNull(),
    skuTitle: sortedName().notNull(),
    publisher: text().notNull(),
    description: text().notNull(),
    unitOfMeasure: text().notNull(),
    /** The license it provisions (the sheet's ProvisioningId); null: the sheet names none, nothing can be assigned. */
    licenseSkuId: uuid().references(() => licenseSku.id),
  },
  (table) => [
    uniqueIndex('offer_sku_key').on(table.productId, table.skuId),
    index('offer_sku_title').on(table.skuTitle, table.id),
    ...readBy('offer_sku', looking),
  ],
)

/** Imports write it. */
export const offerSkuRules = rulesOf(offerSku, {
  grants: [
    { to: [...looking, 'app_definer'], may: ['select'] },
    { to: importers, may: ['select', 'insert', 'update'] },
  ],
  fenced: false,
})

/** Columns that a list price and a cost price share: the key, the range of quantities and of time, the amount. */
const priceColumns = () => ({
  id: id(),
  offerSkuId: uuid()
    .notNull()
    .references(() => offerSku.id),
  /** ISO 3166-1 alpha-2. */
  market: text().notNull(),
  /** ISO 4217. */
  currency: text().notNull(),
  /** Lower case, such as `commercial`. */
  segment: text().notNull(),
  /** ISO 8601 duration, such as `P1M`, `P1Y`. */
  term: text().notNull(),
  billingPlan: text().notNull(),
  /** Smallest quantity of the tier. */
  minimumQuantity: integer().notNull(),
  /** Largest quantity of the tier. */
  maximumQuantity: integer().notNull(),
  /** Minor units per license for the whole term. */
  amount: bigint({ mode: 'number' }).notNull(),
  effectiveFrom: instant().notNull(),
  /** Exclusive; null: open. */
  effectiveUntil: instant(),
  importId: uuid()
    .notNull()
    .references(() => priceSheetImport.id),
})

/** One import of the catalog: who, which files, what came of it. */
export const priceSheetImport = pgTable(
  'price_sheet_import',
  {
    id: id(),
    importedAt: instant().notNull(),
    /** Name of the operating-system account or the user principal name that ran it. */
    importedBy: text().notNull(),
    /** SHA-256 of the products file, hex; null: not part of this import. */
    productsFileHash: text(),
    /** SHA-256 of the price sheet, hex; null: not part of this import. */
    pricesFileHash: text(),
    /** The counts of the report, as JSON text. */
    report: text().notNull(),
  },
  (table) => [
    index('price_sheet_import_log').on(table.importedAt, table.id),
    ...rowPolicies('price_sheet_import', importers, 'all', everyRow),
  ],
)

/** The operator's alone. */
export const priceSheetImportRules = rulesOf(priceSheetImport, { grants: [imported], fenced: false })

const priceConstraints = (name: string) => [
  check(`${name}_amount`, sql`amount >= 0`),
  check(`${name}_quantity`, sql`minimum_quantity >= 1 and maximum_quantity >= minimum_quantity`),
  check(`${name}_range`, sql`effective_until is null or effective_until > effective_from`),
]

/** One price at a time: of a key, for a quantity, at a moment. */
const noOverlap = (table: string) =>
  `alter table ${table} add constraint ${table}_no_overlap exclude using gist (
    offer_sku_id with =, market with =, currency with =, segment with =, term with =, billing_plan with =,
    int4range(minimum_quantity, maximum_quantity, '[]') with &&, tstzrange(effective_from, effective_until) with &&)`

/** What the vendor recommends to charge the customer. Ranges of one key never overlap (exclusion constraint). */
export const listPrice = pgTable('list_price', priceColumns(), (table) => [
  ...priceConstraints('list_price'),
  index('list_price_offer').on(table.offerSkuId, table.market, table.currency),
  index('list_price_market').on(table.market, table.segment, table.offerSkuId),
  ...readBy('list_price', ['app_provider', 'app_reseller']),
])

/** Imports write it. */
export const listPriceRules = rulesOf(listPrice, {
  grants: [{ to: ['app_provider', 'app_reseller'], may: ['select'] }, imported],
  fenced: false,
  inMigration: [noOverlap('list_price')],
})

/** What providers pay. Only providers' policies open it. Ranges of one key never overlap (exclusion constraint). */
export const costPrice = pgTable('cost_price', priceColumns(), (table) => [
  ...priceConstraints('cost_price'),
  index('cost_price_offer').on(table.offerSkuId, table.market, table.currency),
  ...readBy('cost_price', ['app_provider']),
])

/** Imports write it. */
export const costPriceRules = rulesOf(costPrice, {
  grants: [{ to: 'app_provider', may: ['select'] }, imported],
  fenced: false,
  inMigration: [noOverlap('cost_price')],
})
