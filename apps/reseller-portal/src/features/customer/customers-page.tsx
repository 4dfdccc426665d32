import { useLingui } from '@lingui/react/macro'
import { ListSearch, Page } from '@relais/portal-kit'
import { ListSheet, ListTools } from '@relais/ui'
import type { ReactNode } from 'react'
import { CustomerList, type CustomerListProps } from './customer-list.tsx'
import { searched } from './customer-view.ts'

/** Props of {@link CustomersPage}. */
export type CustomersPageProps = CustomerListProps & {
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
  return (
    <Page title={title} sentence={sentence} trail={trail} action={action}>
      <ListSheet>
        <ListTools>
          <ListSearch
            label={t`Search by name or domain`}
            value={view.search ?? ''}
            onSearch={(search) => onViewChange(searched(view, search), true)}
          />
        </ListTools>
        <CustomerList {...list} />
      </ListSheet>
    </Page>
  )
}
