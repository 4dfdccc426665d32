import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { countSet, KeysetList, ListFilter, ListFilters, Page, TextLink, useViewer } from '@relais/portal-kit'
import { Button, DateTime, EmptyState, ListTools, Stack, StatusDot, Table, useToast } from '@relais/ui'
import { markRead, type Notification, notificationsQuery } from './notification-queries.ts'
import type { NotificationView } from './notification-view.ts'
import { NotificationWords } from './notification-words.tsx'
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
      <Stack>
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
          {(rows) => <Rows rows={rows} onMark={mark} />}
        </KeysetList>
      </Stack>
    </Page>
  )
}

type Marking = Parameters<typeof markRead>[1]

function Rows({ rows, onMark }: { rows: readonly Notification[]; onMark: (which: Marking) => void }) {
  const { t } = useLingui()
  const unread = useUnread()
  const [newest] = rows
  return (
    <Stack>
      {newest && unread > 0 ? (
        <div>
          <Button onClick={() => onMark({ upTo: newest.id })}>{t`Mark all as read`}</Button>
        </div>
      ) : null}
      <Table
        caption={t`Notifications`}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'sentence',
            header: t`What happened`,
            primary: true,
            wrap: true,
            cell: (row) => (
              <TextLink
                to={row.path}
                onClick={() => row.readAt === null && onMark({ notificationIds: [row.id] })}
              >
                <NotificationWords notification={row} />
              </TextLink>
            ),
          },
          {
            key: 'at',
            header: t`When`,
            fit: true,
            card: 'second',
            cell: (row) => <DateTime value={row.createdAt} />,
          },
          {
            key: 'read',
            header: t`Status`,
            fit: true,
            priority: 2,
            card: 'second-end',
            cell: (row) =>
              row.readAt === null ? (
                <StatusDot tone="info">{t`Unread`}</StatusDot>
              ) : (
                <StatusDot tone="neutral">{t({ context: 'notification', message: 'Read' })}</StatusDot>
              ),
          },
        ]}
        actionsLabel={t`Actions`}
        actions={(row) =>
          row.readAt === null ? (
            <Button kind="quiet" onClick={() => onMark({ notificationIds: [row.id] })}>
              {t`Mark as read`}
            </Button>
          ) : null
        }
      />
    </Stack>
  )
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
