import { useLingui } from '@lingui/react/macro'
import type { ShellNews } from '@relais/portal-kit'
import { BellButton, VisuallyHidden } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'
import { featurePaths } from '../../feature-paths.ts'
import { useLiveUnread, useUnread } from './use-unread.ts'

/** Nobody's first screen waits for it. */
const NotificationDrawer = lazy(async () => {
  const { NotificationDrawer: component } = await import('./notification-drawer.tsx')
  return { default: component }
})

/** Notifications in the frame of every page. */
export const notificationNews: ShellNews = {
  Bell: NotificationBell,
  Announcement: NotificationNews,
  path: featurePaths.notifications,
}

/** The bell, with the number of what the viewer has not read, and what it opens. */
function NotificationBell() {
  const { t } = useLingui()
  const unread = useUnread()
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  return (
    <>
      <BellButton
        word={t`Notifications`}
        count={unread}
        countLabel={t`${unread} unread`}
        onOpen={() => {
          setWanted(true)
          setOpen(true)
        }}
      />
      {wanted ? (
        <Suspense>
          <NotificationDrawer open={open} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

/** Keeps the number up to date, and tells a screen reader whenever it changes. */
function NotificationNews() {
  const { t } = useLingui()
  useLiveUnread()
  const unread = useUnread()
  return (
    <output>
      {unread === 0 ? null : <VisuallyHidden>{t`Unread notifications: ${unread}`}</VisuallyHidden>}
    </output>
  )
}
