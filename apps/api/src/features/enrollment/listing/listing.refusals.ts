import type { ListingMoved } from '@relais/domain'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const ListingMovedError = defineRefusal<ListingMoved>({
  name: 'ListingMovedError',
  code: 'listing_moved',
  description: 'The listing was hidden or shown since it was looked at.',
})
