import type { Tx } from '@relais/db'
import type { Portal, SessionTimes } from '@relais/domain'
import { sql } from 'drizzle-orm'

/** A session of the signed-in person. */
export interface OwnSessionRow extends SessionTimes {
  readonly id: string
  readonly portal: Portal
  /** What the browser said it is; null: nothing. */
  readonly userAgent: string | null
  /** Null: not known. */
  readonly address: string | null
  readonly createdAt: Date
}

/** The sessions of the signed-in person that are of use at `now`, those used last first, a hundred at most. */
export async function listOwnSessions(tx: Tx, now: Date): Promise<OwnSessionRow[]> {
  const { rows } = await tx.execute<{
    id: string
    portal: Portal
    userAgent: string | null
    address: string | null
    createdAt: string
    lastSeenAt: string
    expiresAt: string
  }>(sql`
    select s.id, s.portal, s.user_agent as "userAgent", s.address, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt",
      s.expires_at as "expiresAt"
    from app.own_sessions(${now.toISOString()}::timestamptz) s order by s.last_seen_at desc, s.id desc`)
  return rows.map(({ createdAt, lastSeenAt, expiresAt, ...session }) => ({
    ...session,
    createdAt: new Date(createdAt),
    lastSeenAt: new Date(lastSeenAt),
    expiresAt: new Date(expiresAt),
    endedAt: null,
  }))
}

/** Ends one session of the signed-in person, or (null) all but this one; how many ended. */
export async function endOwnSessions(
  tx: Tx,
  sessionId: string | null,
  but: string,
  now: Date,
): Promise<number> {
  const { rows } = await tx.execute<{ ended: number }>(
    sql`select app.end_own_sessions(${sessionId}::uuid, ${but}::uuid, ${now.toISOString()}::timestamptz) as ended`,
  )
  return rows[0]?.ended ?? 0
}

/** Ends every session of somebody else of the acting organization; how many ended. */
export async function endSessionsOfColleague(tx: Tx, userId: string, now: Date): Promise<number> {
  const { rows } = await tx.execute<{ ended: number }>(
    sql`select app.end_sessions_of(${userId}::uuid, ${now.toISOString()}::timestamptz) as ended`,
  )
  return rows[0]?.ended ?? 0
}
