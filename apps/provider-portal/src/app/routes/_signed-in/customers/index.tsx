import { createFileRoute } from '@tanstack/react-router'
import { type CustomerView, readCustomerView } from '../../../../features/customer/customer-view.ts'
import { CustomersPage } from '../../../../features/customer/customers-page.tsx'

export const Route = createFileRoute('/_signed-in/customers/')({
  validateSearch: readCustomerView,
  component: Customers,
})

function Customers() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: CustomerView) => void navigate({ search, replace: true, resetScroll: false })
  return <CustomersPage view={view} onViewChange={change} actions={undefined} />
}
