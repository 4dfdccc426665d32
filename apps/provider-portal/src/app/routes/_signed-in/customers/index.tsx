import { isStep, useViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import type { ListedCustomer } from '../../../../features/customer/customer-queries.ts'
import { type CustomerView, readCustomerView } from '../../../../features/customer/customer-view.ts'
import { CustomersPage } from '../../../../features/customer/customers-page.tsx'
import { OrderButton } from '../../../../features/customer/order-button.tsx'

export const Route = createFileRoute('/_signed-in/customers/')({
  validateSearch: readCustomerView,
  component: Customers,
})

function Customers() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const { order } = useViewer().viewerCan
  const change = (search: CustomerView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  const actions = (customer: ListedCustomer) => <OrderButton customer={customer} />
  return <CustomersPage view={view} onViewChange={change} actions={order ? actions : undefined} />
}
