import { useLingui } from '@lingui/react/macro'
import { useMailProblem } from '@relais/portal-features/consent'
import {
  countSet,
  isNarrowed,
  KeysetList,
  ListFilter,
  ListFilters,
  ListSearch,
  narrowed,
  Page,
  tableSort,
  when,
} from '@relais/portal-kit'
import { DateTime, EmptyState, ListSheet, ListTools, StatusDot, Table } from '@relais/ui'
import { type MailMessageInList, mailMessagesQuery, newestFirst } from './mail-message-queries.ts'
import { type MailMessageView, mailStatuses } from './mail-message-view.ts'
import { useMailStatusWords, useMailTemplateWords } from './mail-message-words.ts'

/** Props of {@link MailMessagesPage}. */
export type MailMessagesPageProps = {
  view: MailMessageView
  onViewChange: (view: MailMessageView) => void
}

/** Every email of the installation and what became of it, with search and filter in the URL. For the operator's people. */
export function MailMessagesPage({ view, onViewChange }: MailMessagesPageProps) {
  const { t } = useLingui()
  const templates = useMailTemplateWords()
  const statuses = useMailStatusWords()
  const problem = useMailProblem()
  const sorting = tableSort(view.sort, newestFirst, (sort) => onViewChange(narrowed(view, { sort })))
  return (
    <Page
      title={t`Emails`}
      sentence={t`Every email of this installation: to whom it went, on whose behalf, and what kept it. What it says is for its recipient alone.`}
    >
      <ListSheet>
        <ListTools>
          <ListSearch
            label={t`Search by a whole email address`}
            value={view.search ?? ''}
            onSearch={(search) => onViewChange(narrowed(view, { search }))}
          />
          <ListFilters
            active={countSet(view, ['status'])}
            onClear={() => onViewChange(narrowed(view, { status: '' }))}
            sort={{
              by: sorting,
              columns: [{ key: 'created', label: t({ context: 'email', message: 'Written' }), kind: 'time' }],
            }}
          >
            <ListFilter
              label={t`State`}
              all={t({ context: 'filter', message: 'All emails' })}
              options={mailStatuses.map((value) => ({ value, label: statuses[value].label }))}
              value={view.status}
              onChange={(status) => onViewChange(narrowed(view, { status }))}
            />
          </ListFilters>
        </ListTools>
        <KeysetList
          query={mailMessagesQuery(view)}
          pages={view.pages}
          onPagesChange={(pages) => onViewChange({ ...view, pages })}
          count={(shown, more) =>
            more ? t`${shown} emails shown, more follow` : t`All emails shown: ${shown}`
          }
          empty={
            <EmptyState title={t`No emails yet`}>
              {t`As soon as somebody is invited, welcomed or told of an order, the email stands here.`}
            </EmptyState>
          }
          narrowing={
            isNarrowed(view, ['status'])
              ? {
                  title: t`No email found`,
                  sentence: t`No email fits. An address is found only as a whole.`,
                  clearLabel: t`Show all emails`,
                  onClear: () => onViewChange({}),
                }
              : null
          }
        >
          {(rows) => (
            <Table
              caption={t`Emails`}
              rows={rows}
              rowKey={(row) => row.id}
              {...sorting}
              columns={[
                {
                  key: 'recipient',
                  header: t`Recipient`,
                  primary: true,
                  cell: (row) => row.recipientMail,
                },
                {
                  key: 'kind',
                  header: t`Email`,
                  card: 'second',
                  cell: (row) => (row.template === null ? null : templates[row.template]),
                },
                {
                  key: 'sender',
                  header: t`On behalf of`,
                  priority: 4,
                  card: 'second-end',
                  cell: (row) => row.organizationName ?? t`This installation`,
                },
                ...when(
                  rows.some((row) => row.problem !== null),
                  {
                    key: 'problem',
                    header: t`What kept it`,
                    share: 2,
                    wrap: true,
                    cell: (row: MailMessageInList) => {
                      if (row.problem === null) return null
                      return row.lastError === null
                        ? problem(row.problem)
                        : t`${problem(row.problem)} It said: ${row.lastError}`
                    },
                  },
                ),
                {
                  key: 'status',
                  header: t`State`,
                  fit: true,
                  card: 'third',
                  cell: (row) => (
                    <StatusDot tone={statuses[row.status].tone}>{statuses[row.status].label}</StatusDot>
                  ),
                },
                {
                  key: 'created',
                  sortable: 'descending',
                  header: t({ context: 'email', message: 'Written' }),
                  fit: true,
                  priority: 2,
                  card: 'third-end',
                  cell: (row) => <DateTime value={row.createdAt} />,
                },
              ]}
            />
          )}
        </KeysetList>
      </ListSheet>
    </Page>
  )
}
