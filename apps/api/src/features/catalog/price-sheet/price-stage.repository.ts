import type { Tx } from '@relais/db'
import {
  type CatalogFault,
  type CatalogFaultCode,
  offerKey,
  type PriceSheetRow,
  type SettledOverlap,
  type SettledPrices,
  settlePrices,
  type SheetPrice,
} from '@relais/domain'
import { sql } from 'drizzle-orm'
import { copyIn, copyLine } from '../../../platform/database/copy-in.ts'
import { cursorRows } from './cursor.repository.ts'
import { shownFaults } from './import/fault-log.ts'

const stageColumns = `line, product_id, sku_id, market, currency, segment, term, billing_plan, minimum_quantity,
  maximum_quantity, effective_from, effective_until, list_amount, cost_amount, license_sku_id, list_price_id,
  cost_price_id, offer_id, product_title, sku_title, publisher, description, unit_of_measure`
const keyColumns = sql.raw('product_id, sku_id, market, currency, segment, term, billing_plan')

/** Most offers whose texts are remembered: the texts of an offer are staged once, not with each of its prices. */
const rememberedOffers = 20_000

/** Makes the tables that hold a price sheet until the transaction ends, and are gone then (ADR 18). */
export async function createPriceStage(tx: Tx): Promise<void> {
  await tx.execute(sql`create temporary table staged_price (
    line bigint not null, product_id text not null, sku_id text not null, market text not null, currency text not null,
    segment text not null, term text not null, billing_plan text not null, minimum_quantity integer not null,
    maximum_quantity integer not null, effective_from timestamptz not null, effective_until timestamptz,
    list_amount bigint not null, cost_amount bigint not null, license_sku_id uuid, list_price_id uuid not null,
    cost_price_id uuid not null, offer_id uuid, product_title text, sku_title text, publisher text,
    description text, unit_of_measure text) on commit drop`)
  await tx.execute(sql`create temporary table staged_refusal (line bigint not null, code text not null,
    "column" text not null, value text not null, other_line bigint) on commit drop`)
}

/** Writes rows of a price sheet as `stagePrices` takes them. */
export class PriceStageWriter {
  readonly #makeId: () => string
  readonly #offers = new Map<string, string>()

  constructor(makeId: () => string) {
    this.#makeId = makeId
  }

