import { useLingui } from '@lingui/react/macro'
import {
  countSet,
  isNarrowed,
  ListFilter,
  ListFilters,
  ListSearch,
  narrowed,
  Page,
  tableSort,
} from '@relais/portal-kit'
import { ListSheet, ListTools } from '@relais/ui'
import type { ReactNode } from 'react'
import { MailMessageList } from './mail-message-list.tsx'
import { newestFirst } from './mail-message-queries.ts'
import { type MailMessageView, mailStatuses } from './mail-message-view.ts'
import { useMailStatusWords } from './mail-message-words.ts'

/** Props of {@link MailMessagesPage}. */
export type MailMessagesPageProps = {
  view: MailMessageView
  onViewChange: (view: MailMessageView) => void
  /** The organization that the list is narrowed to, with the way back; null: it is not. */
  organization: ReactNode
}

/** Every email of the installation and what became of it, with search and filter in the URL. For the operator's people. */
export function MailMessagesPage({ view, onViewChange, organization }: MailMessagesPageProps) {
  const { t } = useLingui()
  const statuses = useMailStatusWords()
  const sorting = tableSort(view.sort, newestFirst, (sort) => onViewChange(narrowed(view, { sort })))
  return (
    <Page
      title={t`Emails`}
      sentence={t`Every email of this installation: to whom it went, on whose behalf, and what kept it. What it says is for its recipient alone.`}
    >
      <ListSheet>
        <ListTools>
          {organization}
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
        <MailMessageList
          view={view}
          onViewChange={onViewChange}
          narrowing={
            isNarrowed(view, ['status', 'organization'])
              ? {
                  title: t`No email found`,
                  sentence: t`No email fits. An address is found only as a whole.`,
                  clearLabel: t`Show all emails`,
                  onClear: () => onViewChange({}),
                }
              : null
          }
        />
      </ListSheet>
    </Page>
  )
}
