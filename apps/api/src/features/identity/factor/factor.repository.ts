import { schema, type Tx } from '@relais/db'
import type { Portal, Role } from '@relais/domain'
import { and, count, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'

const { authenticator, passwordCredential, recoveryCode, session, signInChallenge, user, userRole } = schema

/** A sign-in that waits for its second factor, and whose it is. */
export interface OpenChallenge {
  readonly id: string
  readonly userId: string
  readonly organizationId: string
  readonly passwordHash: string
  readonly displayName: string
  readonly userPrincipalName: string
  readonly contactMail: string | null
  readonly language: 'en' | 'fr'
  readonly timeZone: string
  readonly roles: readonly Role[]
}

/** Remembers that somebody gave the right password. */
export async function insertChallenge(tx: Tx, values: typeof signInChallenge.$inferInsert): Promise<void> {
  await tx.insert(signInChallenge).values(values)
}

/** The open challenge of a token at a portal; undefined: used, closed, too old, of another portal, or its person is gone. */
export async function findChallenge(
  tx: Tx,
  tokenHash: string,
  portal: Portal,
  now: Date,
): Promise<OpenChallenge | undefined> {
  const { organization } = schema
  const [row] = await tx
    .select({
      id: signInChallenge.id,
      userId: user.id,
      organizationId: user.organizationId,
      passwordHash: passwordCredential.hash,
      displayName: user.displayName,
      userPrincipalName: user.userPrincipalName,
      contactMail: user.contactMail,
      language: sql<'en' | 'fr'>`${user.language}`,
      timeZone: sql<string>`coalesce(${user.timeZone}, ${organization.timeZone})`,
      roles: sql<Role[]>`array(select r.role from ${userRole} r where r.user_id = ${user.id})`,
    })
    .from(signInChallenge)
    .innerJoin(
      user,
      and(eq(user.id, signInChallenge.userId), isNull(user.deletedAt), isNull(user.disabledAt)),
    )
    .innerJoin(organization, eq(organization.id, user.organizationId))
    .innerJoin(passwordCredential, eq(passwordCredential.userId, user.id))
    .where(
      and(
        eq(signInChallenge.tokenHash, tokenHash),
        eq(signInChallenge.portal, portal),
        isNull(signInChallenge.usedAt),
        gt(signInChallenge.expiresAt, now),
      ),
    )
  return row
}

/** Uses a challenge up; false: it was used or closed at the same moment. */
export async function useChallenge(tx: Tx, challengeId: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(signInChallenge)
    .set({ usedAt: now })
    .where(and(eq(signInChallenge.id, challengeId), isNull(signInChallenge.usedAt)))
    .returning({ id: signInChallenge.id })
  return used.length === 1
}

/** What somebody has as a second factor. */
export interface HeldFactors {
  readonly authenticator: {
    readonly id: string
    readonly sealedSecret: string
    readonly lastStep: number
    readonly createdAt: Date
    readonly lastUsedAt: Date
  } | null
  /** Recovery codes that were not used yet. */
  readonly recoveryCodes: number
  /** When those were made; null: there are none. */
  readonly recoveryCodesMadeAt: Date | null
}

/** The second factor of a person. */
export async function findFactors(tx: Tx, userId: string): Promise<HeldFactors> {
  const [held] = await tx.select().from(authenticator).where(eq(authenticator.userId, userId))
  const codes = await tx
    .select({ left: count(), madeAt: recoveryCode.createdAt })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.userId, userId), isNull(recoveryCode.usedAt)))
    .groupBy(recoveryCode.createdAt)
    .orderBy(desc(recoveryCode.createdAt))
  return {
    authenticator: held ?? null,
    recoveryCodes: codes[0]?.left ?? 0,
    recoveryCodesMadeAt: codes[0]?.madeAt ?? null,
  }
}

/** Whether a person has a second factor. */
export async function hasFactor(tx: Tx, userId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: authenticator.id })
    .from(authenticator)
    .where(eq(authenticator.userId, userId))
  return rows.length > 0
}

/** Of people who change their second factor at the same moment, one comes after the other. */
export async function lockFactors(tx: Tx, userId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('second factor of ' || ${userId}::text, 0))`,
  )
}

/** Notes that the code of a step was used; false: that one or a later one was. */
export async function useStep(tx: Tx, authenticatorId: string, step: number, now: Date): Promise<boolean> {
  const used = await tx
    .update(authenticator)
    .set({ lastStep: step, lastUsedAt: now })
    .where(and(eq(authenticator.id, authenticatorId), lt(authenticator.lastStep, step)))
    .returning({ id: authenticator.id })
  return used.length === 1
}

/** Uses a recovery code up; false: there is none of this hash, or it was used. */
export async function useRecoveryCode(tx: Tx, userId: string, hash: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(recoveryCode)
    .set({ usedAt: now })
    .where(and(eq(recoveryCode.userId, userId), eq(recoveryCode.hash, hash), isNull(recoveryCode.usedAt)))
    .returning({ place: recoveryCode.place })
  return used.length === 1
}

/** The authenticator app of a person, instead of the one before. */
export async function replaceAuthenticator(tx: Tx, values: typeof authenticator.$inferInsert): Promise<void> {
  await tx.delete(authenticator).where(eq(authenticator.userId, values.userId))
  await tx.insert(authenticator).values(values)
}

/** The recovery codes of a person, instead of those before. */
export async function replaceRecoveryCodes(
  tx: Tx,
  userId: string,
  values: readonly (typeof recoveryCode.$inferInsert)[],
): Promise<void> {
  await tx.delete(recoveryCode).where(eq(recoveryCode.userId, userId))
  await tx.insert(recoveryCode).values([...values])
}

/** Removes the second factor of a person, with its recovery codes. */
export async function deleteFactors(tx: Tx, userId: string): Promise<void> {
  await tx.delete(authenticator).where(eq(authenticator.userId, userId))
  await tx.delete(recoveryCode).where(eq(recoveryCode.userId, userId))
}

/** Removes that of another person of the acting organization, and signs the person out everywhere. */
export async function removeFactorsOf(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx.execute(sql`select app.remove_factors(${userId}::uuid, ${now.toISOString()}::timestamptz)`)
}

/** When a session ends at the latest. */
export async function findSessionEnd(tx: Tx, sessionId: string): Promise<Date | undefined> {
  const [row] = await tx
    .select({ expiresAt: session.expiresAt })
    .from(session)
    .where(eq(session.id, sessionId))
  return row?.expiresAt
}
