import { Module } from '@nestjs/common'
import { changesOf } from '../../platform/change/changes-of.ts'
import { beginCatalogImport } from './catalog-import/begin-catalog-import.ts'
import { cancelCatalogImport } from './catalog-import/cancel-catalog-import.ts'
import { CatalogImportResolver } from './catalog-import/catalog-import.resolver.ts'
import { checkCatalogImport } from './catalog-import/check-catalog-import.ts'
import { confirmCatalogImport } from './catalog-import/confirm-catalog-import.ts'
import { putCatalogImportPart } from './catalog-import/put-catalog-import-part.ts'
import { CatalogResolver } from './offer/catalog.resolver.ts'
import { OfferResolver } from './offer/offer.resolver.ts'
import { ImportCatalog } from './price-sheet/import-catalog.ts'

@Module({
  providers: [
    CatalogResolver,
    OfferResolver,
    ImportCatalog,
    CatalogImportResolver,
    changesOf([
      beginCatalogImport,
      putCatalogImportPart,
      checkCatalogImport,
      confirmCatalogImport,
      cancelCatalogImport,
    ]),
  ],
})
export class CatalogModule {}
