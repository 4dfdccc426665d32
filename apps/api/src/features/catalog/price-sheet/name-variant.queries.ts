import type { Tx } from '@relais/db'
import { type SQL, sql } from 'drizzle-orm'

/** Another spelling of a name that was already read: the first one won. */
export interface NameVariant {
  /** GUID of the license SKU or service plan, or `ProductId/SkuId` of the offer. */
  readonly id: string
  /** Column of the file. */
  readonly column: string
  readonly kept: string
  readonly variant: string
  /** First line with this variant. */
  readonly line: number
}

/** Other spellings in one file: the first hundred in its order, and how many there are. */
export interface NameVariants {
  readonly first: readonly NameVariant[]
  readonly total: number
}

const shownVariants = 100

/** Other titles of staged offers. */
export function findOfferVariants(tx: Tx): Promise<NameVariants> {
  const variant = (column: string, title: SQL) => sql`
    select s.product_id || '/' || s.sku_id as id, ${column}::text as "column", o.${title} as kept, s.${title} as variant, s.line
    from staged_price s join staged_offer o using (product_id, sku_id)
    where s.offer_id is not null and s.${title} <> o.${title}`
  return findVariants(tx, [
    variant('ProductTitle', sql.raw('product_title')),
    variant('SkuTitle', sql.raw('sku_title')),
  ])
}

/** Other names of staged license SKUs and service plans. */
export function findProductVariants(tx: Tx): Promise<NameVariants> {
  const variant = (column: string, table: SQL, id: SQL, name: SQL) => sql`
    select s.${id}::text as id, ${column}::text as "column", k.${name} as kept, s.${name} as variant, s.line
    from staged_product s join ${table} k using (${id}) where s.${name} <> k.${name}`
  const sku = [sql.raw('staged_license_sku'), sql.raw('license_sku_id')] as const
  const plan = [sql.raw('staged_service_plan'), sql.raw('service_plan_id')] as const
  return findVariants(tx, [
    variant('Product_Display_Name', ...sku, sql.raw('display_name')),
    variant('String_Id', ...sku, sql.raw('string_id')),
    variant('Service_Plan_Name', ...plan, sql.raw('service_plan_name')),
    variant('Service_Plans_Included_Friendly_Names', ...plan, sql.raw('friendly_name')),
  ])
}

async function findVariants(tx: Tx, parts: readonly SQL[]): Promise<NameVariants> {
  const { rows } = await tx.execute<NameVariant & Record<string, unknown> & { total: number }>(sql`
    select id, "column", kept, variant, min(line)::float8 as line, (count(*) over ())::int as total
    from (${sql.join([...parts], sql` union all `)}) v
    group by id, "column", kept, variant order by min(line), "column" limit ${shownVariants}`)
  return {
    first: rows.map(({ id, column, kept, variant, line }) => ({ id, column, kept, variant, line })),
    total: rows[0]?.total ?? 0,
  }
}
