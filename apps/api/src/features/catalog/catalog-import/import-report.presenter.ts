import type {
  ImportReport,
  LinkCounts,
  PriceListCounts,
  ThingCounts,
} from '../price-sheet/import/import-report.ts'
import type { CatalogImportCount, CatalogImportNote, CatalogImportNotes } from './import-report.graphql.ts'

const shownNotes = 10

/** What is added, changed, left and ended, a line per kind of thing. */
export function presentCounts({
  products,
  prices,
}: Pick<ImportReport, 'products' | 'prices'>): CatalogImportCount[] {
  const of = (thing: CatalogImportCount['thing'], counts: ThingCounts | LinkCounts | PriceListCounts) => ({
    thing,
    inFile: counts.inFile,
    added: counts.added,
    changed: counts.changed,
    unchanged: counts.unchanged,
    ended: 'removed' in counts ? counts.removed : 'ended' in counts ? counts.ended : 0,
  })
  return [
    ...(products
      ? [
          of('license_skus', products.licenseSkus),
          of('service_plans', products.servicePlans),
          of('links', products.links),
        ]
      : []),
    ...(prices
      ? [
          of('offers', prices.offers),
          of('list_prices', prices.listPrices),
          of('cost_prices', prices.costPrices),
        ]
      : []),
  ]
}

const nothing = { line: null, otherLine: null, written: null, taken: null, count: null, ends: null }
const note = (subject: string, more: Partial<CatalogImportNote>): CatalogImportNote => ({
  ...nothing,
  subject,
  ...more,
})

/** What else there is to know, the kinds that occur. */
export function presentNotes(report: ImportReport): CatalogImportNotes[] {
  const { products, prices } = report
  const ignored = [products, prices].flatMap((file) =>
    (file?.ignoredColumns ?? []).map((column) => note(column, { written: file?.file ?? null })),
  )
  const of = (
    kind: CatalogImportNotes['kind'],
    notes: readonly CatalogImportNote[],
    total = notes.length,
  ): CatalogImportNotes => ({ kind, total, first: notes.slice(0, shownNotes) })
  return [
    of('ignored_column', ignored),
    of(
      'name_variant',
      report.nameVariants.map(({ id, line, variant, kept }) =>
        note(id, { line, written: variant, taken: kept }),
      ),
      report.nameVariantCount,
    ),
    of(
      'restored_sku_id',
      report.restoredSkuIds.map(({ line, written, offer }) => note(offer, { line, written })),
    ),
    of(
      'overlap',
      report.overlaps.map(({ line, holdingLine }) => note('', { line, otherLine: holdingLine })),
      prices?.settledOverlaps ?? 0,
    ),
    of(
      'passed_over',
      report.passedOver.map(({ kind, value, line, rows }) =>
        note(kind, { line, written: value, count: rows }),
      ),
    ),
    of(
      'without_license',
      report.offersWithoutLicense.map(({ offer, title, licenseSkuId }) =>
        note(offer, { taken: title, written: licenseSkuId }),
      ),
      report.offerWithoutLicenseCount,
    ),
    of(
      'missing_offer',
      report.missingOffers.map(({ offer, title, market, ways }) =>
        note(offer, { taken: title, written: market, count: ways, ends: prices?.missingEnded ?? false }),
      ),
      prices?.missingOffers ?? 0,
    ),
  ].filter(({ total }) => total > 0)
}
