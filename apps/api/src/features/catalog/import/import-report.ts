import type { PriceCounts } from '@relais/domain'

/** How many things of one kind a file holds, and what the import does to them. */
export interface ThingCounts {
  /** In the file, each thing once. */
  readonly inFile: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** The same for links: a license SKU in the file loses the service plans that the file no longer gives it. */
export interface LinkCounts extends ThingCounts {
  readonly removed: number
}

/** The same for prices: one that the sheet no longer says may end without another in its place. */
export interface PriceListCounts extends ThingCounts, PriceCounts {}

/** What is said of every file. */
export interface FileReport {
  /** Name without its folder. */
  readonly file: string
  /** SHA-256 of its bytes, hex; of the file inside a zip archive. */
  readonly sha256: string
  /** Rows under the header, blank ones aside. */
  readonly rows: number
  /** Rows that say again what an earlier row said. */
  readonly repeatedRows: number
  /** Bad rows that were left out, as asked. */
  readonly skippedRows: number
  /** Columns that the format does not know: not imported. */
  readonly ignoredColumns: readonly string[]
}

/** What came of the products file. */
export interface ProductsReport extends FileReport {
  readonly licenseSkus: ThingCounts
  readonly servicePlans: ThingCounts
  readonly links: LinkCounts
}

/** What came of the price sheet. */
export interface PricesReport extends FileReport {
  readonly offers: ThingCounts
  readonly listPrices: PriceListCounts
  readonly wholesalePrices: PriceListCounts
}

/** Another spelling of a name; the first one was taken. */
export interface NameVariantReport {
  readonly file: string
  /** GUID of the license SKU or service plan, or `ProductId/SkuId` of the offer. */
  readonly id: string
  /** Column of the file. */
  readonly column: string
  readonly kept: string
  readonly variant: string
  /** First line with this variant. */
  readonly line: number
}

/** An offer that gives nothing to assign. */
export interface OfferWithoutLicense {
  /** `ProductId/SkuId`. */
  readonly offer: string
  readonly title: string
  /** GUID of a license SKU that is not known; null: the sheet names none. */
  readonly licenseSkuId: string | null
}

/** What an import did, or would do. */
export interface ImportReport {
  /** False: the catalog already said what the files say, and nothing was written. */
  readonly changed: boolean
  /** True: tried and rolled back. */
  readonly dryRun: boolean
  /** Null: no products file was given. */
  readonly products: ProductsReport | null
  /** Null: no price sheet was given. */
  readonly prices: PricesReport | null
  /** The first hundred of each file. */
  readonly nameVariants: readonly NameVariantReport[]
  readonly nameVariantCount: number
  /** The first hundred. */
  readonly offersWithoutLicense: readonly OfferWithoutLicense[]
  readonly offerWithoutLicenseCount: number
  /** Where the bad rows that were left out stand; empty when there were none, and on a dry run. */
  readonly badRowFiles: readonly string[]
}

/** The counts alone, as the row of the import and the audit entry keep them. */
export function countsOf({
  products,
  prices,
}: Pick<ImportReport, 'products' | 'prices'>): Record<string, unknown> {
  return { products, prices }
}

/** Whether an import added, changed or removed any of these things. */
export function changesThings(...counts: readonly (ThingCounts & { readonly removed?: number })[]): boolean {
  return counts.some(({ added, changed, removed = 0 }) => added + changed + removed > 0)
}
