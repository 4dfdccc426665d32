import { type Changes, type NameVariant, offerKey, type PriceChanges } from '@relais/domain'
import { changesNothing, type CatalogFiles, type ImportPlan } from './plan-import.ts'
import type { CatalogFile } from './read-catalog-file.ts'

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
export interface PriceListCounts extends ThingCounts {
  readonly ended: number
}

/** What is said of every file. */
export interface FileReport {
  /** Name without its folder. */
  readonly file: string
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string
  /** Rows under the header, blank ones aside. */
  readonly rows: number
  /** Rows that say again what an earlier row said. */
  readonly repeatedRows: number
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
  /** Other spellings of a name; the first one was taken. */
  readonly nameVariants: readonly (NameVariant & { readonly file: string })[]
  readonly offersWithoutLicense: readonly OfferWithoutLicense[]
}

/** Says what a plan does. The counts are taken from the files and the plan, nothing else. */
export function reportOf(files: CatalogFiles, plan: ImportPlan, dryRun: boolean): ImportReport {
  return {
    changed: !changesNothing(plan),
    dryRun,
    products: productsReport(files, plan),
    prices: pricesReport(files, plan),
    nameVariants: [files.products, files.prices].flatMap((file) =>
      file === null ? [] : file.content.variants.map((variant) => ({ file: file.file, ...variant })),
    ),
    offersWithoutLicense: (plan.prices?.withoutLicenseSku ?? []).map((offer) => ({
      offer: offerKey(offer),
      title: offer.skuTitle,
      licenseSkuId: offer.licenseSkuId,
    })),
  }
}

/** The counts alone, as the row of the import and the audit entry keep them. */
export function countsOf({ products, prices }: ImportReport): Record<string, unknown> {
  return { products, prices }
}

function productsReport({ products: file }: CatalogFiles, { products: plan }: ImportPlan) {
  if (file === null || plan === null) return null
  const { licenseSkus, servicePlans, links } = file.content.catalog
  return {
    ...fileReport(file),
    licenseSkus: thingCounts(licenseSkus, plan.licenseSkus),
    servicePlans: thingCounts(servicePlans, plan.servicePlans),
    links: {
      inFile: links.length,
      added: plan.links.added.length,
      changed: 0,
      unchanged: plan.links.unchanged,
      removed: plan.links.removed.length,
    },
  }
}

function pricesReport({ prices: file }: CatalogFiles, { prices: plan }: ImportPlan) {
  if (file === null || plan === null) return null
  const { offers, listPrices, wholesalePrices } = file.content
  return {
    ...fileReport(file),
    offers: thingCounts(offers, plan.offers),
    listPrices: priceListCounts(listPrices, plan.listPrices),
    wholesalePrices: priceListCounts(wholesalePrices, plan.wholesalePrices),
  }
}

function fileReport(file: CatalogFile<{ readonly repeatedRows: number }>): FileReport {
  const { file: name, hash, rows, content, ignoredColumns } = file
  return { file: name, sha256: hash, rows, repeatedRows: content.repeatedRows, ignoredColumns }
}

function thingCounts(inFile: readonly unknown[], changes: Changes<unknown>): ThingCounts {
  return {
    inFile: inFile.length,
    added: changes.added.length,
    changed: changes.changed.length,
    unchanged: changes.unchanged,
  }
}

function priceListCounts(inFile: readonly unknown[], { counts }: PriceChanges): PriceListCounts {
  return { inFile: inFile.length, ...counts }
}
