import { useLingui } from '@lingui/react/macro'
import { LatestActivity } from '@relais/portal-features/operations'
import {
  CustomerAccount,
  CustomerNotThere,
  CustomerParties,
  type CustomerPartiesProps,
  CustomerRecordPage,
} from '@relais/portal-features/trade'
import { DateTime, RecordLayout, Stack, StatusDot } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { customerQuery, type CustomerRecord } from './customer-queries.ts'

/** Props of {@link CustomerPage}. */
export type CustomerPageProps = {
  customerId: string
  /** The page's primary action, where something can be done for the customer. */
  action: (customer: CustomerRecord) => ReactNode
  /** A reseller by its name, as a link to its page. */
  reseller: CustomerPartiesProps['partner']
  /** What other features show of the customer. */
  children: ReactNode
}

/** One customer of the provider: its figures, what was ordered, who looks after it, what it agreed to. */
export function CustomerPage({ customerId, action, reseller, children }: CustomerPageProps) {
  const { t } = useLingui()
  const { data: customer } = useSuspenseQuery(customerQuery(customerId))
  if (!customer) return <CustomerNotThere />
  return (
    <CustomerRecordPage
      customer={customer}
      chips={<AgreementChip customer={customer} />}
      through={null}
      action={action(customer)}
    >
      <RecordLayout aside={<CustomerParties customer={customer} as="provider" partner={reseller} />}>
        {children}
        <CustomerAccount
          customer={customer}
          more={[{ term: t`Customer agreement`, value: <Agreement customer={customer} /> }]}
        />
        <LatestActivity organizationId={customerId} />
      </RecordLayout>
    </CustomerRecordPage>
  )
}

function AgreementChip({ customer: { agreement } }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  return agreement?.isCurrent ? (
    <StatusDot tone="success">{t`Agreement accepted`}</StatusDot>
  ) : (
    <StatusDot tone="warning">{t`Agreement not accepted`}</StatusDot>
  )
}

function Agreement({ customer }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  const { agreement } = customer
  if (agreement === null) {
    return <StatusDot tone="warning">{t`Not accepted: nothing can be ordered until it is`}</StatusDot>
  }
  const { version, acceptedAt, isCurrent } = agreement
  return (
    <Stack gap={1}>
      <span>
        {isCurrent
          ? t`Version ${version}, the one in force`
          : t`Version ${version}: the one in force is not accepted yet, nothing can be ordered until it is`}
      </span>
      <span>
        {t`Accepted on`} <DateTime value={acceptedAt} display="date" />
      </span>
    </Stack>
  )
}
