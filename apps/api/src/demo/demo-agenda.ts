import { consentEvents } from './consent-scene.ts'
import type { DemoEvent } from './demo-event.ts'
import { invitationEvents } from './invitation-scene.ts'
import { listingEvent } from './listing-scene.ts'
import { OfferBook } from './offer-book.ts'
import { orderEvents } from './order-scene.ts'
import { type CatalogFiles, catalogEvent, organizationEvent } from './organization-scene.ts'
import { partnershipEvents } from './partnership-scene.ts'
import { readingEvents } from './reading-scene.ts'
import { staffEvents } from './staff-scene.ts'
import type { DemoCustomer } from './world/demo-customer.ts'
import { demoInvitations } from './world/demo-invitation.ts'
import { demoListings } from './world/demo-listing.ts'
import {
  demoCustomers,
  demoPartnerships,
  demoProviders,
  demoResellers,
  firstDay,
  newPriceSheetDay,
  operator,
} from './world/demo-world.ts'

/** The catalog as it was a year ago, and as it is. */
export interface DemoCatalog {
  readonly before: CatalogFiles
  readonly now: CatalogFiles
}

/** Everything that happens in the demo's history to these customers and all partners, in the order of time; to be played once. */
export function demoAgenda(
  catalog: DemoCatalog,
  customers: readonly DemoCustomer[] = demoCustomers,
): readonly DemoEvent[] {
  const book = new OfferBook()
  return [
    catalogEvent(firstDay, catalog.before),
    catalogEvent(newPriceSheetDay, catalog.now),
    ...[operator, ...demoProviders, ...demoResellers, ...customers].map(organizationEvent),
    ...demoPartnerships.flatMap(partnershipEvents),
    ...demoListings.map(listingEvent),
    ...customers.flatMap((customer) => {
      const { story } = customer
      if (!story) return []
      return [
        ...consentEvents(customer, story),
        ...orderEvents(customer, story, book),
        ...staffEvents(customer, story),
      ]
    }),
    ...demoInvitations.flatMap(invitationEvents),
    ...[...demoProviders, ...demoResellers].flatMap(readingEvents),
  ].toSorted((one, other) => other.day - one.day || one.minute - other.minute)
}