  /** The row as a line; with the texts of its offer unless an earlier row had the same. */
  line(row: PriceSheetRow): string {
    const { productTitle, skuTitle, publisher, description, unitOfMeasure } = row
    const texts = [productTitle, skuTitle, publisher, description, unitOfMeasure]
    const known = this.#isKnown(offerKey(row), texts.join('\n'))
    return copyLine([
      row.line,
      row.productId,
      row.skuId,
      row.market,
      row.currency,
      row.segment,
      row.term,
      row.billingPlan,
      row.minimumQuantity,
      row.maximumQuantity,
      row.effectiveFrom.toISOString(),
      row.effectiveUntil?.toISOString() ?? null,
      row.listAmount,
      row.costAmount,
      row.licenseSkuId,
      this.#makeId(),
      this.#makeId(),
      ...(known ? [null, null, null, null, null, null] : [this.#makeId(), ...texts]),
    ])
  }

  #isKnown(key: string, texts: string): boolean {
    const first = this.#offers.get(key)
    if (first === undefined) {
      if (this.#offers.size >= rememberedOffers) this.#offers.clear()
      this.#offers.set(key, texts)
    }
    return first === texts
  }
}

/** Takes a whole price sheet, then its offers: the first texts of each win. */
export async function stagePrices(tx: Tx, lines: AsyncIterable<string>): Promise<void> {
  await copyIn(tx, `staged_price (${stageColumns})`, lines)
  await tx.execute(sql`analyze staged_price`)
  await tx.execute(sql`
    create temporary table staged_offer on commit drop as
    select distinct on (product_id, sku_id) offer_id as id, line, product_id, sku_id, product_title, sku_title,
      publisher, description, unit_of_measure, license_sku_id
    from staged_price where offer_id is not null order by product_id, sku_id, line`)
  await tx.execute(sql`analyze staged_offer`)
}

/** Rows that claimed the same time, settled: the first hundred in the order of the sheet, and how many there are. */
export interface StagedOverlaps {
  readonly first: readonly SettledOverlap[]
  readonly total: number
}

/**
 * Holds the staged rows against each other. What says again what an earlier row said goes and is counted; what overlaps
 * others holds when the rule says; what contradicts an earlier row is noted as refused.
 */
export async function settleStagedPrices(
  tx: Tx,
  makeId: () => string,
): Promise<{ repeatedRows: number; overlaps: StagedOverlaps }> {
  await tx.execute(sql`
    insert into staged_refusal
    select s.line, 'offer_conflict', 'Tags', coalesce(s.license_sku_id::text, ''), o.line
    from staged_price s join staged_offer o using (product_id, sku_id)
    where s.license_sku_id is distinct from o.license_sku_id`)
  let repeatedRows = 0
  let overlaps: StagedOverlaps = { first: [], total: 0 }
  for await (const keys of cursorRows<RawStagedPrice, SheetPrice>(tx, 'doubled', doubled, toStagedPrice)) {
    const settled = keys.map(settlePrices)
    const repeated = settled.flatMap(({ repeatedLines }) => repeatedLines)
    const faults = settled.flatMap((key) => key.faults)
    repeatedRows += repeated.length
    overlaps = withOverlaps(
      overlaps,
      settled.flatMap((key) => key.overlaps),
    )
    await moveRows(
      tx,
      settled.flatMap((key) => key.moved),
      makeId,
    )
    if (repeated.length > 0) await deleteLines(tx, repeated)
    if (faults.length > 0) {
      await tx.execute(sql`
        insert into staged_refusal
        select r.line, r.code, r."column", r.value, r."otherLine"
        from json_to_recordset(${JSON.stringify(faults)}::json)
          as r (line bigint, code text, "column" text, value text, "otherLine" bigint)`)
    }
  }
  return { repeatedRows, overlaps }
}

function withOverlaps({ first, total }: StagedOverlaps, more: readonly SettledOverlap[]): StagedOverlaps {
  const sorted = [...first, ...more].toSorted((one, other) => one.line - other.line)
  return { first: sorted.slice(0, shownFaults), total: total + more.length }
}

/** Gives rows the times at which they hold; one that holds again later is staged once more. */
async function moveRows(tx: Tx, moved: SettledPrices['moved'], makeId: () => string): Promise<void> {
  const pieces = moved.flatMap(({ line, ranges }) =>
    ranges.map((range, at) => ({ line, at, ...range, listPriceId: makeId(), costPriceId: makeId() })),
  )
  if (pieces.length === 0) return
  await tx.execute(sql`
    create temporary table staged_piece on commit drop as
    select * from json_to_recordset(${JSON.stringify(pieces)}::json) as r (line bigint, at integer,
      "effectiveFrom" timestamptz, "effectiveUntil" timestamptz, "listPriceId" uuid, "costPriceId" uuid)`)
  await tx.execute(sql`
    update staged_price s set effective_from = r."effectiveFrom", effective_until = r."effectiveUntil"
    from staged_piece r where r.line = s.line and r.at = 0`)
  await tx.execute(sql`
    insert into staged_price (line, ${keyColumns}, minimum_quantity, maximum_quantity, effective_from, effective_until,
      list_amount, cost_amount, license_sku_id, list_price_id, cost_price_id)
    select s.line, ${keyColumns}, s.minimum_quantity, s.maximum_quantity, r."effectiveFrom", r."effectiveUntil",
      s.list_amount, s.cost_amount, s.license_sku_id, r."listPriceId", r."costPriceId"
    from staged_price s join staged_piece r on r.line = s.line where r.at > 0`)
  await tx.execute(sql`drop table staged_piece`)
}

/** What was refused: the first hundred in the order of the sheet, and how many there are on how many lines. */
export async function findStagedRefusals(
  tx: Tx,
): Promise<{ first: CatalogFault[]; total: number; badRows: number }> {
  const { rows } = await tx.execute<RawRefusal & { total: number; badRows: number }>(sql`
    select ${refusalColumns}, t.total, t."badRows"
    from staged_refusal r,
      (select count(*)::int as total, count(distinct line)::int as "badRows" from staged_refusal) t
    order by r.line, r."column" limit ${shownFaults}`)
  return { first: rows.map(toFault), total: rows[0]?.total ?? 0, badRows: rows[0]?.badRows ?? 0 }
}

/**
 * Takes the refused rows out of the stage. Of two prices for the same thing both go: which of them is right the sheet
 * does not say. Answers the faults by line; null when they are more than `limit`.
 */
export async function removeRefused(tx: Tx, limit: number): Promise<Map<number, CatalogFault[]> | null> {
  await tx.execute(sql`
    insert into staged_refusal
    select distinct on (r.other_line) r.other_line, r.code, r."column", '', r.line from staged_refusal r
    where r.other_line is not null and r.code <> 'offer_conflict'
      and not exists (select from staged_refusal k where k.line = r.other_line)
    order by r.other_line, r.line`)
  const { rows } = await tx.execute<RawRefusal>(
    sql`select ${refusalColumns} from staged_refusal r order by r.line limit ${limit + 1}`,
  )
  if (rows.length > limit) return null
  const faults = Map.groupBy(rows.map(toFault), ({ line }) => line)
  await deleteLines(tx, [...faults.keys()])
  await tx.execute(sql`
    delete from staged_offer o
    where not exists (select from staged_price s where s.product_id = o.product_id and s.sku_id = o.sku_id)`)
  return faults
}

/** How many staged rows there are. */
export async function countStagedPrices(tx: Tx): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`select count(*)::int as count from staged_price`)
  return rows[0]?.count ?? 0
}

