import { Module } from '@nestjs/common'
import { changesOf } from '../../platform/change/changes-of.ts'
import { hideListing } from './listing/hide-listing.ts'
import { ListingResolver } from './listing/listing.resolver.ts'
import { publishListing } from './listing/publish-listing.ts'
import { restoreListing } from './listing/restore-listing.ts'
import { blockListing } from './listing/block-listing.ts'

@Module({
  providers: [ListingResolver, changesOf([publishListing, hideListing, blockListing, restoreListing])],
})
export class EnrollmentModule {}
