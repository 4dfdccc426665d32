import type { Tx } from '@relais/db'
import { freeLicenses, type LicenseCount, uncoveredLicenses } from '@relais/domain'
import { sql } from 'drizzle-orm'
import type { CustomerLicense } from './license.graphql.ts'

/** Licenses of a kind, as they are counted. */
export type CountedLicense = LicenseCount & Pick<CustomerLicense, 'licenseSkuId' | 'name'>

/** The same with what follows from the count. */
export function toCustomerLicense(counted: CountedLicense): CustomerLicense {
  return { ...counted, uncovered: uncoveredLicenses(counted), free: freeLicenses(counted) }
}

/** The licenses of an opened customer by name, one item a kind; none where every order was canceled. */
export async function listCustomerLicenses(
  tx: Tx,
  customerId: string,
  now: Date,
): Promise<CustomerLicense[]> {
  const { rows } = await tx.execute<CountedLicense & Record<string, unknown>>(sql`
    select s.id as "licenseSkuId", s.display_name as name, c.total, coalesce(e.quantity, 0) as expired, c.assigned
    from license_counter c
    join license_sku s on s.id = c.license_sku_id
    left join app.expired_licenses(${now.toISOString()}::timestamptz) e on e.license_sku_id = c.license_sku_id
    where c.customer_id = ${customerId}::uuid and c.total > 0
    order by s.display_name, s.id`)
  return rows.map(toCustomerLicense)
}
