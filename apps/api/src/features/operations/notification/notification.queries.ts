import { schema, type Tx } from '@relais/db'
import type { NotificationKind } from '@relais/domain'
import { and, desc, isNull, sql } from 'drizzle-orm'
import type { AfterTime } from '../../../platform/graphql/page.graphql.ts'
import { ofReader, type Reader } from '../../identity/index.ts'

const { notification } = schema

/** A notification as stored, with the code list that actions write. */
export type StoredNotification = Omit<typeof notification.$inferSelect, 'kind'> & {
  readonly kind: NotificationKind
}

/** Notifications of a person, newest first; one row more than the limit where more follow. */
export async function listNotifications(
  tx: Tx,
  reader: Reader,
  asked: { readonly unread: boolean; readonly after: AfterTime | null; readonly limit: number },
): Promise<readonly StoredNotification[]> {
  const { unread, after, limit } = asked
  const next = after
    ? sql`(${notification.createdAt}, ${notification.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : undefined
  const rows = await tx
    .select()
    .from(notification)
    .where(and(ofReader(reader), unread ? isNull(notification.readAt) : undefined, next))
    .orderBy(desc(notification.createdAt), desc(notification.id))
    .limit(limit + 1)
  // Only `sendMailToEach` makes notifications, of the kinds of the list.
  return rows.map((row) => ({ ...row, kind: row.kind as NotificationKind }))
}
