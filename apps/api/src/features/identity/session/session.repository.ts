import { schema, type Tx } from '@relais/db'
import type { Portal, Profile } from '@relais/domain'
import { and, eq, isNull, sql } from 'drizzle-orm'

// In which dates are told to a person: its own choice, else its organization's.
const timeZoneOf = sql<string>`coalesce(${schema.user.timeZone}, ${schema.organization.timeZone})`

/**
 * The active person whom somebody names to sign in: whose sign-in name it is, else whose contact address it is alone. Of an
 * address that several have, only the sign-in name tells whose account is meant.
 */
const personNamed = (name: string) => sql`${schema.user.id} = coalesce(
  (select n.id from ${schema.user} n where n.user_principal_name = ${name} and n.deleted_at is null and n.disabled_at is null),
  (select case when count(*) = 1 then (array_agg(m.id))[1] end
    from (select c.id from ${schema.user} c where lower(c.contact_mail) = ${name} and c.deleted_at is null and c.disabled_at is null limit 2) m))`

/** What sign-in must know of a person. */
export interface SignInCandidate {
  readonly userId: string
  readonly userPrincipalName: string
  readonly organizationId: string
  /** Null: no password is set. */
  readonly passwordHash: string | null
  readonly hasAccount: boolean
  /** Where the person works: as a partner where the organization is one. */
  readonly ownPortal: Portal
}

/**
 * The active person of a sign-in name or of a contact address that nobody else has, and whether its organization has an account
 * for the portal; undefined: none.
 * @param name lower case, as `signInName` makes it
 */
export async function findSignInCandidate(
  tx: Tx,
  name: string,
  portal: Portal,
): Promise<SignInCandidate | undefined> {
  const { user, passwordCredential, providerAccount, resellerAccount, operatorAccount } = schema
  const [row] = await tx
    .select({
      userId: user.id,
      userPrincipalName: user.userPrincipalName,
      organizationId: user.organizationId,
      passwordHash: passwordCredential.hash,
      isProvider: sql<boolean>`exists (select 1 from ${providerAccount} a where a.organization_id = ${user.organizationId})`,
      isOperator: sql<boolean>`exists (select 1 from ${operatorAccount} a where a.organization_id = ${user.organizationId})`,
      isReseller: sql<boolean>`exists (select 1 from ${resellerAccount} a where a.organization_id = ${user.organizationId})`,
    })
    .from(user)
    .leftJoin(passwordCredential, eq(passwordCredential.userId, user.id))
    .where(personNamed(name))
  if (!row) return undefined
  // The operator's people work at the provider portal too: in its Program area.
  const accounts = {
    provider: row.isProvider || row.isOperator,
    reseller: row.isReseller,
    customer: true,
  }
  return {
    userId: row.userId,
    userPrincipalName: row.userPrincipalName,
    organizationId: row.organizationId,
    passwordHash: row.passwordHash,
    hasAccount: accounts[portal],
    ownPortal: accounts.provider ? 'provider' : accounts.reseller ? 'reseller' : 'customer',
  }
}

/** A session that begins. */
export async function insertSession(tx: Tx, values: typeof schema.session.$inferInsert): Promise<void> {
  await tx.insert(schema.session).values(values)
}

/** Ends one session. */
export async function endSession(tx: Tx, sessionId: string, now: Date): Promise<void> {
  await tx.update(schema.session).set({ endedAt: now }).where(eq(schema.session.id, sessionId))
}

/** Ends all sessions of a person. */
export async function endSessionsOf(tx: Tx, userId: string, now: Date): Promise<void> {
  const { session } = schema
  await tx
    .update(session)
    .set({ endedAt: now })
    .where(and(eq(session.userId, userId), isNull(session.endedAt)))
}

/**
 * The person to whom a reset may be mailed, by what it signs in with; undefined: unknown, deleted or without a mail address.
 * @param name lower case, as `signInName` makes it
 */
export async function findResetRecipient(tx: Tx, name: string) {
  const { user, organization } = schema
  const [row] = await tx
    .select({
      id: user.id,
      organizationId: user.organizationId,
      contactMail: user.contactMail,
      language: user.language,
      displayName: user.displayName,
      timeZone: timeZoneOf,
    })
    .from(user)
    .innerJoin(organization, eq(organization.id, user.organizationId))
    .where(personNamed(name))
  return row?.contactMail ? { ...row, contactMail: row.contactMail } : undefined
}

/**
 * Holds what a person's password is and which links can set it, until the end of the transaction: of links that are asked
 * for or used at the same moment, one comes after the other.
 */
