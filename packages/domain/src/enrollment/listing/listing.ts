import { acceptText, type UnacceptableField } from '../../kernel/accept-text.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { type ListingState, longestBlockReason } from './listing.codes.ts'

/** What decides who sees a listing. */
export interface ListingFacts {
  /** Null: the provider did not take it back. */
  readonly hiddenAt: Date | null
  /** Null: the operator did not hide it. */
  readonly blockedAt: Date | null
}

/** The listing is not as whoever acts saw it. */
export type ListingMoved = Refusal<'listing_moved'>

/** Who sees it: the operator's word goes first, whatever the provider did since. */
export function listingState({ hiddenAt, blockedAt }: ListingFacts): ListingState {
  if (blockedAt !== null) return 'blocked'
  return hiddenAt === null ? 'published' : 'hidden'
}

/** The provider takes it back: also while the operator hides it, so that it stays away when it is shown again. */
export function decideHiding({ hiddenAt }: ListingFacts): Result<null, ListingMoved> {
  return hiddenAt === null ? ok(null) : refuse({ code: 'listing_moved' })
}

/** The operator hides it, with the reason that the provider reads. */
export function decideBlocking(
  { blockedAt }: ListingFacts,
  reason: string,
): Result<string, ListingMoved | UnacceptableField> {
  if (blockedAt !== null) return refuse({ code: 'listing_moved' })
  return acceptText('reason', reason.trim(), longestBlockReason)
}

/** The operator shows it again; what the provider itself took back stays away. */
export function decideListingRestoring({ blockedAt }: ListingFacts): Result<null, ListingMoved> {
  return blockedAt === null ? refuse({ code: 'listing_moved' }) : ok(null)
}
