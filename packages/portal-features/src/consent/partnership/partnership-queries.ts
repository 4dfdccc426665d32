import { execute, listQuery, queryClient } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  IndirectProvidersDocument,
  IndirectResellersDocument,
  PartnershipDocument,
  PartnershipEndingDocument,
  type PartnershipFieldsFragment,
} from '../../generated/graphql.ts'
import type { PartnershipView } from './partnership-view.ts'

/** What a provider and a reseller agreed. */
export type PartnershipRecord = PartnershipFieldsFragment

/** How partnerships come without a choice. */
export const byName = 'name_ascending'

const askedOf = ({ search, state, sort }: PartnershipView) => ({
  search: search ?? null,
  ended: state === 'ended',
  sort: sort ?? byName,
})

/** A reseller's partnerships, as the URL narrows and sorts them. */
export function indirectProvidersQuery(view: PartnershipView) {
  const asked = askedOf(view)
  return listQuery(
    ['partnerships', 'reseller', asked],
    async (page) => (await execute(IndirectProvidersDocument, { ...asked, ...page })).indirectProviders,
  )
}

/** A provider's partnerships, as the URL narrows and sorts them. */
export function indirectResellersQuery(view: PartnershipView) {
  const asked = askedOf(view)
  return listQuery(
    ['partnerships', 'provider', asked],
    async (page) => (await execute(IndirectResellersDocument, { ...asked, ...page })).indirectResellers,
  )
}

/** One partnership, running or ended, by its id or that of the other side; null: not there or not yours. */
export const partnershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['partnership', id],
    queryFn: async () => (await execute(PartnershipDocument, { id })).partnership,
  })

/** What ending it would stop and leave, always asked anew; null: it cannot be ended. */
export const partnershipEndingQuery = (id: string) =>
  queryOptions({
    queryKey: ['partnership', id, 'ending'],
    queryFn: async () => (await execute(PartnershipEndingDocument, { id })).partnershipEnding,
    staleTime: 0,
    gcTime: 0,
  })

/** After a partnership began or ended: lists and details are read again. */
export async function refreshPartnerships(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['partnerships'] }),
    queryClient.invalidateQueries({ queryKey: ['partnership'] }),
    queryClient.invalidateQueries({ queryKey: ['customers'] }),
  ])
}
