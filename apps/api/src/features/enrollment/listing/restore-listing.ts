import {
  canModerateListings,
  decideListingRestoring,
  type ListingMoved,
  ok,
  type Refusal,
  type Result,
} from '@relais/domain'
import { InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ListingSuccess } from './listing.graphql.ts'
import { ListingMovedError } from './listing.refusals.ts'
import { saveBlock } from './listing.repository.ts'
import { OfListingInput, openListing, presentModerated, tellProvider } from './moderate-listing.ts'

@InputType({ description: 'The listing to show again.' })
class RestoreListingInput extends OfListingInput {}

@ObjectType({ description: 'It is back in the directory, unless its provider took it back itself.' })
class RestoreListingSuccess extends ListingSuccess {}

/** The operator puts a listing back that it hid. */
export const restoreListing = change({
  name: 'restoreListing',
  description:
    'Puts a listing back into the directory that the operator hid, and tells its provider. For the operator’s global administrator.',
  input: RestoreListingInput,
  success: RestoreListingSuccess,
  refusals: { not_permitted: NotPermittedError, not_found: NotFoundError, listing_moved: ListingMovedError },
  async decide(
    work,
    { listingId },
  ): Promise<Result<string, Refusal<'not_permitted' | 'not_found'> | ListingMoved>> {
    const found = await openListing(work, listingId)
    if (!found.ok) return found
    const decided = decideListingRestoring(found.value)
    if (!decided.ok) return decided
    const { id, providerId, country } = found.value
    await saveBlock(work.tx, id, null)
    audit(work, {
      action: 'listing.restore',
      objectType: 'listing',
      objectId: id,
      before: { country, blocked: true },
      after: { country, blocked: false },
      readerIds: [providerId],
    })
    await tellProvider(work, found.value, null)
    return ok(id)
  },
  present: presentModerated,
  mayRepeat: ({ actor }) => permitted(canModerateListings(actor)),
})
