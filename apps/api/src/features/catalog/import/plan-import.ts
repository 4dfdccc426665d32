import {
  type Changes,
  type ExistingPrice,
  type GroupedPriceSheet,
  type GroupedProducts,
  joinLicenseSkus,
  type Offer,
  type PriceChanges,
  planOfferChanges,
  planPriceChanges,
  planProductChanges,
  type ProductCatalog,
  type ProductChanges,
} from '@relais/domain'
import type { CatalogFile } from './read-catalog-file.ts'

/** The files of one import, read whole and without a fault. Null: not part of this import. */
export interface CatalogFiles {
  readonly products: CatalogFile<GroupedProducts> | null
  readonly prices: CatalogFile<GroupedPriceSheet> | null
}

/** What the catalog holds before the import. */
export interface ExistingCatalog {
  readonly products: ProductCatalog
  readonly offers: readonly Offer[]
  readonly listPrices: readonly ExistingPrice[]
  readonly wholesalePrices: readonly ExistingPrice[]
}

/** What a price sheet does to the catalog. */
export interface PriceSheetChanges {
  readonly offers: Changes<Offer>
  readonly listPrices: PriceChanges
  readonly wholesalePrices: PriceChanges
  /** Offers, as read, whose license SKU neither the files nor the catalog know. */
  readonly withoutLicenseSku: readonly Offer[]
}

/** What an import does to the catalog. Null: that file is not part of it. */
export interface ImportPlan {
  readonly products: ProductChanges | null
  readonly prices: PriceSheetChanges | null
}

/** Compares the files with the catalog. `now`: when changed prices without a later start begin. */
export function planImport(files: CatalogFiles, existing: ExistingCatalog, now: Date): ImportPlan {
  const { products, prices } = files
  return {
    products: products && planProductChanges(existing.products, products.content.catalog),
    prices: prices && planPriceSheet(prices.content, knownLicenseSkus(files, existing), existing, now),
  }
}

/** Whether the catalog already says what the files say. */
export function changesNothing({ products, prices }: ImportPlan): boolean {
  const productChanges = products
    ? [
        ...products.licenseSkus.added,
        ...products.licenseSkus.changed,
        ...products.servicePlans.added,
        ...products.servicePlans.changed,
        ...products.links.added,
        ...products.links.removed,
      ]
    : []
  const offerChanges = prices ? [...prices.offers.added, ...prices.offers.changed] : []
  const priceLists = prices ? [prices.listPrices, prices.wholesalePrices] : []
  const priceChanges = priceLists.flatMap((list) => [...list.closings, ...list.withdrawals, ...list.openings])
  return productChanges.length + offerChanges.length + priceChanges.length === 0
}

function planPriceSheet(
  sheet: GroupedPriceSheet,
  guids: ReadonlySet<string>,
  existing: ExistingCatalog,
  now: Date,
): PriceSheetChanges {
  const { offers, withoutLicenseSku } = joinLicenseSkus(sheet.offers, guids)
  return {
    offers: planOfferChanges(existing.offers, offers),
    listPrices: planPriceChanges(existing.listPrices, sheet.listPrices, now),
    wholesalePrices: planPriceChanges(existing.wholesalePrices, sheet.wholesalePrices, now),
    withoutLicenseSku,
  }
}

function knownLicenseSkus({ products }: CatalogFiles, existing: ExistingCatalog): ReadonlySet<string> {
  const skus = [...existing.products.licenseSkus, ...(products?.content.catalog.licenseSkus ?? [])]
  return new Set(skus.map((sku) => sku.guid))
}
