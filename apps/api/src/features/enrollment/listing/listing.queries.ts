import type { Tx } from '@relais/db'
import type { ListingContent, ListingFacts, Readers } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { andAll } from '../../../platform/graphql/search.ts'
import type { Recipient } from '../../../platform/mail/recipient.queries.ts'

/** A listing with whose it is. */
export interface ListingRow extends ListingContent, ListingFacts {
  readonly id: string
  readonly providerId: string
  readonly providerName: string
  readonly country: string
  readonly publishedAt: Date
  readonly blockReason: string | null
}

type RawListing = Omit<ListingRow, 'publishedAt' | keyof ListingFacts> & {
  readonly publishedAt: string
  readonly hiddenAt: string | null
  readonly blockedAt: string | null
} & Record<string, unknown>

const columns = sql`l.id, l.provider_id as "providerId", o.legal_name as "providerName", l.country, l.services, l.families,
  l.spoken_languages as "spokenLanguages", l.accepts_resellers as "acceptsResellers", l.mail, l.phone, l.web_site as "webSite", l.texts,
  l.published_at as "publishedAt", l.hidden_at as "hiddenAt", l.blocked_at as "blockedAt", l.block_reason as "blockReason"`

/** The listings of a provider, by country: at most one for each. */
export function listListingsOf(tx: Tx, providerId: string): Promise<ListingRow[]> {
  return select(tx, sql`l.provider_id = ${providerId}::uuid order by l.country`)
}

/** A listing; undefined: there is none that is open here. */
export async function findListing(tx: Tx, id: string): Promise<ListingRow | undefined> {
  const [row] = await select(tx, sql`l.id = ${id}::uuid`)
  return row
}

const byTime = { by: sql`l.published_at`, id: sql`l.id`, kind: 'instant' } as const

/** Every listing, the newest first, one row more than the limit where more follow. For the operator. */
export function listListings(
  tx: Tx,
  { after, limit }: { readonly after: AfterKey | null; readonly limit: number },
): Promise<ListingRow[]> {
  const from = andAll([after && comesAfter(byTime, 'descending', after)])
  return select(tx, sql`true ${from} order by ${orderOf(byTime, 'descending')} limit ${limit + 1}`)
}

/** The people of a provider whom the operator's decision about its listing reaches. For the operator. */
export async function findListingRecipients(
  tx: Tx,
  providerId: string,
  { mailed, noticed }: Readers,
): Promise<Recipient[]> {
  const all = sql.param([...mailed, ...noticed])
  const { rows } = await tx.execute<Recipient & Record<string, unknown>>(sql`
    select u.id as "userId", u.organization_id as "organizationId", u.language, coalesce(u.time_zone, o.time_zone) as "timeZone",
      case when bool_or(r.role = any (${sql.param([...mailed])}::text[])) then u.contact_mail end as mail
    from "user" u join organization o on o.id = u.organization_id
    join user_role r on r.user_id = u.id and r.role = any (${all}::text[])
    where u.organization_id = ${providerId}::uuid and u.deleted_at is null and u.disabled_at is null
    group by u.id, o.id order by u.id`)
  return rows
}

async function select(tx: Tx, which: SQL): Promise<ListingRow[]> {
  const { rows } = await tx.execute<RawListing>(
    sql`select ${columns} from listing l join organization o on o.id = l.provider_id where ${which}`,
  )
  const moment = (at: string | null) => (at === null ? null : new Date(at))
  return rows.map((row) => ({
    ...row,
    publishedAt: new Date(row.publishedAt),
    hiddenAt: moment(row.hiddenAt),
    blockedAt: moment(row.blockedAt),
  }))
}
