export { CatalogModule } from './catalog.module.ts'
export type { ImportReport } from './import/import-report.ts'
export { faultLines, reportLines } from './import/import-report-text.ts'
export { type BadCatalogFiles, ImportCatalog } from './import-catalog.ts'
export {
  findPricedOffer,
  type OfferChoice,
  type PricedOffer,
  pricesInForce,
  priceTiers,
  type RawPriceTier,
  toPriceInForce,
} from './price.queries.ts'
