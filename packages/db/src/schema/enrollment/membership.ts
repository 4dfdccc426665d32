import {
  longestEntryName,
  longestMemberLine,
  longestMemberName,
  longestPostalCode,
  type MembershipEntry,
  membershipEntryKinds,
  membershipSources,
} from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { oneOf } from '../code-list.ts'
import { organization } from '../identity/index.ts'
import { currentOrganization, everyRow, id, instant, rowPolicies, rowPolicy } from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'
import { rulesOf } from '../table-rules.ts'

/** The operator's people write it, the worker imports into it; whoever enrolls is answered by the API, as the role that checks passwords. */
const registryPolicies = (table: string) => [
  ...rowPolicies(table, ['app_operator', 'app_worker'], 'all', everyRow),
  ...rowPolicies(table, ['app_auth'], 'select', everyRow),
]

const noLongerThan = (column: AnyPgColumn, letters: number): SQL =>
  sql`char_length(${column}) between 1 and ${sql.raw(String(letters))}`

/** A sign-in of the membership registry: of no organization here, and no user. */
export const membershipAccount = pgTable(
  'membership_account',
  {
    id: id(),
    /** What one signs in with; lower case. */
    mail: text().notNull(),
    /** Argon2id in PHC form; null: no password was given yet, and nobody can sign in. */
    passwordHash: text(),
    /** Null: no password was given yet. */
    passwordChangedAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('membership_account_mail').on(table.mail),
    index('membership_account_search').using('gin', sql`app.searchable(mail) gin_trgm_ops`),
    check('membership_account_lower', sql`${table.mail} = lower(${table.mail})`),
    check(
      'membership_account_password',
      sql`(${table.passwordHash} is null) = (${table.passwordChangedAt} is null)`,
    ),
    ...registryPolicies('membership_account'),
  ],
)

/** The operator gives its password; an import makes it without one. */
export const membershipAccountRules = rulesOf(membershipAccount, {
  grants: [
    { to: 'app_operator', may: ['select', 'insert'], update: ['passwordHash', 'passwordChangedAt'] },
    { to: 'app_worker', may: ['select', 'insert'] },
    { to: 'app_auth', may: ['select'] },
  ],
  changing: ['passwordChangedAt'],
  kept: ['mail'],
})

/** What the registry says of a firm at one place. */
export const membershipProfile = pgTable(
  'membership_profile',
  {
    id: id(),
    /** Digits; never given to another profile. */
    partnerId: text().notNull(),
    legalName: sortedName().notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text().notNull(),
    /** Null: not given. */
    address: text(),
    /** Null: not given. */
    city: text(),
    /** Null: not given. */
    postalCode: text(),
    /** Null: not given. */
    registrationNumber: text(),
    /** From this day on it is no longer active; null: no end is known. */
    endedOn: date(),
    /** Null: not known. */
    memberSince: date(),
    /** Whether the firm is in the program already: it is not verified anew. */
    isInProgram: boolean().notNull(),
    /** Partner ID of the firm it is a location of; null: it is the firm itself. */
    locationOf: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** How what it says came here last. */
    source: text().notNull(),
  },
  (table) => [
    unique('membership_profile_partner_id').on(table.partnerId),
    foreignKey({
      name: 'membership_profile_location_of',
      columns: [table.locationOf],
      foreignColumns: [table.partnerId],
    }),
    index('membership_profile_locations').on(table.locationOf),
    index('membership_profile_name').on(table.legalName, table.id),
    index('membership_profile_search').using('gin', sql`app.searchable(legal_name) gin_trgm_ops`),
    index('membership_profile_beginning').on(sql`app.searchable(legal_name) collate "C"`),
    check('membership_profile_partner_id_digits', sql`${table.partnerId} ~ '^[0-9]{4,12}$'`),
    check('membership_profile_country', sql`${table.country} ~ '^[A-Z]{2}$'`),
    check('membership_profile_name_length', noLongerThan(table.legalName, longestMemberName)),
    check('membership_profile_address', noLongerThan(table.address, longestMemberLine)),
    check('membership_profile_city', noLongerThan(table.city, longestMemberLine)),
    check('membership_profile_postal_code', noLongerThan(table.postalCode, longestPostalCode)),
    check(
      'membership_profile_registration_number',
      noLongerThan(table.registrationNumber, longestMemberLine),
    ),
    check('membership_profile_not_itself', sql`${table.locationOf} <> ${table.partnerId}`),
    check('membership_profile_source', oneOf(table.source, membershipSources)),
    ...registryPolicies('membership_profile'),
  ],
)

