import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  countSet,
  currentView,
  isNarrowed,
  KeysetList,
  ListFilter,
  ListFilters,
  ListSearch,
  narrowed,
  type TableSort,
  tableSort,
} from '@relais/portal-kit'
import { DateTime, EmptyState, ListSheet, ListTools, type SavedView, Table, ViewTabs } from '@relais/ui'
import type { ReactNode } from 'react'
import { InvitationActions } from './invitation-actions.tsx'
import { useInvitationFile } from './invitation-file.ts'
import {
  invitationsQuery,
  type InvitationView,
  lastWrittenFirst,
  type SentInvitation,
} from './invitation-queries.ts'
import { InvitationStanding } from './invitation-standing.tsx'
import { useInvitationKind } from './invitation-words.ts'

/** Props of {@link InvitationList}. */
export type InvitationListProps = {
  view: InvitationView
  onViewChange: (view: InvitationView) => void
  /** The link to one invitation, with the recipient as its words. */
  link: (invitation: SentInvitation) => ReactNode
  /** What stands here while there is no invitation: why, and one primary action. */
  empty: { sentence: string; action: ReactNode }
}

/** The invitations an organization wrote, with where each stands. */
export function InvitationList({ view, onViewChange, link, empty }: InvitationListProps) {
  const { t } = useLingui()
  const change = (to: Parameters<typeof narrowed<InvitationView>>[1]) => onViewChange(narrowed(view, to))
  const file = useInvitationFile()
  const sorting = tableSort(view.sort, lastWrittenFirst, (sort) => change({ sort }))
  const views: readonly SavedView<InvitationView>[] = [
    { label: t({ context: 'view', message: 'All' }), view: {} },
    { label: t`Awaiting a reply`, view: { filter: 'open' } },
    { label: t`Drafts`, view: { filter: 'draft' } },
    { label: t({ context: 'filter', message: 'Accepted' }), view: { filter: 'accepted' } },
    { label: t({ context: 'filter', message: 'Expired' }), view: { filter: 'expired' } },
  ]
  return (
    <ListSheet>
      <ViewTabs
        label={t`Views of the invitations`}
        views={views}
        current={currentView(views, view, ['filter'])}
        onSelect={onViewChange}
      />
      <ListTools>
        <ListSearch
          label={t`Search by recipient`}
          value={view.search ?? ''}
          onSearch={(search) => change({ search })}
        />
        <ListFilters
          active={countSet(view, ['filter'])}
          onClear={() => change({ filter: '' })}
          sort={{ by: sorting, columns: [{ key: 'created', label: t`Written`, kind: 'time' }] }}
        >
          <ListFilter
            label={t`Status`}
            all={t({ context: 'filter', message: 'All invitations' })}
            options={[
              { value: 'draft', label: t`Drafts` },
              { value: 'open', label: t`Awaiting a reply` },
              { value: 'accepted', label: t({ context: 'filter', message: 'Accepted' }) },
              { value: 'declined', label: t({ context: 'filter', message: 'Declined' }) },
              { value: 'expired', label: t({ context: 'filter', message: 'Expired' }) },
              { value: 'revoked', label: t({ context: 'filter', message: 'Revoked' }) },
              { value: 'discarded', label: t({ context: 'filter', message: 'Deleted' }) },
            ]}
            value={view.filter}
            onChange={(filter) => change({ filter })}
          />
        </ListFilters>
      </ListTools>
      <KeysetList
        query={invitationsQuery(view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more
            ? t`${shown} invitations shown, more follow`
            : t`${plural(shown, { one: '# invitation', other: '# invitations' })}`
        }
        file={file}
        empty={
          <EmptyState title={t`No invitations yet`} action={empty.action} drawing="mail">
            {empty.sentence}
          </EmptyState>
        }
        narrowing={
          isNarrowed(view, ['filter'])
            ? {
                title: t`No invitation found`,
                sentence: t`No invitation of yours fits this search and this status.`,
                clearLabel: t`Show all invitations`,
                onClear: () => onViewChange({}),
              }
            : null
        }
      >
        {(rows) => <InvitationTable rows={rows} link={link} sorting={sorting} />}
      </KeysetList>
    </ListSheet>
  )
}

/** What nobody can answer yet, or will any more. */
const closed: ReadonlySet<SentInvitation['status']> = new Set(['draft', 'expired', 'revoked', 'discarded'])

function InvitationTable({
  rows,
  link,
  sorting,
}: Pick<InvitationListProps, 'link'> & { rows: readonly SentInvitation[]; sorting: TableSort }) {
  const { t } = useLingui()
  const kind = useInvitationKind()
  const severalKinds = rows.some((row) => row.kind !== 'partnership')
  return (
    <Table
      caption={t`Invitations`}
      rows={rows}
      rowKey={(row) => row.id}
      {...sorting}
      columns={[
        { key: 'recipient', header: t`Recipient`, cell: link, primary: true },
        ...(severalKinds
          ? [
              {
                key: 'kind',
                header: t`Asks for`,
                priority: 4 as const,
                card: 'second' as const,
                cell: (row: SentInvitation) => kind(row.kind),
              },
            ]
          : []),
        {
          key: 'status',
          header: t`Status`,
          fit: true,
          card: 'third',
          cell: (row) => <InvitationStanding invitation={row} />,
        },
        {
          key: 'answer',
          header: t`Answered by`,
          priority: 5,
          cell: (row) => row.decidedBy?.legalName ?? (closed.has(row.status) ? '–' : t`Nobody yet`),
        },
        {
          key: 'created',
          header: t`Written`,
          fit: true,
          sortable: 'descending',
          priority: 3,
          card: 'third-end',
          cell: (row) => <DateTime value={row.createdAt} />,
        },
      ]}
      actions={(row) => <InvitationActions invitation={row} inRow />}
      actionsLabel={t`Actions`}
    />
  )
}
