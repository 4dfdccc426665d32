import { useLingui } from '@lingui/react/macro'
import { ListSearch, Page, Panel } from '@relais/portal-kit'
import { Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { CustomerList } from './customer-list.tsx'
import type { ListedCustomer } from './customer-queries.ts'
import type { CustomerView } from './customer-view.ts'
import { ResellerFilter } from './reseller-filter.tsx'

/** Props of {@link CustomersPage}. */
export type CustomersPageProps = {
  view: CustomerView
  onViewChange: (view: CustomerView) => void
  actions: ((customer: ListedCustomer) => ReactNode) | undefined
}

/** Every customer of the provider, with search and filter in the URL. */
export function CustomersPage({ view, onViewChange, actions }: CustomersPageProps) {
  const { t } = useLingui()
  const find = (search: string) => {
    const { search: _, ...kept } = view
    onViewChange(search === '' ? kept : { ...kept, search })
  }
  const choose = (reseller: string) => {
    const { reseller: _, ...kept } = view
    onViewChange(reseller === '' ? kept : { ...kept, reseller })
  }
  return (
    <Page
      title={t`Customers`}
      sentence={t`The customers that accepted a relationship with you, to order for them.`}
    >
      <Stack>
        <ListSearch label={t`Search by name or domain`} value={view.search ?? ''} onSearch={find} />
        <Panel rows={1}>
          <ResellerFilter value={view.reseller ?? ''} onChange={choose} />
        </Panel>
        <Panel>
          <CustomerList view={view} onClear={() => onViewChange({})} actions={actions} />
        </Panel>
      </Stack>
    </Page>
  )
}