/** A partner ID stays its firm's. */
export const membershipProfileRules = rulesOf(membershipProfile, {
  grants: [
    {
      to: ['app_operator', 'app_worker'],
      may: ['select', 'insert'],
      update: [
        'legalName',
        'country',
        'address',
        'city',
        'postalCode',
        'registrationNumber',
        'endedOn',
        'memberSince',
        'isInProgram',
        'locationOf',
        'updatedAt',
        'source',
      ],
    },
    { to: 'app_auth', may: ['select'] },
  ],
  kept: ['partnerId'],
})

/** Which profiles the holder of a membership account may choose from. */
export const membershipAccountProfile = pgTable(
  'membership_account_profile',
  {
    accountId: uuid()
      .notNull()
      .references(() => membershipAccount.id),
    profileId: uuid()
      .notNull()
      .references(() => membershipProfile.id),
    /** When they were linked. */
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.profileId] }),
    index('membership_account_profile_of').on(table.profileId),
    ...registryPolicies('membership_account_profile'),
  ],
)

/** Linked and taken apart by the operator; an import links. */
export const membershipAccountProfileRules = rulesOf(membershipAccountProfile, {
  grants: [
    { to: 'app_operator', may: ['select', 'insert', 'delete'] },
    { to: 'app_worker', may: ['select', 'insert', 'delete'] },
    { to: 'app_auth', may: ['select'] },
  ],
})

/** A benefit, an incentive or a competency of a profile. */
export const membershipEntry = pgTable(
  'membership_entry',
  {
    id: id(),
    profileId: uuid()
      .notNull()
      .references(() => membershipProfile.id),
    kind: text().notNull(),
    name: text().notNull(),
    /** Null: it has no levels. */
    level: text(),
    /** Null: not known. */
    since: date(),
    /** From this day on it is no longer there; null: no end is known. */
    until: date(),
  },
  (table) => [
    uniqueIndex('membership_entry_of').on(table.profileId, table.kind, table.name),
    check('membership_entry_kind', oneOf(table.kind, membershipEntryKinds)),
    check('membership_entry_name', noLongerThan(table.name, longestEntryName)),
    check('membership_entry_level', noLongerThan(table.level, longestEntryName)),
    ...registryPolicies('membership_entry'),
  ],
)

/** Written anew with their profile. */
export const membershipEntryRules = rulesOf(membershipEntry, {
  grants: [
    { to: ['app_operator', 'app_worker'], may: ['select', 'insert', 'delete'] },
    { to: 'app_auth', may: ['select'] },
  ],
})

/** What a reseller has of its membership: as the registry said it when it was asked last. The registry may be another's system. */
export const ownMembership = pgTable(
  'own_membership',
  {
    organizationId: uuid()
      .primaryKey()
      .references(() => organization.id),
    partnerId: text().notNull(),
    legalName: text().notNull(),
    /** From this day on it is over; null: no end is known. */
    endedOn: date(),
    /** Null: not known. */
    memberSince: date(),
    /** Benefits, incentives and competencies. */
    entries: jsonb().$type<readonly MembershipEntry[]>().notNull(),
    /** How what it says came into the registry. */
    source: text().notNull(),
    /** When the registry had it written. */
    writtenAt: instant().notNull(),
    /** When the registry was asked. */
    refreshedAt: instant().notNull(),
  },
  (table) => [
    check('own_membership_source', oneOf(table.source, membershipSources)),
    rowPolicy('own_membership', 'app_reseller', 'all', sql`organization_id = ${currentOrganization}`),
    rowPolicy('own_membership', 'app_operator', 'all', everyRow),
  ],
)

const copied = [
  'partnerId',
  'legalName',
  'endedOn',
  'memberSince',
  'entries',
  'source',
  'writtenAt',
  'refreshedAt',
] as const

/** Written by its own people when they have it refreshed, and by the operator when an account opens. */
export const ownMembershipRules = rulesOf(ownMembership, {
  grants: [{ to: ['app_reseller', 'app_operator'], may: ['select', 'insert'], update: copied }],
})
