import { useLingui } from '@lingui/react/macro'
import { LinkButton, useViewer } from '@relais/portal-kit'
import { AddIcon, EmptyState } from '@relais/ui'
import { createFileRoute } from '@tanstack/react-router'
import { type CustomerView, readCustomerView } from '../../../../features/customer/customer-view.ts'
import { CustomersPage } from '../../../../features/customer/customers-page.tsx'
import { paths } from '../../../../paths.ts'
import { CustomerRow } from './-customer-row.tsx'

export const Route = createFileRoute('/_signed-in/customers/')({
  validateSearch: readCustomerView,
  component: Customers,
})

function Customers() {
  const { t } = useLingui()
  const { inviteCustomers } = useViewer().viewerCan
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: CustomerView, replace: boolean) =>
    void navigate({ search, replace, resetScroll: false })
  const invite = inviteCustomers ? (
    <LinkButton kind="primary" icon={AddIcon} to={paths.inviteCustomer}>
      {t`Invite a customer`}
    </LinkButton>
  ) : null
  return (
    <CustomersPage
      title={t`Customers`}
      sentence={t`Open a customer to see its account and subscriptions, and to manage its users and licenses.`}
      action={invite}
      partnerId={null}
      view={view}
      onViewChange={change}
      record={({ id }) => <CustomerRow customerId={id} view={view} onViewChange={change} />}
      empty={
        <EmptyState title={t`No customers at the moment`}>
          {t`A customer appears here once it accepts your invitation. Invite one alone, or together with an indirect provider so that it can order for the customer.`}
        </EmptyState>
      }
    />
  )
}
