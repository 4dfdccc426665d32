import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { countSet, KeysetList, ListFilter, ListFilters, Page, useViewer } from '@relais/portal-kit'
import { Button, EmptyState, ListSheet, ListTools, NoteList, useToast } from '@relais/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { markRead, type Notification, notificationsQuery } from './notification-queries.ts'
import type { NotificationView } from './notification-view.ts'
import { useNoteDays } from './use-note-days.tsx'
import { useUnread } from './use-unread.ts'

/** Props of {@link NotificationsPage}. */
export type NotificationsPageProps = {
  view: NotificationView
  onViewChange: (view: NotificationView) => void
}

/** What happened that the viewer should know of, newest first. Each leads to the page that tells more. */
export function NotificationsPage({ view, onViewChange }: NotificationsPageProps) {
  const { t } = useLingui()
  const mark = useMark()
  return (
    <Page
      title={t`Notifications`}
      sentence={t`What others did that concerns you. You get the same by email.`}
    >
      <ListSheet>
        <ListTools>
          <ListFilters active={countSet(view, ['only'])} onClear={() => onViewChange({})}>
            <ListFilter
              label={t`Show`}
              all={t({ context: 'filter', message: 'All notifications' })}
              options={[{ value: 'unread', label: t({ context: 'filter', message: 'Unread' }) }]}
              value={view.only}
              onChange={(only) => onViewChange(only === '' ? {} : { only })}
            />
          </ListFilters>
          <MarkAll view={view} onMark={mark} />
        </ListTools>
        <KeysetList
          query={notificationsQuery(view)}
          pages={view.pages}
          onPagesChange={(pages) => onViewChange({ ...view, pages })}
          count={(shown, more) =>
            more
              ? t`${shown} notifications shown, more follow`
              : t`${plural(shown, { one: '# notification', other: '# notifications' })}`
          }
          empty={
            <EmptyState title={t`No notifications yet`} drawing="mail">
              {t`You are told here when an invitation is answered, something is ordered, or access ends.`}
            </EmptyState>
          }
          narrowing={
            view.only === undefined
              ? null
              : {
                  title: t`Nothing unread`,
                  sentence: t`You have read everything.`,
                  clearLabel: t`Show all notifications`,
                  onClear: () => onViewChange({}),
                }
          }
        >
          {(rows) => <Notes rows={rows} onMark={mark} />}
        </KeysetList>
      </ListSheet>
    </Page>
  )
}

type Marking = Parameters<typeof markRead>[1]
type Mark = { onMark: (which: Marking) => void }

function MarkAll({ view, onMark }: Mark & { view: NotificationView }) {
  const { t } = useLingui()
  const unread = useUnread()
  const { data } = useInfiniteQuery(notificationsQuery(view))
  const [newest] = data?.pages[0]?.nodes ?? []
  if (newest === undefined || unread === 0) return null
  return <Button onClick={() => onMark({ upTo: newest.id })}>{t`Mark all as read`}</Button>
}

function Notes({ rows, onMark }: Mark & { rows: readonly Notification[] }) {
  const { t } = useLingui()
  const read = ({ id, readAt }: Notification) => {
    if (readAt === null) onMark({ notificationIds: [id] })
  }
  const days = useNoteDays(rows, {
    isFresh: ({ readAt }) => readAt === null,
    onFollow: read,
    act: (row) =>
      row.readAt === null ? (
        <Button kind="quiet" onClick={() => read(row)}>
          {t`Mark as read`}
        </Button>
      ) : null,
  })
  return <NoteList days={days} heading="h2" />
}

function useMark(): (which: Marking) => void {
  const { t } = useLingui()
  const toast = useToast()
  const { user } = useViewer()
  const mark = async (which: Marking) => {
    try {
      await markRead(user.id, which)
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      // An ended session opens its own dialog.
      if (!error.isUnauthenticated) toast({ message: t`This could not be marked as read. Try again.` })
    }
  }
  return (which) => void mark(which)
}
