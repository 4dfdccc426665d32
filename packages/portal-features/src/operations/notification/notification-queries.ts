import { execute, listQuery, queryClient } from '@relais/portal-kit'
import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  type NotificationsQuery,
} from '../../generated/graphql.ts'
import { navigationQuery } from '../navigation/navigation-queries.ts'
import type { NotificationView } from './notification-view.ts'

/** One notification. */
export type Notification = NotificationsQuery['notifications']['nodes'][number]

/** The notifications of the viewer, newest first, a page at a time. */
export function notificationsQuery({ only }: NotificationView) {
  const unread = only === 'unread'
  return listQuery<Notification>(
    ['notifications', unread],
    async (page) => (await execute(NotificationsDocument, { ...page, unread })).notifications,
  )
}

/** Marks notifications of a person as read and sets the number at the bell. Throws GraphqlRequestError. */
export async function markRead(
  userId: string,
  which: { notificationIds: string[] } | { upTo: string },
): Promise<void> {
  const { markNotificationsRead: result } = await execute(MarkNotificationsReadDocument, {
    input: which,
    idempotencyKey: crypto.randomUUID(),
  })
  if (result.__typename === 'MarkNotificationsReadSuccess')
    queryClient.setQueryData(
      navigationQuery(userId).queryKey,
      (before) => before && { ...before, unreadNotifications: result.unread },
    )
  await queryClient.invalidateQueries({ queryKey: ['notifications'] })
}
