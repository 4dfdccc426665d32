import {
  canModerateListings,
  decideBlocking,
  type ListingMoved,
  ok,
  type Refusal,
  type Result,
  type UnacceptableField,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import {
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { ListingSuccess } from './listing.graphql.ts'
import { ListingMovedError } from './listing.refusals.ts'
import { saveBlock } from './listing.repository.ts'
import { OfListingInput, openListing, presentModerated, tellProvider } from './moderate-listing.ts'

@InputType({ description: 'The listing to hide, and why.' })
class BlockListingInput extends OfListingInput {
  @Field(() => ShortText, { description: 'Why, in at most 500 characters: the provider reads it.' })
  readonly reason!: string
}

@ObjectType({ description: 'Resellers see it no longer, and its provider is told why.' })
class BlockListingSuccess extends ListingSuccess {}

/** The operator takes a listing out of the directory, whatever its provider does. */
export const blockListing = change({
  name: 'blockListing',
  description:
    'Takes a listing out of the directory until it is restored, and tells its provider why. For the operator’s global administrator.',
  input: BlockListingInput,
  success: BlockListingSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    listing_moved: ListingMovedError,
    invalid_input: InvalidInputError,
  },
  async decide(
    work,
    input,
  ): Promise<Result<string, Refusal<'not_permitted' | 'not_found'> | ListingMoved | UnacceptableField>> {
    const found = await openListing(work, input.listingId)
    if (!found.ok) return found
    const { id, providerId, country } = found.value
    const reason = decideBlocking(found.value, input.reason)
    if (!reason.ok) return reason
    await saveBlock(work.tx, id, { at: work.now, reason: reason.value })
    audit(work, {
      action: 'listing.block',
      objectType: 'listing',
      objectId: id,
      before: { country, blocked: false },
      after: { country, blocked: true, reason: reason.value },
      readerIds: [providerId],
    })
    await tellProvider(work, found.value, reason.value)
    return ok(id)
  },
  present: presentModerated,
  mayRepeat: ({ actor }) => permitted(canModerateListings(actor)),
})
