import { Module } from '@nestjs/common'
import { CatalogResolver } from './catalog.resolver.ts'
import { ImportCatalog } from './import-catalog.ts'

@Module({ providers: [CatalogResolver, ImportCatalog] })
export class CatalogModule {}
