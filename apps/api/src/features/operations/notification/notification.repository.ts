import { schema, type Tx } from '@relais/db'
import { and, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { ofReader, type Reader } from '../../identity/index.ts'

const { notification } = schema

/** Notes that a person read these notifications; those of others, and those read before, stay as they are. */
export function markRead(tx: Tx, reader: Reader, ids: readonly string[], now: Date): Promise<void> {
  return mark(tx, reader, inArray(notification.id, [...ids]), now)
}

/** Notes that a person read this notification and every older one. */
export function markReadUpTo(tx: Tx, reader: Reader, id: string, now: Date): Promise<void> {
  const newest = sql`(select n.created_at, n.id from notification n where n.id = ${id}::uuid and n.user_id = ${reader.userId}::uuid)`
  return mark(tx, reader, sql`(${notification.createdAt}, ${notification.id}) <= ${newest}`, now)
}

async function mark(tx: Tx, reader: Reader, which: SQL, now: Date): Promise<void> {
  await tx
    .update(notification)
    .set({ readAt: now })
    .where(and(ofReader(reader), isNull(notification.readAt), which))
}
