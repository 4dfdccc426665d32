import { can, everyRole, type Readers } from '../../identity/index.ts'

/** Who writes what the directory says of the own organization. */
export const canManageListing = can('publish and hide', 'listing of the own organization', {
  provider: ['global_administrator', 'admin_agent'],
})

/** Who looks for a provider in the reseller portal: everybody at a reseller; the public page is for anybody (SPEC J2.1). */
export const canSearchDirectory = can('search', 'directory of providers', { reseller: everyRole })

/** Who takes a listing out of the directory, and puts it back. */
export const canModerateListings = can('block and restore', 'listing of a provider', {
  operator: ['global_administrator'],
})

/** Whom the news of a listing reaches: those who may mend it. */
export const listingNews: Readers = { mailed: ['global_administrator', 'admin_agent'], noticed: [] }
