import { portals } from '@relais/domain'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { oneOf } from '../code-list.ts'
import { everyRow, forgottenByWorker, id, instant, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { ofOrganization } from './of-organization.ts'
import { organization } from './organization.ts'

/** The authenticator app of a person: it makes a code of six digits every half minute (RFC 6238). */
export const authenticator = pgTable(
  'authenticator',
  {
    id: id(),
    userId: uuid().notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    /** The secret it shares with the app, sealed with the installation's key: nothing in the database opens it. */
    sealedSecret: text().notNull(),
    createdAt: instant().notNull(),
    /** The step of the last code that was used: none up to it is taken again. */
    lastStep: bigint({ mode: 'number' }).notNull(),
    lastUsedAt: instant().notNull(),
  },
  (table) => [
    ofOrganization('authenticator_person', table.organizationId, table.userId),
    uniqueIndex('authenticator_user').on(table.userId),
    ...rowPolicies('authenticator', ['app_auth', 'app_definer'], 'all', everyRow),
  ],
)

/** Signing in looks at it and notes its use; an administrator's removal goes through a function. */
export const authenticatorRules = rulesOf(authenticator, {
  grants: [
    { to: 'app_auth', may: ['select', 'insert', 'delete'], update: ['lastStep', 'lastUsedAt'] },
    { to: 'app_definer', may: ['select', 'delete'] },
  ],
  kept: ['sealedSecret'],
  changing: ['lastUsedAt'],
})

/** A code that stands in for a lost second factor, once. Only a keyed hash of it is kept. */
export const recoveryCode = pgTable(
  'recovery_code',
  {
    /** The codes that were made together: those before are gone. */
    setId: uuid().notNull(),
    /** Its place among them, from 1. */
    place: integer().notNull(),
    userId: uuid().notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    hash: text().notNull(),
    createdAt: instant().notNull(),
    /** Null: not used. */
    usedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.setId, table.place] }),
    ofOrganization('recovery_code_person', table.organizationId, table.userId),
    uniqueIndex('recovery_code_hash').on(table.userId, table.hash),
    ...rowPolicies('recovery_code', ['app_auth', 'app_definer'], 'all', everyRow),
  ],
)

/** Used once, replaced together. */
export const recoveryCodeRules = rulesOf(recoveryCode, {
  grants: [
    { to: 'app_auth', may: ['select', 'insert', 'delete'], update: ['usedAt'] },
    { to: 'app_definer', may: ['select', 'delete'] },
  ],
  kept: ['hash'],
})

/** A sign-in between the right password and the second factor. Its token is in a cookie alone: no other browser goes on with it. */
export const signInChallenge = pgTable(
  'sign_in_challenge',
  {
    id: id(),
    /** SHA-256 of the token, hex. */
    tokenHash: text().notNull(),
    userId: uuid().notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    portal: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** Null: neither used nor closed by a change of the password. */
    usedAt: instant(),
  },
  (table) => [
    ofOrganization('sign_in_challenge_person', table.organizationId, table.userId),
    uniqueIndex('sign_in_challenge_token_hash').on(table.tokenHash),
    index('sign_in_challenge_open').on(table.userId).where(sql`${table.usedAt} is null`),
    index('sign_in_challenge_expired').on(table.expiresAt),
    ...forgottenByWorker('sign_in_challenge'),
    check('sign_in_challenge_portal', oneOf(table.portal, portals)),
    ...rowPolicies('sign_in_challenge', ['app_auth'], 'all', everyRow),
  ],
)

/** Made by the right password, used once. */
export const signInChallengeRules = rulesOf(signInChallenge, {
  grants: [
    { to: 'app_auth', may: ['select', 'insert'], update: ['usedAt'] },
    { to: 'app_worker', may: ['select', 'delete'] },
  ],
  kept: ['tokenHash', 'expiresAt'],
})
