import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMailProblem } from '@relais/portal-features/consent'
import { KeysetList, type KeysetListProps, narrowed, tableSort, when } from '@relais/portal-kit'
import { DateTime, EmptyState, StatusDot, Table } from '@relais/ui'
import { useMailMessageFile } from './mail-message-file.ts'
import { type MailMessageInList, mailMessagesQuery, newestFirst } from './mail-message-queries.ts'
import type { MailMessageView } from './mail-message-view.ts'
import { useMailStatusWords, useMailTemplateWords } from './mail-message-words.ts'

/** Props of {@link MailMessageList}. */
export type MailMessageListProps = {
  view: MailMessageView
  onViewChange: (view: MailMessageView) => void
  narrowing: KeysetListProps<MailMessageInList>['narrowing']
}

/** Emails and what became of them, on a phone too: what kept one stands below it. */
export function MailMessageList({ view, onViewChange, narrowing }: MailMessageListProps) {
  const { t } = useLingui()
  const templates = useMailTemplateWords()
  const statuses = useMailStatusWords()
  const problem = useMailProblem()
  const file = useMailMessageFile()
  const sorting = tableSort(view.sort, newestFirst, (sort) => onViewChange(narrowed(view, { sort })))
  return (
    <KeysetList
      query={mailMessagesQuery(view)}
      pages={view.pages}
      onPagesChange={(pages) => onViewChange({ ...view, pages })}
      count={(shown, more) =>
        more
          ? t`${shown} emails shown, more follow`
          : t`${plural(shown, { one: '# email', other: '# emails' })}`
      }
      file={file}
      empty={
        <EmptyState title={t`No emails yet`}>
          {t`Emails appear here as soon as somebody is invited, welcomed or told of an order.`}
        </EmptyState>
      }
      narrowing={narrowing}
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
                card: 'below' as const,
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
  )
}
