import { authenticationStrengths, passwordLinkPurposes, portals } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, integer, bigint, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { ofOrganization } from './of-organization.ts'
import { organization } from './organization.ts'
import { oneOf } from '../code-list.ts'
import {
  currentCustomer,
  currentOrganization,
  everyRow,
  forgottenByWorker,
  id,
  instant,
  portalRoles,
  rowPolicies,
} from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { byPortal, withItsOrganization } from '../write-trigger.ts'

/** A signed-in person at one portal. The token itself is only in the cookie. */
export const session = pgTable(
  'session',
  {
    id: id(),
    /** SHA-256 of the token, hex. */
    tokenHash: text().notNull(),
    userId: uuid().notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    portal: text().notNull(),
    /** How the person proved who it is: `password`; stronger ways come with second factors. */
    authenticationStrength: text().notNull(),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    /** Absolute end: 24 hours after sign-in. */
    expiresAt: instant().notNull(),
    /** Null: not ended by sign-out, password reset or an administrator. */
    endedAt: instant(),
  },
  (table) => [
    ofOrganization('session_person', table.organizationId, table.userId),
    uniqueIndex('session_token_hash').on(table.tokenHash),
    index('session_user').on(table.userId),
    index('session_expired').on(table.expiresAt),
    ...forgottenByWorker('session'),
    check('session_portal', oneOf(table.portal, portals)),
    check('session_strength', oneOf(table.authenticationStrength, authenticationStrengths)),
    ...rowPolicies('session', ['app_auth', 'app_definer'], 'all', everyRow),
    ...rowPolicies('session', ['app_public'], 'insert', sql`organization_id = ${currentOrganization}`),
  ],
)

/** Signing in makes and ends it, disabling its person ends it too; every request notes that it was seen. */
export const sessionRules = rulesOf(session, {
  grants: [
    { to: 'app_auth', may: ['select', 'insert'], update: ['endedAt'] },
    { to: 'app_public', may: ['insert'] },
    { to: 'app_worker', may: ['select', 'delete'] },
    { to: 'app_definer', may: ['select'], update: ['lastSeenAt', 'endedAt'] },
  ],
  kept: ['tokenHash', 'expiresAt'],
  triggers: [withItsOrganization],
})

/** The password of a person, as an argon2id hash in PHC form. */
export const passwordCredential = pgTable(
  'password_credential',
  {
    userId: uuid().primaryKey(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    hash: text().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [
    ofOrganization('password_credential_person', table.organizationId, table.userId),
    ...rowPolicies('password_credential', ['app_auth', 'app_operator'], 'all', everyRow),
    ...rowPolicies('password_credential', ['app_definer'], 'select', everyRow),
    ...rowPolicies(
      'password_credential',
      ['app_public'],
      'insert',
      sql`organization_id = ${currentOrganization}`,
    ),
  ],
)

/** Signing in changes it; whoever makes a tenant writes its first. */
export const passwordCredentialRules = rulesOf(passwordCredential, {
  grants: [
    { to: 'app_auth', may: ['select', 'insert'], update: ['hash', 'changedAt'] },
    { to: 'app_operator', may: ['select', 'insert'] },
    { to: 'app_public', may: ['insert'] },
    // Whether somebody has one: who can sign in.
    { to: 'app_definer', may: ['select'] },
  ],
  triggers: [withItsOrganization],
})

/** A link by which a person sets a password: after forgetting it, or as a new user. Only the hash of its token is kept. */
export const passwordReset = pgTable(
  'password_reset',
  {
    id: id(),
    userId: uuid().notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    /** SHA-256 of the token, hex. The token is derived again from the link key, purpose, id and version when a mail is made. */
    tokenHash: text().notNull(),
    purpose: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** Null: not used. */
    usedAt: instant(),
  },
  (table) => [
    ofOrganization('password_reset_person', table.organizationId, table.userId),
    uniqueIndex('password_reset_token_hash').on(table.tokenHash),
    // One link of a purpose works at any time: whoever makes one closes the one before.
    uniqueIndex('password_reset_one_open')
      .on(table.userId, table.purpose)
      .where(sql`${table.usedAt} is null`),
    index('password_reset_user').on(table.userId),
    index('password_reset_expired').on(table.expiresAt),
    check('password_reset_purpose', oneOf(table.purpose, passwordLinkPurposes)),
    ...rowPolicies('password_reset', ['app_auth', 'app_operator', 'app_worker'], 'all', everyRow),
    ...rowPolicies('password_reset', ['app_definer'], 'select', everyRow),
    ...rowPolicies(
      'password_reset',
      portalRoles,
      'insert',
      sql`organization_id = ${currentOrganization} or organization_id = ${currentCustomer}`,
    ),
  ],
)

/** The worker makes links to reset a password: nobody who asks for one is told whether there is one. A new one closes the older ones. */
export const passwordResetRules = rulesOf(passwordReset, {
  grants: [
    { to: portalRoles, may: ['insert'] },
    { to: ['app_auth', 'app_operator', 'app_worker'], may: ['select', 'insert'], update: ['usedAt'] },
    { to: 'app_worker', may: ['delete'] },
    { to: 'app_definer', may: ['select'] },
  ],
  kept: ['tokenHash', 'expiresAt'],
  triggers: [
    // A link to set a first password is for somebody who came to be in this transaction.
    { name: 'came_to_be_now', on: 'before insert', when: byPortal, run: ['came_to_be_now', 'user'] },
  ],
})

/** Counters of the rate limiter, per account and per address. The shape is the limiter library's. */
export const rateLimit = pgTable(
  'rate_limit',
  {
    key: text().primaryKey(),
    points: integer().notNull(),
    /** Unix time in milliseconds; null: does not expire. */
    expire: bigint({ mode: 'number' }),
  },
  (table) => [
    index('rate_limit_expired').on(table.expire),
    ...rowPolicies('rate_limit', ['app_auth'], 'all', everyRow),
    ...forgottenByWorker('rate_limit'),
  ],
)

/** The limiter's own. */
export const rateLimitRules = rulesOf(rateLimit, {
  grants: [
    { to: 'app_auth', may: ['select', 'insert', 'update', 'delete'] },
    { to: 'app_worker', may: ['select', 'delete'] },
  ],
  fenced: false,
})
