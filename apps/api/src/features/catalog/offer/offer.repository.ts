import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'
import type { OfferWithoutLicense, ThingCounts } from '../price-sheet/import/import-report.ts'

/** How many warnings of one kind are told. */
const shownWarnings = 100

/** The offers of a price sheet against the catalog. */
export interface OfferChange {
  readonly counts: ThingCounts
  /** The first hundred in the order of the sheet. */
  readonly withoutLicense: readonly OfferWithoutLicense[]
  readonly withoutLicenseCount: number
}

/**
 * Adds the staged offers to the catalog and changes those that say something else; offers that the sheet does not name
 * stay. An offer is joined to its license SKU where that is known.
 */
export async function changeOffers(tx: Tx): Promise<OfferChange> {
  const { rows: without } = await tx.execute<
    OfferWithoutLicense & Record<string, unknown> & { total: number }
  >(sql`
    select product_id || '/' || sku_id as offer, sku_title as title, license_sku_id as "licenseSkuId",
      (count(*) over ())::int as total
    from staged_offer o
    where license_sku_id is null or not exists (select from license_sku l where l.id = o.license_sku_id)
    order by line limit ${shownWarnings}`)
  await tx.execute(sql`
    update staged_offer o set license_sku_id = null
    where license_sku_id is not null and not exists (select from license_sku l where l.id = o.license_sku_id)`)
  const { rows } = await tx.execute<ThingCounts & Record<string, unknown>>(sql`
    select count(*)::int as "inFile", (count(*) filter (where o.id is null))::int as added,
      (count(*) filter (where ${says('o')} is distinct from ${says('s')} and o.id is not null))::int as changed,
      (count(*) filter (where ${says('o')} is not distinct from ${says('s')} and o.id is not null))::int as unchanged
    from staged_offer s left join offer_sku o using (product_id, sku_id)`)
  await tx.execute(sql`
    insert into offer_sku (id, product_id, sku_id, product_title, sku_title, publisher, description, unit_of_measure, license_sku_id)
    select s.id, s.product_id, s.sku_id, s.product_title, s.sku_title, s.publisher, s.description, s.unit_of_measure, s.license_sku_id
    from staged_offer s left join offer_sku o using (product_id, sku_id)
    where o.id is null or ${says('o')} is distinct from ${says('s')}
    on conflict (product_id, sku_id) do update set product_title = excluded.product_title, sku_title = excluded.sku_title,
      publisher = excluded.publisher, description = excluded.description, unit_of_measure = excluded.unit_of_measure,
      license_sku_id = excluded.license_sku_id`)
  return {
    counts: rows[0] ?? { inFile: 0, added: 0, changed: 0, unchanged: 0 },
    withoutLicense: without.map(({ offer, title, licenseSkuId }) => ({ offer, title, licenseSkuId })),
    withoutLicenseCount: without[0]?.total ?? 0,
  }
}

function says(row: 'o' | 's') {
  return sql.raw(
    `row(${['product_title', 'sku_title', 'publisher', 'description', 'unit_of_measure', 'license_sku_id']
      .map((column) => `${row}.${column}`)
      .join(', ')})`,
  )
}
