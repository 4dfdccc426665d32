import type { Tx } from '@relais/db'
import type { PublicListing } from '@relais/domain'
import { sql } from 'drizzle-orm'

/** So many listings the directory shows at most: far more than an installation has providers and countries. */
const mostListings = 2_000

/** What everybody may read, of providers that may act, the newest first. Under `app_public`, whose policy opens nothing that is hidden. */
export async function listPublicListings(tx: Tx): Promise<PublicListing[]> {
  const { rows } = await tx.execute<PublicListing & Record<string, unknown>>(sql`
    select * from (select l.provider_id as "providerId", app.listed_provider(l.provider_id) as "providerName", l.country, l.services, l.families,
      l.spoken_languages as "spokenLanguages", l.accepts_resellers as "acceptsResellers", l.mail, l.phone, l.web_site as "webSite", l.texts
    from listing l order by l.published_at desc, l.id desc limit ${mostListings}) l where l."providerName" is not null`)
  return rows
}
