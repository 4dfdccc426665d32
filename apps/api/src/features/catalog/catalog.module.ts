import { Module } from '@nestjs/common'
import { PriceListResolver } from './offer/catalog.resolver.ts'
import { CatalogResolver } from './offer/offer.resolver.ts'
import { ImportCatalog } from './price-sheet/import-catalog.ts'

@Module({ providers: [CatalogResolver, PriceListResolver, ImportCatalog] })
export class CatalogModule {}
