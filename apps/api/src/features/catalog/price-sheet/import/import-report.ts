import type { PassedOverKind, PriceCounts } from '@relais/domain'

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
  /** Rows of kinds that the catalog does not hold: trials, perpetual licenses, what the vendor has named since. */
  readonly passedOverRows: number
  /** Rows that claimed the same time as others, settled by the vendor's rule: how many pairs. */
  readonly settledOverlaps: number
  /** Rows whose SkuId had lost its zeros. */
  readonly restoredSkuIdRows: number
  /** Offers, by market, that the catalog sells in markets and segments of the sheet in ways that the sheet does not hold. */
  readonly missingOffers: number
  /** Whether their prices were ended, as asked (never while bad rows are left out: one of them may hold the offer). */
  readonly missingEnded: boolean
  readonly offers: ThingCounts
  readonly listPrices: PriceListCounts
  readonly costPrices: PriceListCounts
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

/** Rows of one kind that were passed over. */
export interface PassedOverReport {
  readonly kind: PassedOverKind
  /** Column that says so; null: the kind says it. */
  readonly column: string | null
  /** What stands there; null: the kind says it. */
  readonly value: string | null
  readonly rows: number
  /** The first of them. */
  readonly line: number
}

/** An offer whose SkuId was written without its zeros. */
export interface RestoredSkuId {
  /** The first line with it. */
  readonly line: number
  readonly written: string
  /** `ProductId/SkuId`. */
  readonly offer: string
}

/** Two rows that claimed the same time. */
export interface OverlapReport {
  /** The row that does not hold there. */
  readonly line: number
  /** The row that does. */
  readonly holdingLine: number
  /** ISO 8601. */
  readonly from: string
  /** ISO 8601, excluded; null: for ever. */
  readonly until: string | null
}

/** An offer that the sheet no longer holds. */
export interface MissingOffer {
  /** `ProductId/SkuId`. */
  readonly offer: string
  readonly title: string
  readonly market: string
  /** Ways of buying it (currency, segment, term, billing plan) that the sheet does not hold. */
  readonly ways: number
  /** Whether the sheet holds other ways of buying it there. */
  readonly inPart: boolean
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
  /** The first hundred. */
  readonly passedOver: readonly PassedOverReport[]
  /** The first hundred. */
  readonly overlaps: readonly OverlapReport[]
  /** The first hundred. */
  readonly restoredSkuIds: readonly RestoredSkuId[]
  /** The first hundred. */
  readonly missingOffers: readonly MissingOffer[]
  /** Rows of the files that are not in the catalog: bad ones, and those that were passed over. */
  readonly leftOutRows: number
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
