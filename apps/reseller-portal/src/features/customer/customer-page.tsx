import { useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage, Page, TextLink } from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { customerQuery } from './customer-queries.ts'

/** One customer on a page of its own. `children`: its parts. */
export function CustomerPage({ customerId, children }: { customerId: string; children: ReactNode }) {
  const { t } = useLingui()
  const { data: customer } = useSuspenseQuery(customerQuery(customerId))
  if (!customer) {
    return (
      <NotTherePage
        title={t`Customer`}
        what={t`There is no such customer`}
        back={<LinkButton to={paths.customers}>{t`All customers`}</LinkButton>}
      >
        {t`It is not there, or its relationship with you has ended.`}
      </NotTherePage>
    )
  }
  return (
    <Page
      title={customer.legalName}
      trail={[<TextLink key="up" to={paths.customers}>{t`Customers`}</TextLink>]}
    >
      {children}
    </Page>
  )
}
