import {
  canManageListing,
  canModerateListings,
  decideHiding,
  decideListingRestoring,
  type Language,
  type ListedService,
  listedServices,
  listingState,
  type ListingText,
} from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Listing, ListingTextRecord } from './listing.graphql.ts'
import type { ListingRow } from './listing.queries.ts'

/** A listing as the viewer sees it, with what it may do. */
export function presentListing(actor: Actor, row: ListingRow): Listing {
  const { texts, hiddenAt: _, ...rest } = row
  const isOwn = row.providerId === actor.organizationId
  const mayModerate = canModerateListings(actor)
  const state = listingState(row)
  return {
    ...rest,
    texts: presentTexts(texts),
    state,
    viewerCan: {
      hide: isOwn && canManageListing(actor) && decideHiding(row).ok,
      block: mayModerate && state !== 'blocked',
      restore: mayModerate && decideListingRestoring(row).ok,
    },
  }
}

function presentTexts(texts: ListingRow['texts']): ListingTextRecord[] {
  return Object.entries(texts).map(([language, { details, ...text }]: [string, ListingText]) => ({
    // The codes of the domain, checked when they were written.
    language: language as Language,
    ...text,
    details: listedServices.flatMap((service: ListedService) => {
      const said = details[service]
      return said === undefined ? [] : [{ service, text: said }]
    }),
  }))
}
