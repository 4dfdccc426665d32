import { useLingui } from '@lingui/react/macro'
import { customerHomeQuery } from '@relais/portal-features/operations'
import { CustomerNotThere, CustomerRecordPage } from '@relais/portal-features/trade'
import { StatusDot } from '@relais/ui'
import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { customerQuery, type CustomerRecord } from './customer-queries.ts'

/** Props of {@link CustomerPage}. */
export type CustomerPageProps = {
  customerId: string
  /** What ends with the customer, where the viewer may end it. */
  endings: (customer: CustomerRecord) => ReactNode
  /** Its parts. */
  children: ReactNode
}

/** One customer on a page of its own. */
export function CustomerPage({ customerId, endings, children }: CustomerPageProps) {
  const { t } = useLingui()
  // Its parts need it: both are asked for at once.
  usePrefetchQuery(customerHomeQuery(customerId))
  const { data: customer } = useSuspenseQuery(customerQuery(customerId))
  if (!customer) return <CustomerNotThere />
  const names = customer.partners.map(({ legalName }) => legalName).join(', ')
  return (
    <CustomerRecordPage
      customer={customer}
      chips={
        customer.delegatedAdmins.length > 0 ? (
          <StatusDot tone="success">{t`You manage it`}</StatusDot>
        ) : (
          <StatusDot tone="neutral">{t`No administration`}</StatusDot>
        )
      }
      through={names === '' ? null : names}
      endings={endings(customer)}
    >
      {children}
    </CustomerRecordPage>
  )
}
