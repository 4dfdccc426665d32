import { execute, listQuery, queryClient } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  type NotificationsQuery,
  UnreadNotificationsDocument,
} from '../../generated/graphql.ts'
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

/** How many notifications a person has not read; asked anew when the window gets the focus. Somebody else's are none. */
export const unreadQuery = (userId: string) =>
  queryOptions({
    queryKey: ['unread-notifications', userId],
    queryFn: async () => {
      const { viewer } = await execute(UnreadNotificationsDocument)
      return viewer?.user.id === userId ? viewer.unreadNotifications : 0
    },
    staleTime: 30_000,
  })

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
    queryClient.setQueryData(unreadQuery(userId).queryKey, result.unread)
  await queryClient.invalidateQueries({ queryKey: ['notifications'] })
}
