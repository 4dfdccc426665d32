import {
  type Column,
  DateTime,
  DeleteIcon,
  DescriptionList,
  EmptyState,
  ErrorState,
  IconButton,
  ListRows,
  ListSheet,
  ListTools,
  LoadMore,
  Meter,
  Money,
  NoResults,
  Section,
  SkeletonRows,
  type Sort,
  Stack,
  StatusDot,
  Table,
  Tabs,
  ViewTabs,
} from '@relais/ui'
import { useState } from 'react'
import { ListFilter } from '../list/list-filter.tsx'
import { ListFilters } from '../list/list-filters.tsx'
import { ListSearch } from '../list/list-search.tsx'

type Row = { id: string; name: string; amount: number; since: string; running: boolean }

const rows: readonly Row[] = [
  { id: '1', name: 'Æther & Œuvre SA', amount: 123_456, since: '2026-03-01T08:00:00Z', running: true },
  {
    id: '2',
    name: 'Bureau d’études thermiques de la vallée de la Haute-Dordogne',
    amount: 5,
    since: '2025-11-30T23:30:00Z',
    running: false,
  },
]

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Name', cell: ({ name }) => name, primary: true, sortable: 'ascending' },
  {
    key: 'status',
    header: 'Status',
    fit: true,
    card: 'second',
    cell: ({ running }) => (
      <StatusDot tone={running ? 'success' : 'neutral'}>{running ? 'Running' : 'Ended'}</StatusDot>
    ),
  },
  {
    key: 'since',
    header: 'Since',
    fit: true,
    priority: 3,
    card: 'second-end',
    cell: ({ since }) => <DateTime value={since} display="date" />,
  },
  {
    key: 'amount',
    header: 'Amount',
    cell: ({ amount }) => <Money amountMinor={amount} currency="EUR" />,
    align: 'end',
    card: 'figure',
  },
]

const views = [
  { label: 'All', view: {} },
  { label: 'Ending within 30 days', view: {} },
]

/** What is listed: a table with its states, a record, tabs. */
export function ListSamples() {
  const [openKey, setOpenKey] = useState<string | null>('1')
  const [sort, setSort] = useState<Sort>({ key: 'name', direction: 'ascending' })
  const [tab, setTab] = useState('one')
  return (
    <Section title="Lists">
      <Stack>
        <Table
          caption="Sample rows"
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          sort={sort}
          onSortChange={setSort}
          expansion={{
            openKey,
            onOpenChange: setOpenKey,
            label: ({ name }) => `Details of ${name}`,
            render: ({ name }) => <DescriptionList facts={[{ term: 'Legal name', value: name }]} />,
          }}
          actions={({ name }) => <IconButton icon={DeleteIcon} label={`Delete ${name}`} />}
          actionsLabel="Actions"
        />
        <ListSheet>
          <ViewTabs label="Views" views={views} current={views[0]} onSelect={() => {}} />
          <ListTools>
            <ListSearch label="Search by name" value="" onSearch={() => {}} />
            <ListFilters active={1} onClear={() => {}}>
              <ListFilter
                label="Status"
                all="All"
                options={[{ value: 'running', label: 'Running' }]}
                value={undefined}
                onChange={() => {}}
              />
              <ListFilter
                label="Since"
                all="At any time"
                options={[{ value: 'year', label: 'This year' }]}
                value="year"
                onChange={() => {}}
              />
            </ListFilters>
          </ListTools>
          <ListRows old={false}>
            <Table caption="Rows of a sheet" columns={columns} rows={rows} rowKey={({ id }) => id} />
            <LoadMore count="2 of 112 rows" label="Show more" onLoadMore={() => {}} />
          </ListRows>
        </ListSheet>
        <Meter used={3} of={22} label="3 of 22 licenses assigned" />
        <EmptyState title="No customers yet">
          A customer appears here once it accepts your invitation.
        </EmptyState>
        <NoResults title="Nothing found">No name holds these letters.</NoResults>
        <ErrorState
          title="The customers could not be loaded"
          retryLabel="Try again"
          onRetry={() => {}}
          request="Request id: 01J9"
        >
          Try again.
        </ErrorState>
        <SkeletonRows label="Loading" rows={3} />
        <Tabs
          label="Parts"
          value={tab}
          onChange={setTab}
          tabs={[
            { key: 'one', label: 'Account', content: 'What is in the first part.' },
            { key: 'two', label: 'Services', content: 'What is in the second part.' },
          ]}
        />
      </Stack>
    </Section>
  )
}
