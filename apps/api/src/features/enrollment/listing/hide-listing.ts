import {
  canManageListing,
  decideHiding,
  type ListingMoved,
  ok,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { ListingSuccess } from './listing.graphql.ts'
import { presentListing } from './listing.presenter.ts'
import { findListing } from './listing.queries.ts'
import { ListingMovedError } from './listing.refusals.ts'
import { hideListingRow, lockListingOf } from './listing.repository.ts'

@InputType({ description: 'The listing to take back.' })
class HideListingInput {
  @Field(() => ShortText, { description: 'Of which country, ISO 3166-1 alpha-2.' })
  readonly country!: string
}

@ObjectType({ description: 'Resellers see it no longer. What it says is kept.' })
class HideListingSuccess extends ListingSuccess {}

/** A provider takes its listing for a country back. */
export const hideListing = change({
  name: 'hideListing',
  description:
    'Takes the own listing for a country out of the directory, until it is published again. For global administrators and admin agents of a provider.',
  input: HideListingInput,
  success: HideListingSuccess,
  refusals: { not_permitted: NotPermittedError, not_found: NotFoundError, listing_moved: ListingMovedError },
  async decide(
    work,
    { country },
  ): Promise<Result<string, Refusal<'not_permitted' | 'not_found'> | ListingMoved>> {
    const { tx, actor, now } = work
    if (!canManageListing(actor)) return refuse({ code: 'not_permitted' })
    const found = await lockListingOf(tx, actor.organizationId, country)
    if (!found) return refuse({ code: 'not_found' })
    const decided = decideHiding(found)
    if (!decided.ok) return decided
    await hideListingRow(tx, found.id, now)
    audit(work, {
      action: 'listing.hide',
      objectType: 'listing',
      objectId: found.id,
      before: { country, hiddenAt: null },
      after: { country, hiddenAt: now },
    })
    return ok(found.id)
  },
  present: async ({ tx, actor }, id) => {
    const row = await findListing(tx, id)
    if (!row) throw new Error('a listing that was hidden is not there')
    return { listing: presentListing(actor, row) }
  },
  mayRepeat: ({ actor }) => permitted(canManageListing(actor)),
})
