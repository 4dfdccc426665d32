import { useLingui } from '@lingui/react/macro'
import { ListSearch, Page, Panel } from '@relais/portal-kit'
import { Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { CustomerList } from './customer-list.tsx'
import type { ListedCustomer } from './customer-queries.ts'
import type { CustomerView } from './customer-view.ts'

/** Props of {@link CustomersPage}. */
export type CustomersPageProps = {
  title: string
  sentence: string
  action?: ReactNode
  /** Only customers that this provider is related to as well; null for all. */
  partnerId: string | null
  /** What the URL says. */
  view: CustomerView
  /** Puts it there. `replace`: without a step in the history. */
  onViewChange: (view: CustomerView, replace: boolean) => void
  record: (customer: ListedCustomer) => ReactNode
  empty: ReactNode
}

/** A list of customers with its search; rows open in place and the URL keeps which. */
export function CustomersPage(props: CustomersPageProps) {
  const { t } = useLingui()
  const { view, onViewChange } = props
  const find = (search: string) => onViewChange(search === '' ? {} : { search }, true)
  const { search = '' } = view
  const show = (id: string | null) => {
    const { open: _, tab: __, ...kept } = view
    onViewChange(id === null ? kept : { ...kept, open: id }, false)
  }
  return (
    <Page title={props.title} sentence={props.sentence} action={props.action}>
      <Stack>
        <ListSearch label={t`Search by name or domain`} value={search} onSearch={find} />
        <Panel>
          <CustomerList
            partnerId={props.partnerId}
            search={search}
            onClearSearch={() => find('')}
            open={view.open ?? null}
            onOpenChange={show}
            record={props.record}
            empty={props.empty}
          />
        </Panel>
      </Stack>
    </Page>
  )
}
