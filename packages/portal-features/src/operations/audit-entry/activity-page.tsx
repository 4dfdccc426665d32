import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { isNarrowed, KeysetList, narrowed, Page, usePortal, useViewer } from '@relais/portal-kit'
import { EmptyState, ListSheet } from '@relais/ui'
import { ActivityExport } from './activity-export.tsx'
import { ActivityList } from './activity-list.tsx'
import { ActivityTools } from './activity-tools.tsx'
import { auditEntriesQuery } from './audit-entry-queries.ts'
import { auditNarrowings, type AuditView } from './audit-view.ts'

/** Props of {@link ActivityPage}. */
export type ActivityPageProps = {
  view: AuditView
  onViewChange: (view: AuditView, replace: boolean) => void
}

/** What was done by an organization, for it and to it, newest first, each act in a sentence. */
export function ActivityPage({ view, onViewChange }: ActivityPageProps) {
  const { t } = useLingui()
  const { code } = usePortal()
  const { viewActivity } = useViewer().viewerCan
  const change = (to: Parameters<typeof narrowed<AuditView>>[1]) => onViewChange(narrowed(view, to), true)
  const isNarrow = isNarrowed(view, auditNarrowings)
  const sentence =
    code === 'customer'
      ? t`Everything your organization did here, and everything partners did on its behalf. Entries cannot be changed or deleted.`
      : t`Everything your organization did here, for itself and on behalf of customers, and what others did that concerns it. Entries cannot be changed or deleted.`
  if (!viewActivity) {
    return (
      <Page title={t`Activity log`}>
        <EmptyState title={t`The activity log is not open to you`} drawing={null}>
          {t`Your roles do not allow it. Ask a global administrator of your organization.`}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title={t`Activity log`} sentence={sentence} action={<ActivityExport view={view} />}>
      <ListSheet>
        <ActivityTools view={view} onChange={change} />
        <KeysetList
          query={auditEntriesQuery(view)}
          pages={view.pages}
          onPagesChange={(pages) => onViewChange({ ...view, pages }, true)}
          count={(shown, more) =>
            more
              ? t`${shown} entries shown, more follow`
              : t`${plural(shown, { one: '# entry', other: '# entries' })}`
          }
          empty={
            <EmptyState title={t`Nothing was done yet`}>
              {t`Every change your organization makes appears here with who made it and when.`}
            </EmptyState>
          }
          narrowing={
            isNarrow
              ? {
                  title: t`No entry found`,
                  sentence: t`Nothing that was done fits this search and these filters.`,
                  clearLabel: t`Show the whole log`,
                  onClear: () => onViewChange({}, false),
                }
              : null
          }
        >
          {(entries) => (
            <ActivityList
              entries={entries}
              view={view}
              onOpenChange={(open) => {
                const { open: _, ...closed } = view
                onViewChange(open === null ? closed : { ...closed, open }, true)
              }}
              onNarrow={change}
            />
          )}
        </KeysetList>
      </ListSheet>
    </Page>
  )
}
