import { schema, type Tx } from '@relais/db'
import type { ListingContent, ListingFacts } from '@relais/domain'
import { and, eq } from 'drizzle-orm'

const { listing } = schema

/** A listing, held until the end of the transaction. */
export interface LockedListing extends ListingFacts {
  readonly id: string
  readonly providerId: string
  readonly country: string
}

const locked = {
  id: listing.id,
  providerId: listing.providerId,
  country: listing.country,
  hiddenAt: listing.hiddenAt,
  blockedAt: listing.blockedAt,
}

/** Holds the listing of a provider for a country; undefined: there is none. */
export async function lockListingOf(
  tx: Tx,
  providerId: string,
  country: string,
): Promise<LockedListing | undefined> {
  const [row] = await tx
    .select(locked)
    .from(listing)
    .where(and(eq(listing.providerId, providerId), eq(listing.country, country)))
    .for('update')
  return row
}

/** Holds a listing, whosever it is; undefined: there is none. For the operator. */
export async function lockListing(tx: Tx, id: string): Promise<LockedListing | undefined> {
  const [row] = await tx.select(locked).from(listing).where(eq(listing.id, id)).for('update')
  return row
}

/** Writes what a provider says for a country: instead of what it said before, of which the id stays. Gives the id. */
export async function putListing(
  tx: Tx,
  {
    id,
    providerId,
    country,
    now,
  }: Pick<LockedListing, 'id' | 'providerId' | 'country'> & { readonly now: Date },
  content: ListingContent,
): Promise<string> {
  const values = {
    services: [...content.services],
    families: [...content.families],
    spokenLanguages: [...content.spokenLanguages],
    acceptsResellers: content.acceptsResellers,
    mail: content.mail,
    phone: content.phone,
    webSite: content.webSite,
    texts: content.texts,
    publishedAt: now,
    hiddenAt: null,
  }
  const [row] = await tx
    .insert(listing)
    .values({ id, providerId, country, createdAt: now, ...values })
    .onConflictDoUpdate({ target: [listing.providerId, listing.country], set: values })
    .returning({ id: listing.id })
  if (!row) throw new Error('a listing that was written is not there')
  return row.id
}

/** Its provider takes it back. */
export async function hideListingRow(tx: Tx, id: string, hiddenAt: Date): Promise<void> {
  await tx.update(listing).set({ hiddenAt }).where(eq(listing.id, id))
}

/** The operator hides it, with a reason, or shows it again. */
export async function saveBlock(
  tx: Tx,
  id: string,
  block: { readonly at: Date; readonly reason: string } | null,
): Promise<void> {
  await tx
    .update(listing)
    .set({ blockedAt: block?.at ?? null, blockReason: block?.reason ?? null })
    .where(eq(listing.id, id))
}
