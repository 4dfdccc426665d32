export { type CatalogImportAsked, RunCatalogImport } from './catalog-import/run-catalog-import.ts'
export { CatalogModule } from './catalog.module.ts'
export { type BadRowFileRefused, ImportCatalog, type ImportRefusal } from './price-sheet/import-catalog.ts'
export type { ReadingProgress } from './price-sheet/import/catalog-file.ts'
export { faultLines, faultRemedy, reportLines } from './price-sheet/import/import-report-text.ts'
export type { ImportReport } from './price-sheet/import/import-report.ts'
export { PriceTier } from './offer/offer.graphql.ts'
export { PriceSum } from './offer/price-sum.graphql.ts'
export { findLicensesLeft } from './offer/licenses-left.queries.ts'
export {
  findPricedOffer,
  pricesInForce,
  priceTiers,
  type RawPriceTier,
  toPriceInForce,
} from './offer/price.queries.ts'
