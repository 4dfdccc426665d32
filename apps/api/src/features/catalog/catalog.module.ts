import { Module } from '@nestjs/common'
import { CatalogResolver } from './offer/offer.resolver.ts'
import { ImportCatalog } from './price-sheet/import-catalog.ts'

@Module({ providers: [CatalogResolver, ImportCatalog] })
export class CatalogModule {}
