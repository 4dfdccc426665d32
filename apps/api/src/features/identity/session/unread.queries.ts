import { schema, type Tx } from '@relais/db'
import type { Portal } from '@relais/domain'
import { and, count, eq, isNull } from 'drizzle-orm'

const { notification } = schema

/** Whose notifications, and at which portal. */
export interface Reader {
  readonly userId: string
  readonly portal: Portal
}

/** The notifications of a person at a portal. */
export function ofReader({ userId, portal }: Reader) {
  return and(eq(notification.userId, userId), eq(notification.portal, portal))
}

/** How many notifications a person has not read yet at a portal. */
export async function countUnreadNotifications(tx: Tx, reader: Reader): Promise<number> {
  const [row] = await tx
    .select({ unread: count() })
    .from(notification)
    .where(and(ofReader(reader), isNull(notification.readAt)))
  return row?.unread ?? 0
}
