import { canModerateListings, listingNews, type Refusal, refuse, ok, type Result } from '@relais/domain'
import { Field, InputType } from '@nestjs/graphql'
import type { Occasion } from '../../../platform/change/change.ts'
import { sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { becomeOperator } from '../../identity/index.ts'
import type { Listing } from './listing.graphql.ts'
import { presentListing } from './listing.presenter.ts'
import { findListing, findListingRecipients } from './listing.queries.ts'
import { type LockedListing, lockListing } from './listing.repository.ts'

/** Input of what the operator does with a listing. */
@InputType({ isAbstract: true })
export abstract class OfListingInput {
  @Field(() => ObjectId, { description: 'Which listing.' })
  readonly listingId!: string
}

/** Goes on as the operator with a listing, and holds it. */
export async function openListing(
  { tx, actor }: Work,
  id: string,
): Promise<Result<LockedListing, Refusal<'not_permitted' | 'not_found'>>> {
  if (!canModerateListings(actor)) return refuse({ code: 'not_permitted' })
  await becomeOperator(tx)
  const found = await lockListing(tx, id)
  return found ? ok(found) : refuse({ code: 'not_found' })
}

/** Tells the provider what the operator did; null as reason: it is shown again. */
export async function tellProvider(work: Work, listing: LockedListing, reason: string | null): Promise<void> {
  const { providerId, country } = listing
  const people = await findListingRecipients(work.tx, providerId, listingNews)
  const link = { to: 'page', portal: 'provider', path: '/directory-listing' } as const
  if (reason === null) sendMailToEach(work, people, { template: 'listing-restored', link, data: { country } })
  else sendMailToEach(work, people, { template: 'listing-blocked', link, data: { country, reason } })
}

/** The listing as the operator sees it; who is told again is not the operator yet. */
export async function presentModerated(
  { tx, actor }: Work,
  id: string,
  { occasion }: { readonly occasion: Occasion },
): Promise<{ listing: Listing }> {
  if (occasion === 'told_again') await becomeOperator(tx)
  const row = await findListing(tx, id)
  if (!row) throw new Error('a listing that the operator changed is not there')
  return { listing: presentListing(actor, row) }
}
