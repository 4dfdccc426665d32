import { schema, type Tx } from '@relais/db'
import type { Portal, Profile } from '@relais/domain'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'

// In which dates are told to a person: its own choice, else its organization's.
const timeZoneOf = sql<string>`coalesce(${schema.user.timeZone}, ${schema.organization.timeZone})`

/** What sign-in must know of a person. */
export interface SignInCandidate {
  readonly userId: string
  readonly organizationId: string
  /** Null: no password is set. */
  readonly passwordHash: string | null
  readonly hasAccount: boolean
  /** Where the person works: as a partner where the organization is one. */
  readonly ownPortal: Portal
}

/** The active person of a principal name, and whether its organization has an account for the portal; undefined: none. */
export async function findSignInCandidate(
  tx: Tx,
  userPrincipalName: string,
  portal: Portal,
): Promise<SignInCandidate | undefined> {
  const { user, passwordCredential, providerAccount, resellerAccount, operatorAccount } = schema
  const [row] = await tx
    .select({
      userId: user.id,
      organizationId: user.organizationId,
      passwordHash: passwordCredential.hash,
      isProvider: sql<boolean>`exists (select 1 from ${providerAccount} a where a.organization_id = ${user.organizationId})`,
      isOperator: sql<boolean>`exists (select 1 from ${operatorAccount} a where a.organization_id = ${user.organizationId})`,
      isReseller: sql<boolean>`exists (select 1 from ${resellerAccount} a where a.organization_id = ${user.organizationId})`,
    })
    .from(user)
    .leftJoin(passwordCredential, eq(passwordCredential.userId, user.id))
    .where(and(eq(user.userPrincipalName, userPrincipalName), isNull(user.deletedAt)))
  if (!row) return undefined
  // The operator's people work at the provider portal too: in its Program area.
  const accounts = {
    provider: row.isProvider || row.isOperator,
    reseller: row.isReseller,
    customer: true,
  }
  return {
    userId: row.userId,
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

/** Ends all sessions of a person, or all but one. */
export async function endSessionsOf(
  tx: Tx,
  userId: string,
  now: Date,
  exceptId: string | null = null,
): Promise<void> {
  const { session } = schema
  await tx
    .update(session)
    .set({ endedAt: now })
    .where(
      and(
        eq(session.userId, userId),
        isNull(session.endedAt),
        exceptId === null ? undefined : ne(session.id, exceptId),
      ),
    )
}

/** The person to whom a reset may be mailed; undefined: unknown, deleted or without a mail address. */
export async function findResetRecipient(tx: Tx, userPrincipalName: string) {
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
    .where(and(eq(user.userPrincipalName, userPrincipalName), isNull(user.deletedAt)))
  return row?.contactMail ? { ...row, contactMail: row.contactMail } : undefined
}

/** Remembers a link to set a password; older unused ones of the person are closed. */
export async function insertPasswordReset(
  tx: Tx,
  values: typeof schema.passwordReset.$inferInsert,
): Promise<void> {
  await tx
    .update(schema.passwordReset)
    .set({ usedAt: values.createdAt })
    .where(and(eq(schema.passwordReset.userId, values.userId), isNull(schema.passwordReset.usedAt)))
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
    .innerJoin(user, and(eq(user.id, passwordReset.userId), isNull(user.deletedAt)))
    .innerJoin(organization, eq(organization.id, user.organizationId))
    .where(eq(passwordReset.tokenHash, tokenHash))
  return row
}

/** Uses a link up; false: somebody else just did, or it was closed. */
export async function usePasswordReset(tx: Tx, id: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(schema.passwordReset)
    .set({ usedAt: now })
    .where(and(eq(schema.passwordReset.id, id), isNull(schema.passwordReset.usedAt)))
    .returning({ id: schema.passwordReset.id })
  return used.length === 1
}

/** Sets a person's password. */
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
