import { schema, type Tx } from '@relais/db'
import type { NotificationKind } from '@relais/domain'
import { and, isNull, sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { ofReader, type Reader } from '../../identity/index.ts'

const { notification } = schema

const byTime = { by: sql`${notification.createdAt}`, id: sql`${notification.id}`, kind: 'instant' } as const

/** A notification as stored, with the code list that actions write. */
export type StoredNotification = Omit<typeof notification.$inferSelect, 'kind'> & {
  readonly kind: NotificationKind
}

/** Notifications of a person, newest first; one row more than the limit where more follow. */
export async function listNotifications(
  tx: Tx,
  reader: Reader,
  asked: { readonly unread: boolean; readonly after: AfterKey | null; readonly limit: number },
): Promise<readonly StoredNotification[]> {
  const { unread, after, limit } = asked
  const rows = await tx
    .select()
    .from(notification)
    .where(
      and(
        ofReader(reader),
        unread ? isNull(notification.readAt) : undefined,
        after ? comesAfter(byTime, 'descending', after) : undefined,
      ),
    )
    .orderBy(orderOf(byTime, 'descending'))
    .limit(limit + 1)
  // Only `sendMailToEach` makes notifications, of the kinds of the list.
  return rows.map((row) => ({ ...row, kind: row.kind as NotificationKind }))
}
