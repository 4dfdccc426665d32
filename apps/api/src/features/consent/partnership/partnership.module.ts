import { Module } from '@nestjs/common'
import { AuthorizeIndirectProvider } from './authorize-indirect-provider.ts'
import { EndPartnership } from './end-partnership.ts'
import { PartnershipResolver } from './partnership.resolver.ts'

@Module({ providers: [PartnershipResolver, AuthorizeIndirectProvider, EndPartnership] })
export class PartnershipModule {}
