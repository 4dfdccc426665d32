import { useLingui } from '@lingui/react/macro'
import { BellLink, type ShellNews, useViewer } from '@relais/portal-kit'
import { VisuallyHidden } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { featurePaths } from '../../feature-paths.ts'
import { unreadQuery } from './notification-queries.ts'

/** Notifications in the frame of every page. */
export const notificationNews: ShellNews = { Bell: NotificationBell, Announcement: NotificationNews }

/** How many notifications the viewer has not read; zero while that is not known. */
export function useUnread(): number {
  return useQuery(unreadQuery(useViewer().user.id)).data ?? 0
}

/** The bell, with the number of what the viewer has not read. */
function NotificationBell() {
  const { t } = useLingui()
  const unread = useUnread()
  return (
    <BellLink
      to={featurePaths.notifications}
      word={t`Notifications`}
      count={unread}
      countLabel={t`${unread} unread`}
    />
  )
}

/** Tells a screen reader how many are unread, whenever that changes. */
function NotificationNews() {
  const { t } = useLingui()
  const unread = useUnread()
  return (
    <output>
      {unread === 0 ? null : <VisuallyHidden>{t`Unread notifications: ${unread}`}</VisuallyHidden>}
    </output>
  )
}
