import { useLingui } from '@lingui/react/macro'
import { useCustomerSort } from '@relais/portal-features/trade'
import { ListFilters, ListSearch, Page } from '@relais/portal-kit'
import { ListSheet, ListTools } from '@relais/ui'
import type { ReactNode } from 'react'
import { CustomerList, type CustomerListProps, isNarrowedList } from './customer-list.tsx'
import { changed } from './customer-view.ts'

/** Props of {@link CustomersPage}. */
export type CustomersPageProps = Omit<CustomerListProps, 'sorting'> & {
  title: string
  sentence: ReactNode
  /** The pages above it. */
  trail?: readonly ReactNode[]
  action?: ReactNode
}

/** A list of customers with its search; rows open in place and the URL keeps which. */
export function CustomersPage({ title, sentence, trail = [], action, ...list }: CustomersPageProps) {
  const { t } = useLingui()
  const { view, onViewChange } = list
  const sorting = useCustomerSort(view.sort, isNarrowedList(list), (sort) =>
    onViewChange(changed(view, { sort }), false),
  )
  return (
    <Page title={title} sentence={sentence} trail={trail} action={action}>
      <ListSheet>
        <ListTools>
          <ListSearch
            label={t`Search by name or domain`}
            value={view.search ?? ''}
            onSearch={(search) => onViewChange(changed(view, { search }), true)}
          />
          <ListFilters sort={sorting} />
        </ListTools>
        <CustomerList {...list} sorting={sorting.by} />
      </ListSheet>
    </Page>
  )
}
