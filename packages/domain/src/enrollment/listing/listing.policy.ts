import { can, type Readers } from '../../identity/index.ts'

/** Who writes what the directory says of the own organization. */
export const canManageListing = can('publish and hide', 'listing of the own organization', {
  provider: ['global_administrator', 'admin_agent'],
})

/** Who takes a listing out of the directory, and puts it back. */
export const canModerateListings = can('block and restore', 'listing of a provider', {
  operator: ['global_administrator'],
})

/** Whom the news of a listing reaches: those who may mend it. */
export const listingNews: Readers = { mailed: ['global_administrator', 'admin_agent'], noticed: [] }
