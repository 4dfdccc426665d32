import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { authorizeIndirectProvider } from './authorize-indirect-provider.ts'
import { endPartnership } from './end-partnership.ts'
import { PartnershipResolver } from './partnership.resolver.ts'

@Module({ providers: [PartnershipResolver, changesOf([authorizeIndirectProvider, endPartnership])] })
export class PartnershipModule {}
