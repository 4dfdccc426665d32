import { useLingui } from '@lingui/react/macro'
import { useCustomerSort } from '@relais/portal-features/trade'
import { countSet, isNarrowed, ListFilters, ListSearch, narrowed, Page, Panel } from '@relais/portal-kit'
import { ListSheet, ListTools } from '@relais/ui'
import { CustomerList, type CustomerListProps } from './customer-list.tsx'
import type { CustomerView } from './customer-view.ts'
import { ResellerFilter } from './reseller-filter.tsx'

/** Every customer of the provider, with search and filter in the URL. */
export function CustomersPage({ view, onViewChange, actions }: Omit<CustomerListProps, 'sorting'>) {
  const { t } = useLingui()
  const change = (to: Parameters<typeof narrowed<CustomerView>>[1]) => onViewChange(narrowed(view, to))
  const sorting = useCustomerSort(view.sort, isNarrowed(view, ['reseller']), (sort) => change({ sort }))
  return (
    <Page
      title={t`Customers`}
      sentence={t`The customers that accepted a relationship with you, to order for them.`}
    >
      <ListSheet>
        <ListTools>
          <ListSearch
            label={t`Search by name or domain`}
            value={view.search ?? ''}
            onSearch={(search) => change({ search })}
          />
          <ListFilters
            active={countSet(view, ['reseller'])}
            onClear={() => change({ reseller: '' })}
            sort={sorting}
          >
            <Panel rows={1}>
              <ResellerFilter value={view.reseller ?? ''} onChange={(reseller) => change({ reseller })} />
            </Panel>
          </ListFilters>
        </ListTools>
        <CustomerList view={view} onViewChange={onViewChange} sorting={sorting.by} actions={actions} />
      </ListSheet>
    </Page>
  )
}
