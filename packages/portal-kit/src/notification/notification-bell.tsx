import { useLingui } from '@lingui/react/macro'
import { VisuallyHidden } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { BellLink } from '../link/link.tsx'
import { useViewer } from '../session/viewer-context.ts'
import { sharedPaths } from '../shared-paths.ts'
import { unreadQuery } from './notification-queries.ts'

/** How many notifications the viewer has not read; zero while that is not known. */
export function useUnread(): number {
  return useQuery(unreadQuery(useViewer().user.id)).data ?? 0
}

/** Props of {@link NotificationBell}. */
export type NotificationBellProps = {
  /** The bell without its word, in a corner. */
  compact?: boolean
}

/** The bell, with the number of what the viewer has not read. */
export function NotificationBell({ compact = false }: NotificationBellProps) {
  const { t } = useLingui()
  const unread = useUnread()
  return (
    <BellLink
      to={sharedPaths.notifications}
      word={t`Notifications`}
      count={unread}
      countLabel={t`${unread} unread`}
      compact={compact}
    />
  )
}

/** Tells a screen reader how many are unread, whenever that changes. */
export function NotificationNews() {
  const { t } = useLingui()
  const unread = useUnread()
  return (
    <output>
      {unread === 0 ? null : <VisuallyHidden>{t`Unread notifications: ${unread}`}</VisuallyHidden>}
    </output>
  )
}
