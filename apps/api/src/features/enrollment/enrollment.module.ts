import { Module } from '@nestjs/common'
import { changesOf } from '../../platform/change/changes-of.ts'
import { DirectoryReader } from './listing/directory-reader.ts'
import { DirectoryResolver } from './listing/directory.resolver.ts'
import { hideListing } from './listing/hide-listing.ts'
import { ListingResolver } from './listing/listing.resolver.ts'
import { publishListing } from './listing/publish-listing.ts'
import { restoreListing } from './listing/restore-listing.ts'
import { blockListing } from './listing/block-listing.ts'
import { createMembershipProfile } from './membership/create-membership-profile.ts'
import { endMembership } from './membership/end-membership.ts'
import { giveMembershipPassword } from './membership/give-membership-password.ts'
import { linkMembershipAccount } from './membership/link-membership-account.ts'
import { refreshMembership } from './membership/refresh-membership.ts'
import { renewMembership } from './membership/renew-membership.ts'
import { unlinkMembershipAccount } from './membership/unlink-membership-account.ts'
import { updateMembershipProfile } from './membership/update-membership-profile.ts'
import { MembershipResolver } from './membership/membership.resolver.ts'

@Module({
  providers: [
    ListingResolver,
    MembershipResolver,
    DirectoryReader,
    DirectoryResolver,
    changesOf([
      publishListing,
      hideListing,
      blockListing,
      restoreListing,
      createMembershipProfile,
      updateMembershipProfile,
      endMembership,
      renewMembership,
      linkMembershipAccount,
      unlinkMembershipAccount,
      giveMembershipPassword,
      refreshMembership,
    ]),
  ],
  exports: [DirectoryReader],
})
export class EnrollmentModule {}
