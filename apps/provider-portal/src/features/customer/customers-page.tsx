import { useLingui } from '@lingui/react/macro'
import { ListSearch, narrowed, Page, Panel } from '@relais/portal-kit'
import { ListSheet, ListTools } from '@relais/ui'
import { CustomerList, type CustomerListProps } from './customer-list.tsx'
import { ResellerFilter } from './reseller-filter.tsx'

/** Every customer of the provider, with search and filter in the URL. */
export function CustomersPage({ view, onViewChange, actions }: CustomerListProps) {
  const { t } = useLingui()
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
            onSearch={(search) => onViewChange(narrowed(view, { search }))}
          />
          <Panel rows={1}>
            <ResellerFilter
              value={view.reseller ?? ''}
              onChange={(reseller) => onViewChange(narrowed(view, { reseller }))}
            />
          </Panel>
        </ListTools>
        <CustomerList view={view} onViewChange={onViewChange} actions={actions} />
      </ListSheet>
    </Page>
  )
}
