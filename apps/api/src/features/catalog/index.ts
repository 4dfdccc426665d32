export { CatalogModule } from './catalog.module.ts'
export type { ReadingProgress } from './import/catalog-file.ts'
export type { ImportReport } from './import/import-report.ts'
export { faultLines, faultRemedy, reportLines } from './import/import-report-text.ts'
export { type BadRowFileRefused, ImportCatalog, type ImportRefusal } from './import-catalog.ts'
export type { BadCatalogFiles } from './import/import-files.ts'
export { findLicensesLeft } from './licenses-left.queries.ts'
export {
  findPricedOffer,
  type OfferChoice,
  type PricedOffer,
  pricesInForce,
  priceTiers,
  type RawPriceTier,
  toPriceInForce,
} from './price.queries.ts'