export async function lockPassword(tx: Tx, userId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('password of ' || ${userId}::text, 0))`)
}

/** Closes all links by which a person could set a password. Call it with every change of the password. */
export async function closePasswordLinks(tx: Tx, userId: string, now: Date): Promise<void> {
  const { passwordReset } = schema
  await tx
    .update(passwordReset)
    .set({ usedAt: now })
    .where(and(eq(passwordReset.userId, userId), isNull(passwordReset.usedAt)))
}

/**
 * Remembers a link to set a password, instead of the person's older one of the same purpose. One of another purpose stays:
 * anybody may ask for a reset, and must not take a newcomer's welcome away.
 */
export async function insertPasswordReset(
  tx: Tx,
  values: typeof schema.passwordReset.$inferInsert,
): Promise<void> {
  await tx
    .update(schema.passwordReset)
    .set({ usedAt: values.createdAt })
    .where(
      and(
        eq(schema.passwordReset.userId, values.userId),
        eq(schema.passwordReset.purpose, values.purpose),
        isNull(schema.passwordReset.usedAt),
      ),
    )
  await tx.insert(schema.passwordReset).values(values)
}

/** The person of a password link, with the names a password must not be made of; undefined: no such link. */
export async function findPasswordReset(tx: Tx, tokenHash: string) {
  const { passwordReset, user, organization } = schema
  const [row] = await tx
    .select({
      id: passwordReset.id,
      userId: user.id,
      organizationId: user.organizationId,
      userPrincipalName: user.userPrincipalName,
      displayName: user.displayName,
      organizationName: organization.legalName,
      contactMail: user.contactMail,
      language: user.language,
      timeZone: timeZoneOf,
      expiresAt: passwordReset.expiresAt,
      usedAt: passwordReset.usedAt,
    })
    .from(passwordReset)
    .innerJoin(user, and(eq(user.id, passwordReset.userId), isNull(user.deletedAt), isNull(user.disabledAt)))
    .innerJoin(organization, eq(organization.id, user.organizationId))
    .where(eq(passwordReset.tokenHash, tokenHash))
  return row
}

/** Sets a person's password. The caller holds it (`lockPassword`), closes its links and ends its sessions. */
export async function savePassword(
  tx: Tx,
  values: typeof schema.passwordCredential.$inferInsert,
): Promise<void> {
  await tx
    .insert(schema.passwordCredential)
    .values(values)
    .onConflictDoUpdate({
      target: schema.passwordCredential.userId,
      set: { hash: values.hash, changedAt: values.changedAt },
    })
}

/** The hash of a person's password; null: none is set. */
export async function findPasswordHash(tx: Tx, userId: string): Promise<string | null> {
  const { passwordCredential } = schema
  const [row] = await tx
    .select({ hash: passwordCredential.hash })
    .from(passwordCredential)
    .where(eq(passwordCredential.userId, userId))
  return row?.hash ?? null
}

/**
 * The hash of a person's password, held so that it stays as it is until the end of the transaction, and the person with it; any
 * number may hold them. Null: none is set, or the person was disabled.
 */
export async function holdPasswordHash(tx: Tx, userId: string): Promise<string | null> {
  const { passwordCredential, user } = schema
  const [row] = await tx
    .select({ hash: passwordCredential.hash })
    .from(passwordCredential)
    .innerJoin(user, and(eq(user.id, passwordCredential.userId), isNull(user.disabledAt)))
    .where(eq(passwordCredential.userId, userId))
    .for('share')
  return row?.hash ?? null
}

/** Replaces the password that was checked; false: it was changed meanwhile. */
export async function replacePassword(
  tx: Tx,
  userId: string,
  checked: string,
  next: { readonly hash: string; readonly changedAt: Date },
): Promise<boolean> {
  const { passwordCredential } = schema
  const replaced = await tx
    .update(passwordCredential)
    .set(next)
    .where(and(eq(passwordCredential.userId, userId), eq(passwordCredential.hash, checked)))
    .returning({ userId: passwordCredential.userId })
  return replaced.length === 1
}

/** Sets what a person chooses for itself. */
export async function saveProfileOf(tx: Tx, userId: string, profile: Profile): Promise<void> {
  await tx
    .update(schema.user)
    .set({ ...profile })
    .where(eq(schema.user.id, userId))
}

/** Sets the language of a person. */
export async function saveLanguage(tx: Tx, userId: string, language: string): Promise<void> {
  await tx.update(schema.user).set({ language }).where(eq(schema.user.id, userId))
}
