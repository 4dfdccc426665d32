import { useLingui } from '@lingui/react/macro'
import { mostCountedOfCustomer } from '@relais/domain/codes'
import { customerHomeQuery, LatestActivity } from '@relais/portal-features/operations'
import { CustomerAccount, CustomerParties, type CustomerPartiesProps } from '@relais/portal-features/trade'
import { Panel } from '@relais/portal-kit'
import { formatNumber, Notice, RecordLayout, Tabs, useLocale } from '@relais/ui'
import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { customerQuery, type CustomerRecord } from './customer-queries.ts'
import type { CustomerTab } from './customer-view.ts'

/** Props of {@link CustomerRecordTabs}. */
export type CustomerRecordProps = {
  customerId: string
  tab: CustomerTab
  onTabChange: (tab: CustomerTab) => void
  /** A provider by its name, as a link to its page. */
  provider: CustomerPartiesProps['partner']
  /** What stands first in its overview. */
  overview: (customer: CustomerRecord) => ReactNode
  /** The parts that other features bring, by tab. A part that is absent has no tab. */
  parts: (customer: CustomerRecord) => Partial<Record<CustomerTab, ReactNode>>
}

/** An open customer: its parts side by side, each loading and failing alone. */
export function CustomerRecordTabs(props: CustomerRecordProps) {
  return (
    <Panel rows={4}>
      <Opened {...props} />
    </Panel>
  )
}

function Opened({ customerId, tab, onTabChange, provider, overview, parts }: CustomerRecordProps) {
  const { t } = useLingui()
  const [{ data: customer }, { data: home }] = useSuspenseQueries({
    queries: [customerQuery(customerId), customerHomeQuery(customerId)],
  })
  const counted = useCounted()
  if (customer === null) {
    return (
      <Notice tone="warning" title={t`This customer is no longer yours to see`}>
        {t`The relationship may just have ended. Load the list again.`}
      </Notice>
    )
  }
  const labels: Record<CustomerTab, string> = {
    account: t`Overview`,
    services: t`Subscriptions and licenses`,
    users: t`Users`,
    orders: t`Orders`,
  }
  const counts: Partial<Record<CustomerTab, string | undefined>> = {
    services: counted(home?.subscriptionCount),
    users: counted(home?.userCount),
    orders: counted(home?.orderCount),
  }
  const all: Partial<Record<CustomerTab, ReactNode>> = {
    account: (
      <RecordLayout aside={<CustomerParties customer={customer} as="reseller" partner={provider} />}>
        {overview(customer)}
        <CustomerAccount customer={customer} />
        <LatestActivity organizationId={customer.id} />
      </RecordLayout>
    ),
    ...parts(customer),
  }
  // Object.keys of a record by tab: its keys are tabs.
  const keys = (Object.keys(labels) as CustomerTab[]).filter((key) => all[key] !== undefined)
  return (
    <Tabs
      label={t`Parts of ${customer.legalName}`}
      value={keys.includes(tab) ? tab : 'account'}
      onChange={(key) => {
        const next = keys.find((name) => name === key)
        if (next) onTabChange(next)
      }}
      tabs={keys.map((key) => ({
        key,
        label: labels[key],
        count: counts[key],
        content: <Panel rows={4}>{all[key]}</Panel>,
      }))}
    />
  )
}

/** How many there are, as far as they are counted; undefined: not one's to see. */
function useCounted() {
  const locale = useLocale()
  return (count: number | null | undefined): string | undefined => {
    if (count === null || count === undefined) return undefined
    return count < mostCountedOfCustomer
      ? formatNumber(count, locale)
      : `${formatNumber(mostCountedOfCustomer - 1, locale)}+`
  }
}
