import { useLingui } from '@lingui/react/macro'
import { Panel } from '@relais/portal-kit'
import { Quiet, Section, Stack } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { fewRows, type RecentRows } from '../order/recent-rows.ts'
import { SubscriptionTable, type SubscriptionTableProps } from './subscription-list.tsx'
import { subscriptionsQuery } from './subscription-queries.ts'
import type { SubscriptionView } from './subscription-view.ts'

/** Props of {@link RecentSubscriptions}. */
export type RecentSubscriptionsProps = Omit<SubscriptionTableProps, 'subscriptions'> &
  RecentRows<SubscriptionView>

/** The first subscriptions of a view, on a page about something else. */
export function RecentSubscriptions({ title, all, ...props }: RecentSubscriptionsProps) {
  const { t } = useLingui()
  return (
    <Section title={title ?? t`Subscriptions`} action={all}>
      <Panel rows={2}>
        <Subscriptions {...props} />
      </Panel>
    </Section>
  )
}

function Subscriptions({ view, none, ...table }: Omit<RecentSubscriptionsProps, 'title' | 'all'>) {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(subscriptionsQuery(view))
  const rows = data.pages.flatMap((page) => page.nodes)
  if (rows.length === 0) return <p>{none}</p>
  const more = rows.length > fewRows || hasNextPage
  return (
    <Stack gap={2}>
      <SubscriptionTable subscriptions={rows.slice(0, fewRows)} {...table} />
      {more ? <Quiet>{t`The first ${fewRows} are shown.`}</Quiet> : null}
    </Stack>
  )
}
