import { schema, type Tx } from '@relais/db'
import {
  type BillingPlan,
  type Changes,
  type ExistingPrice,
  type Offer,
  offerKey,
  type PriceChanges,
  type ProductCatalog,
  type ProductChanges,
  type Segment,
} from '@relais/domain'
import { sql } from 'drizzle-orm'

/** One of the two price lists: they have the same columns and other readers. */
export type PriceTable = 'list_price' | 'wholesale_price'

/** The catalog as it stands. */
export interface StoredCatalog {
  readonly products: ProductCatalog
  readonly offers: readonly Offer[]
  /** Id of each offer by its ProductId and SkuId (`offerKey`). */
  readonly offerIds: ReadonlyMap<string, string>
  readonly listPrices: readonly ExistingPrice[]
  readonly wholesalePrices: readonly ExistingPrice[]
}

/** Lets one import in at a time, until the end of its transaction. */
export async function lockCatalog(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('relais catalog import', 0))`)
}

/** The whole catalog; past prices are part of it, since an import never rewrites them. */
export async function findCatalog(tx: Tx): Promise<StoredCatalog> {
  const { licenseSku, servicePlan, licenseSkuServicePlan: link, offerSku } = schema
  const licenseSkus = await tx
    .select({ guid: licenseSku.id, stringId: licenseSku.stringId, displayName: licenseSku.displayName })
    .from(licenseSku)
  const servicePlans = await tx.select().from(servicePlan)
  const links = await tx.select({ guid: link.licenseSkuId, servicePlanId: link.servicePlanId }).from(link)
  const offers = await tx.select().from(offerSku)
  return {
    products: { licenseSkus, servicePlans, links },
    offers,
    offerIds: new Map(offers.map((offer) => [offerKey(offer), offer.id])),
    listPrices: await findPrices(tx, 'list_price'),
    wholesalePrices: await findPrices(tx, 'wholesale_price'),
  }
}

/** Adds and renames products; links of a license SKU become what the file says. */
export async function saveProducts(tx: Tx, changes: ProductChanges): Promise<void> {
  const { licenseSkus, servicePlans, links } = changes
  await tx.execute(sql`
    insert into license_sku (id, string_id, display_name)
    select r.guid, r."stringId", r."displayName"
    from ${rows([...licenseSkus.added, ...licenseSkus.changed])} as r (guid uuid, "stringId" text, "displayName" text)
    on conflict (id) do update set string_id = excluded.string_id, display_name = excluded.display_name`)
  await tx.execute(sql`
    insert into service_plan (id, name, friendly_name)
    select r.id, r.name, r."friendlyName"
    from ${rows([...servicePlans.added, ...servicePlans.changed])} as r (id uuid, name text, "friendlyName" text)
    on conflict (id) do update set name = excluded.name, friendly_name = excluded.friendly_name`)
  await tx.execute(sql`
    delete from license_sku_service_plan l
    using ${rows(links.removed)} as r (guid uuid, "servicePlanId" uuid)
    where l.license_sku_id = r.guid and l.service_plan_id = r."servicePlanId"`)
  await tx.execute(sql`
    insert into license_sku_service_plan (license_sku_id, service_plan_id)
    select r.guid, r."servicePlanId" from ${rows(links.added)} as r (guid uuid, "servicePlanId" uuid)`)
}

/** Adds and changes offers; gives the id of every offer, those that were there included. */
export async function saveOffers(
  tx: Tx,
  changes: Changes<Offer>,
  known: ReadonlyMap<string, string>,
  makeId: () => string,
): Promise<ReadonlyMap<string, string>> {
  const added = changes.added.map((offer) => ({ id: makeId(), ...offer }))
  const changed = changes.changed.map((offer) => ({ id: idOf(known, offer), ...offer }))
  await tx.execute(sql`
    insert into offer_sku (id, product_id, sku_id, product_title, sku_title, publisher, description, unit_of_measure, license_sku_id)
    select r.id, r."productId", r."skuId", r."productTitle", r."skuTitle", r.publisher, r.description, r."unitOfMeasure", r."licenseSkuId"
    from ${rows([...added, ...changed])} as r (id uuid, "productId" text, "skuId" text, "productTitle" text, "skuTitle" text,
      publisher text, description text, "unitOfMeasure" text, "licenseSkuId" uuid)
    on conflict (product_id, sku_id) do update set product_title = excluded.product_title, sku_title = excluded.sku_title,
      publisher = excluded.publisher, description = excluded.description, unit_of_measure = excluded.unit_of_measure,
      license_sku_id = excluded.license_sku_id`)
  return new Map([...known, ...added.map((offer) => [offerKey(offer), offer.id] as const)])
}

/** Closes, withdraws and opens prices, in this order: ranges of one key never overlap. */
export async function savePrices(
  tx: Tx,
  table: PriceTable,
  changes: PriceChanges,
  offerIds: ReadonlyMap<string, string>,
  importId: string,
  makeId: () => string,
): Promise<void> {
  const name = sql.identifier(table)
  await tx.execute(sql`
    update ${name} p set effective_until = r."effectiveUntil"
    from ${rows(changes.closings)} as r (id uuid, "effectiveUntil" timestamptz) where p.id = r.id`)
  await tx.execute(sql`
    delete from ${name} p using ${rows(changes.withdrawals.map((id) => ({ id })))} as r (id uuid) where p.id = r.id`)
  const openings = changes.openings.map((price) => ({
    id: makeId(),
    offerSkuId: idOf(offerIds, price),
    ...price,
  }))
  await tx.execute(sql`
    insert into ${name} (id, offer_sku_id, market, currency, segment, term, billing_plan, minimum_quantity, maximum_quantity,
      amount, effective_from, effective_until, import_id)
    select r.id, r."offerSkuId", r.market, r.currency, r.segment, r.term, r."billingPlan", r."minimumQuantity", r."maximumQuantity",
      r.amount, r."effectiveFrom", r."effectiveUntil", ${importId}::uuid
    from ${rows(openings)} as r (id uuid, "offerSkuId" uuid, market text, currency text, segment text, term text,
      "billingPlan" text, "minimumQuantity" integer, "maximumQuantity" integer, amount bigint,
      "effectiveFrom" timestamptz, "effectiveUntil" timestamptz)`)
}

/** Notes an import: who, which files, what came of it. */
export async function insertPriceSheetImport(
  tx: Tx,
  values: typeof schema.priceSheetImport.$inferInsert,
): Promise<void> {
  await tx.insert(schema.priceSheetImport).values(values)
}

interface PriceRow extends Record<string, unknown> {
  readonly id: string
  readonly productId: string
  readonly skuId: string
  readonly market: string
  readonly currency: string
  // Imports alone write prices, and they write what the rules have read.
  readonly segment: Segment
  readonly term: string
  readonly billingPlan: BillingPlan
  readonly minimumQuantity: number
  readonly maximumQuantity: number
  readonly amount: number
  /** Milliseconds since the epoch. */
  readonly from: number
  /** Milliseconds since the epoch; null: open. */
  readonly until: number | null
}

async function findPrices(tx: Tx, table: PriceTable): Promise<ExistingPrice[]> {
  // float8 holds every safe integer exactly; as bigint and timestamptz they would arrive as texts.
  const { rows: found } = await tx.execute<PriceRow>(sql`
    select p.id, o.product_id "productId", o.sku_id "skuId", p.market, p.currency, p.segment, p.term,
      p.billing_plan "billingPlan", p.minimum_quantity "minimumQuantity", p.maximum_quantity "maximumQuantity",
      p.amount::float8 amount, (extract(epoch from p.effective_from) * 1000)::float8 "from",
      (extract(epoch from p.effective_until) * 1000)::float8 "until"
    from ${sql.identifier(table)} p join offer_sku o on o.id = p.offer_sku_id`)
  return found.map(({ from, until, ...price }) => ({
    ...price,
    effectiveFrom: new Date(from),
    effectiveUntil: until === null ? null : new Date(until),
  }))
}

/** Any number of rows in one statement: one parameter, whatever their number. */
function rows(values: readonly object[]) {
  return sql`json_to_recordset(${JSON.stringify(values)}::json)`
}

function idOf(ids: ReadonlyMap<string, string>, offer: Pick<Offer, 'productId' | 'skuId'>): string {
  const id = ids.get(offerKey(offer))
  if (id === undefined) throw new Error(`the offer ${offerKey(offer)} was not saved`)
  return id
}