interface RawStagedPrice extends Record<string, unknown> {
  readonly key: string
  readonly line: number
  readonly minimumQuantity: number
  readonly maximumQuantity: number
  readonly listAmount: number
  readonly costAmount: number
  /** Milliseconds since the epoch. */
  readonly from: number
  /** Milliseconds since the epoch; null: open. */
  readonly until: number | null
}

interface RawRefusal extends Record<string, unknown> {
  readonly line: number
  readonly code: CatalogFaultCode
  readonly column: string
  readonly value: string
  readonly otherLine: number | null
}

const doubled = sql`
  select concat_ws(chr(10), ${keyColumns}) as key, line::float8 as line,
    minimum_quantity as "minimumQuantity", maximum_quantity as "maximumQuantity",
    list_amount::float8 as "listAmount", cost_amount::float8 as "costAmount",
    (extract(epoch from effective_from) * 1000)::float8 as "from",
    (extract(epoch from effective_until) * 1000)::float8 as "until"
  from staged_price
  join (select ${keyColumns} from staged_price group by ${keyColumns} having count(*) > 1) k using (${keyColumns})
  where line not in (select line from staged_refusal)
  order by ${keyColumns}, line`
const refusalColumns = sql`r.line::float8 as line, r.code, r."column", r.value, r.other_line::float8 as "otherLine"`

function toStagedPrice({ from, until, ...price }: RawStagedPrice): SheetPrice {
  return {
    ...price,
    effectiveFrom: new Date(from),
    effectiveUntil: until === null ? null : new Date(until),
  }
}

function toFault({ line, code, column, value, otherLine }: RawRefusal): CatalogFault {
  return { line, code, column, value, ...(otherLine === null ? {} : { otherLine }) }
}

async function deleteLines(tx: Tx, lines: readonly number[]): Promise<void> {
  await tx.execute(sql`
    delete from staged_price s using json_array_elements_text(${JSON.stringify(lines)}::json) as r (line)
    where s.line = r.line::bigint`)
}
