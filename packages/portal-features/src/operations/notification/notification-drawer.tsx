import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { KeysetList, TextLink, useViewer } from '@relais/portal-kit'
import { EmptyState, NoteList, SidePanel } from '@relais/ui'
import { useEffect, useState } from 'react'
import { featurePaths } from '../../feature-paths.ts'
import { markRead, type Notification, notificationsQuery } from './notification-queries.ts'
import { useNoteDays } from './use-note-days.tsx'

/** Props of {@link NotificationDrawer}. */
export type NotificationDrawerProps = { open: boolean; onClose: () => void }

/** What happened, newest first, over the page one is on. That it was opened is that it was read. */
export function NotificationDrawer({ open, onClose }: NotificationDrawerProps) {
  const { t } = useLingui()
  const [pages, setPages] = useState(1)
  return (
    <SidePanel
      open={open}
      onClose={onClose}
      title={t`Notifications`}
      closeLabel={t`Close`}
      acts={
        <TextLink to={featurePaths.notifications} onClick={onClose}>
          {t`See all`}
        </TextLink>
      }
    >
      <KeysetList
        query={notificationsQuery({})}
        pages={pages}
        onPagesChange={setPages}
        count={(shown, more) =>
          more
            ? t`${shown} notifications shown, more follow`
            : t`${plural(shown, { one: '# notification', other: '# notifications' })}`
        }
        empty={
          <EmptyState title={t`No notifications yet`}>
            {t`You are told here when an invitation is answered, something is ordered, or access ends.`}
          </EmptyState>
        }
        narrowing={null}
      >
        {(rows) => <Notes rows={rows} onFollow={onClose} />}
      </KeysetList>
    </SidePanel>
  )
}

/** Mounted with each opening: what was unread then stays marked as new until it is closed. */
function Notes({ rows, onFollow }: { rows: readonly Notification[]; onFollow: () => void }) {
  const isFresh = useReading(rows)
  return <NoteList days={useNoteDays(rows, { isFresh, onFollow })} />
}

/** Marks as read what is shown, and remembers what was new of it. */
function useReading(rows: readonly Notification[]): (row: Notification) => boolean {
  const { user } = useViewer()
  const [seenFresh, setSeenFresh] = useState<ReadonlySet<string>>(new Set())
  const unread = rows.filter(({ readAt }) => readAt === null).map(({ id }) => id)
  const key = unread.join()
  useEffect(() => {
    const [newest] = unread
    if (newest === undefined) return
    setSeenFresh((before) => new Set([...before, ...unread]))
    markRead(user.id, { upTo: newest }).catch((error: unknown) => {
      // Still unread, as the bell says: opened again it is tried again.
      if (!(error instanceof GraphqlRequestError)) throw error
    })
    // What counts is which they are, not that the list was made anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, user.id])
  return ({ id, readAt }) => readAt === null || seenFresh.has(id)
}
