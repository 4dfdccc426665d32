import type { Tx } from '@relais/db'
import type { ListingContent, ListingFacts, ListingState } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { andAll } from '../../../platform/graphql/search.ts'

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
  l.spoken_languages as "spokenLanguages", l.currencies, l.payment_days as "paymentDays", l.accepts_resellers as "acceptsResellers", l.mail, l.phone, l.web_site as "webSite", l.texts,
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

const inState: Readonly<Record<ListingState, SQL>> = {
  published: sql`l.hidden_at is null and l.blocked_at is null`,
  hidden: sql`l.hidden_at is not null and l.blocked_at is null`,
  blocked: sql`l.blocked_at is not null`,
}

const byTime = { by: sql`l.published_at`, id: sql`l.id`, kind: 'instant' } as const

/** Every listing, the newest first, one row more than the limit where more follow. For the operator. */
export function listListings(
  tx: Tx,
  {
    after,
    limit,
    search,
    state,
  }: {
    readonly after: AfterKey | null
    readonly limit: number
    /** Null: all; else a part of the provider's name or of one of its domains. */
    readonly search: string | null
    /** Null: all. */
    readonly state: ListingState | null
  },
): Promise<ListingRow[]> {
  const from = andAll([
    search === null
      ? null
      : sql`(app.searchable(o.legal_name) like app.search_pattern(${search}) or exists (select 1 from organization_domain d
          where d.organization_id = l.provider_id and app.searchable(d.name) like app.search_pattern(${search})))`,
    state && inState[state],
    after && comesAfter(byTime, 'descending', after),
  ])
  return select(tx, sql`true ${from} order by ${orderOf(byTime, 'descending')} limit ${limit + 1}`)
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
