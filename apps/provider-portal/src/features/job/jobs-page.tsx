import { useLingui } from '@lingui/react/macro'
import { Page, Panel, useFormat, useViewer } from '@relais/portal-kit'
import {
  DateTime,
  EmptyState,
  FactStrip,
  formatNumber,
  Section,
  StatTile,
  StatusDot,
  Table,
  useLocale,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { jobQueueQuery, type TroubledJob } from './job-queries.ts'
import { RetryJobButton } from './retry-job-button.tsx'

/** Where a count of the server ends. */
const most = 1_000

/** What the worker has to do, for the operator's people: how much waits and runs, and what met something. */
export function JobsPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Jobs`}
      sentence={t`What Relais does in the background: emails, imports, clearing up. What fails is tried again by itself, later and later.`}
    >
      <Panel rows={4}>
        <Queue />
      </Panel>
    </Page>
  )
}

function Queue() {
  const { t } = useLingui()
  const locale = useLocale()
  const { formatDateTime } = useFormat()
  const { data: queue } = useSuspenseQuery(jobQueueQuery)
  if (queue === null) return null
  const count = (value: number) => `${formatNumber(value, locale)}${value >= most ? '+' : ''}`
  const { oldest, troubled } = queue
  return (
    <>
      <FactStrip>
        <StatTile
          label={t({ context: 'jobs', message: 'Waiting' })}
          figure={count(queue.waiting)}
          under={oldest === null ? t`Nothing is due` : t`The next one since ${formatDateTime(oldest)}`}
        />
        <StatTile
          label={t({ context: 'jobs', message: 'Running' })}
          figure={count(queue.running)}
          under={t`At this moment`}
        />
        <StatTile
          label={t({ context: 'jobs', message: 'Later' })}
          figure={count(queue.later)}
          under={t`Tried again by themselves`}
        />
        <StatTile
          label={t({ context: 'jobs', message: 'Failed' })}
          figure={count(queue.failed)}
          under={t`Kept for 30 days`}
        />
      </FactStrip>
      <Section title={t`Jobs with an error`}>
        {troubled.length === 0 ? (
          <EmptyState title={t`No job has an error`} drawing="done">
            {t`What fails appears here with its reason.`}
          </EmptyState>
        ) : (
          <TroubledJobs jobs={troubled} />
        )}
      </Section>
    </>
  )
}

function TroubledJobs({ jobs }: { jobs: readonly TroubledJob[] }) {
  const { t } = useLingui()
  const { retryJobs } = useViewer().viewerCan
  const tasks: Readonly<Record<string, string>> = {
    send_mail: t`Send an email`,
    import_catalog: t`Import the catalog`,
    issue_password_reset: t`Send a link to reset a password`,
    tell_parted_customers: t`Tell customers that their partners parted`,
    purge: t`Forget what is past its term`,
  }
  const states = {
    running: { tone: 'info', label: t({ context: 'job', message: 'Running' }) },
    later: { tone: 'warning', label: t`Tried again later` },
    failed: { tone: 'danger', label: t({ context: 'job', message: 'Failed' }) },
  } as const
  const name = ({ task }: TroubledJob) => tasks[task] ?? task
  return (
    <Table
      caption={t`Jobs with an error`}
      rows={jobs}
      rowKey={(row) => row.id}
      columns={[
        { key: 'task', header: t`Job`, primary: true, cell: name },
        {
          key: 'state',
          header: t`State`,
          fit: true,
          card: 'second',
          cell: (row) => <StatusDot tone={states[row.state].tone}>{states[row.state].label}</StatusDot>,
        },
        {
          key: 'attempts',
          header: t`Tries`,
          align: 'end',
          card: 'second-end',
          cell: ({ attempts, maxAttempts }) => t`${attempts} of ${maxAttempts}`,
        },
        { key: 'error', header: t`Error`, share: 2, wrap: true, card: 'third', cell: (row) => row.lastError },
        {
          key: 'tried',
          header: t`Last try`,
          fit: true,
          priority: 4,
          cell: (row) => <DateTime value={row.triedAt} />,
        },
      ]}
      {...(retryJobs
        ? {
            actionsLabel: t`Actions`,
            actions: (row: TroubledJob) =>
              row.state === 'running' ? null : <RetryJobButton jobId={row.id} name={name(row)} />,
          }
        : {})}
    />
  )
}
