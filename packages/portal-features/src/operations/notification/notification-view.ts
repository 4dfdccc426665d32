import { type ListView, readChoice, readPages } from '@relais/portal-kit'

/** What the URL keeps of the page of notifications; what is absent is at its default. */
export type NotificationView = Omit<ListView, 'search'> & { only?: 'unread' }

/** `validateSearch` of the page of notifications: what does not fit is left out. */
export function readNotificationView(search: Record<string, unknown>): NotificationView {
  return { ...readPages(search, 'pages'), ...readChoice(search, 'only', ['unread']) }
}
