import type { Tx } from '@relais/db'
import type { ProductRow } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { copyIn, copyLine } from '../../../platform/database/copy-in.ts'
import type { LinkCounts, ThingCounts } from '../price-sheet/import/import-report.ts'

/** What a products file does to the catalog. */
export interface ProductChange {
  readonly licenseSkus: ThingCounts
  readonly servicePlans: ThingCounts
  readonly links: LinkCounts
  /** Rows whose license SKU and service plan had both been linked before. */
  readonly repeatedRows: number
}

/** Makes the table that holds a products file until the transaction ends, and is gone then (ADR 18). */
export async function createProductStage(tx: Tx): Promise<void> {
  await tx.execute(sql`create temporary table staged_product (line bigint not null, license_sku_id uuid not null,
    string_id text not null, display_name text not null, service_plan_id uuid, service_plan_name text,
    friendly_name text) on commit drop`)
}

/** One row of a products file as a line that `stageProducts` takes. */
export function productLine({ line, guid, stringId, displayName, servicePlan }: ProductRow): string {
  const plan = servicePlan ? [servicePlan.id, servicePlan.name, servicePlan.friendlyName] : [null, null, null]
  return copyLine([line, guid, stringId, displayName, ...plan])
}

/** Takes a whole products file, each license SKU, service plan and link once: the first names of each win. */
export async function stageProducts(tx: Tx, lines: AsyncIterable<string>): Promise<void> {
  await copyIn(tx, 'staged_product', lines)
  await tx.execute(sql`
    create temporary table staged_license_sku on commit drop as
    select distinct on (license_sku_id) license_sku_id, string_id, display_name
    from staged_product order by license_sku_id, line`)
  await tx.execute(sql`
    create temporary table staged_service_plan on commit drop as
    select distinct on (service_plan_id) service_plan_id, service_plan_name, friendly_name
    from staged_product where service_plan_id is not null order by service_plan_id, line`)
  await tx.execute(sql`
    create temporary table staged_link on commit drop as
    select distinct license_sku_id, service_plan_id from staged_product where service_plan_id is not null`)
  for (const table of ['staged_product', 'staged_license_sku', 'staged_service_plan', 'staged_link'])
    await tx.execute(sql`analyze ${sql.identifier(table)}`)
}

/**
 * Adds and renames what the file names. What it does not name stays, since somebody may have it; a link of a license SKU
 * that it names goes when the file no longer has it (`removeLinks`; not where rows of the file were left out).
 */
export async function changeProducts(tx: Tx, removeLinks: boolean): Promise<ProductChange> {
  const licenseSkus = await counted(
    tx,
    sql`staged_license_sku s left join license_sku k on k.id = s.license_sku_id`,
    sql`(k.string_id, k.display_name) is distinct from (s.string_id, s.display_name)`,
  )
  const servicePlans = await counted(
    tx,
    sql`staged_service_plan s left join service_plan k on k.id = s.service_plan_id`,
    sql`(k.name, k.friendly_name) is distinct from (s.service_plan_name, s.friendly_name)`,
  )
  await tx.execute(sql`
    insert into license_sku as k (id, string_id, display_name)
    select license_sku_id, string_id, display_name from staged_license_sku
    on conflict (id) do update set string_id = excluded.string_id, display_name = excluded.display_name
    where (k.string_id, k.display_name) is distinct from (excluded.string_id, excluded.display_name)`)
  await tx.execute(sql`
    insert into service_plan as k (id, name, friendly_name)
    select service_plan_id, service_plan_name, friendly_name from staged_service_plan
    on conflict (id) do update set name = excluded.name, friendly_name = excluded.friendly_name
    where (k.name, k.friendly_name) is distinct from (excluded.name, excluded.friendly_name)`)
  const removed = removeLinks ? await removeUnnamedLinks(tx) : 0
  const { rowCount } = await tx.execute(sql`
    insert into license_sku_service_plan (license_sku_id, service_plan_id)
    select license_sku_id, service_plan_id from staged_link on conflict do nothing`)
  const added = rowCount ?? 0
  const { rows } = await tx.execute<{ links: number; repeated: number }>(sql`
    select (select count(*) from staged_link)::int as links,
      (count(*) - count(distinct (license_sku_id, service_plan_id)))::int as repeated from staged_product`)
  const inFile = rows[0]?.links ?? 0
  return {
    licenseSkus,
    servicePlans,
    links: { inFile, added, changed: 0, unchanged: inFile - added, removed },
    repeatedRows: rows[0]?.repeated ?? 0,
  }
}

async function removeUnnamedLinks(tx: Tx): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    delete from license_sku_service_plan l using staged_license_sku s
    where l.license_sku_id = s.license_sku_id and not exists (
      select from staged_link k where k.license_sku_id = l.license_sku_id and k.service_plan_id = l.service_plan_id)`)
  return rowCount ?? 0
}

/** Counts before anything is written: `joined` is the stage `s` beside the catalog `k`. */
async function counted(tx: Tx, joined: SQL, differs: SQL): Promise<ThingCounts> {
  const { rows } = await tx.execute<ThingCounts & Record<string, unknown>>(sql`
    select count(*)::int as "inFile", (count(*) filter (where k.id is null))::int as added,
      (count(*) filter (where k.id is not null and ${differs}))::int as changed,
      (count(*) filter (where k.id is not null and not (${differs})))::int as unchanged
    from ${joined}`)
  return rows[0] ?? { inFile: 0, added: 0, changed: 0, unchanged: 0 }
}
