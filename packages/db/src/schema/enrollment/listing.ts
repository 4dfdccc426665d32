import {
  type Language,
  listedServices,
  type ListingText,
  longestBlockReason,
  productFamilies,
  spokenLanguages,
} from '@relais/domain'
import { sql } from 'drizzle-orm'
import { boolean, check, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { allOf } from '../code-list.ts'
import { organization } from '../identity/index.ts'
import { currentOrganization, everyRow, id, instant, rowPolicy } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

/** What a provider says of itself in one country: what is published. What is typed and not published is its person's draft. */
export const listing = pgTable(
  'listing',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => organization.id),
    /** ISO 3166-1 alpha-2. */
    country: text().notNull(),
    services: text().array().notNull(),
    families: text().array().notNull(),
    /** ISO 639-1. */
    spokenLanguages: text().array().notNull(),
    acceptsResellers: boolean().notNull(),
    mail: text().notNull(),
    /** Null: none is given. */
    phone: text(),
    /** An http(s) address; null: none is given. */
    webSite: text(),
    /** Description, hours and details of services, by language. */
    texts: jsonb().$type<Readonly<Partial<Record<Language, ListingText>>>>().notNull(),
    createdAt: instant().notNull(),
    /** When it was published last. */
    publishedAt: instant().notNull(),
    /** When the provider took it back; null: it did not. */
    hiddenAt: instant(),
    /** When the operator hid it; null: it did not. */
    blockedAt: instant(),
    /** What the provider reads of that; null: the operator did not hide it. */
    blockReason: text(),
  },
  (table) => [
    uniqueIndex('listing_of_country').on(table.providerId, table.country),
    index('listing_newest').on(table.publishedAt, table.id),
    check('listing_country', sql`${table.country} ~ '^[A-Z]{2}$'`),
    check('listing_services', allOf(table.services, listedServices)),
    check('listing_families', allOf(table.families, productFamilies)),
    check('listing_spoken_languages', allOf(table.spokenLanguages, spokenLanguages)),
    // It becomes a link that anybody may press.
    check('listing_web_site', sql`${table.webSite} ~ '^https?://'`),
    check('listing_blocked', sql`(${table.blockedAt} is null) = (${table.blockReason} is null)`),
    check(
      'listing_block_reason',
      sql`char_length(${table.blockReason}) between 1 and ${sql.raw(String(longestBlockReason))}`,
    ),
    rowPolicy('listing', 'app_provider', 'all', sql`provider_id = ${currentOrganization}`),
    rowPolicy('listing', 'app_operator', 'all', everyRow),
    // The directory: what everybody may read. That its provider may act is asked of `app.listed_provider`.
    rowPolicy('listing', 'app_public', 'select', sql`hidden_at is null and blocked_at is null`),
  ],
)

/** Its provider writes it; whether the operator hides it is the operator's alone. */
export const listingRules = rulesOf(listing, {
  grants: [
    {
      to: 'app_provider',
      may: ['select', 'insert'],
      update: [
        'services',
        'families',
        'spokenLanguages',
        'acceptsResellers',
        'mail',
        'phone',
        'webSite',
        'texts',
        'publishedAt',
        'hiddenAt',
      ],
    },
    { to: 'app_operator', may: ['select'], update: ['blockedAt', 'blockReason'] },
    { to: 'app_public', may: ['select'] },
  ],
  changing: ['publishedAt', 'hiddenAt', 'blockedAt'],
  kept: ['country'],
})
