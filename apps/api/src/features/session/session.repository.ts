import { schema, type Tx } from '@relais/db'
import type { Portal } from '@relais/domain'
import { and, eq, isNull, sql } from 'drizzle-orm'

/** What sign-in must know of a person. */
export interface SignInCandidate {
  readonly userId: string
  readonly organizationId: string
  /** Null: no password is set. */
  readonly passwordHash: string | null
  readonly hasAccount: boolean
}

/** The active person of a principal name, and whether its organization has an account for the portal; undefined: none. */
export async function findSignInCandidate(
  tx: Tx,
  userPrincipalName: string,
  portal: Portal,
): Promise<SignInCandidate | undefined> {
  const { user, passwordCredential, providerAccount, resellerAccount } = schema
  const [row] = await tx
    .select({
      userId: user.id,
      organizationId: user.organizationId,
      passwordHash: passwordCredential.hash,
      isProvider: sql<boolean>`exists (select 1 from ${providerAccount} a where a.organization_id = ${user.organizationId})`,
      isReseller: sql<boolean>`exists (select 1 from ${resellerAccount} a where a.organization_id = ${user.organizationId})`,
    })
    .from(user)
    .leftJoin(passwordCredential, eq(passwordCredential.userId, user.id))
    .where(and(eq(user.userPrincipalName, userPrincipalName), isNull(user.deletedAt)))
  if (!row) return undefined
  const hasAccount = portal === 'provider' ? row.isProvider : portal === 'reseller' ? row.isReseller : true
  return {
    userId: row.userId,
    organizationId: row.organizationId,
    passwordHash: row.passwordHash,
    hasAccount,
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
  await tx
    .update(schema.session)
    .set({ endedAt: now })
    .where(and(eq(schema.session.userId, userId), isNull(schema.session.endedAt)))
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
      timeZone: organization.timeZone,
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
      timeZone: organization.timeZone,
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

/** Sets the language of a person. */
export async function saveLanguage(tx: Tx, userId: string, language: string): Promise<void> {
  await tx.update(schema.user).set({ language }).where(eq(schema.user.id, userId))
}
