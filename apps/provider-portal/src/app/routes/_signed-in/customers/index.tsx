import { useLingui } from '@lingui/react/macro'
import { LinkButton, useViewer } from '@relais/portal-kit'
import { OrderIcon } from '@relais/ui'
import { createFileRoute } from '@tanstack/react-router'
import type { ListedCustomer } from '../../../../features/customer/customer-queries.ts'
import { type CustomerView, readCustomerView } from '../../../../features/customer/customer-view.ts'
import { CustomersPage } from '../../../../features/customer/customers-page.tsx'
import { paths } from '../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/customers/')({
  validateSearch: readCustomerView,
  component: Customers,
})

function Customers() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const { order } = useViewer().viewerCan
  const change = (search: CustomerView) => void navigate({ search, replace: true, resetScroll: false })
  const actions = (customer: ListedCustomer) => <OrderLink customer={customer} />
  return <CustomersPage view={view} onViewChange={change} actions={order ? actions : undefined} />
}

function OrderLink({ customer }: { customer: ListedCustomer }) {
  const { t } = useLingui()
  const { id, legalName } = customer
  return (
    <LinkButton
      icon={OrderIcon}
      to={paths.customerOrder}
      params={{ customerId: id }}
      aria-label={t`Order for ${legalName}`}
    >
      {t`Order`}
    </LinkButton>
  )
}
