import { Module } from '@nestjs/common'
import { CatalogResolver } from './offer/catalog.resolver.ts'
import { OfferResolver } from './offer/offer.resolver.ts'
import { ImportCatalog } from './price-sheet/import-catalog.ts'

@Module({ providers: [CatalogResolver, OfferResolver, ImportCatalog] })
export class CatalogModule {}
