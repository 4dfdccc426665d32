import { useLingui } from '@lingui/react/macro'
import { partnershipQuery } from '@relais/portal-features/consent'
import { LinkButton, NotTherePage, TextLink, useViewer } from '@relais/portal-kit'
import { AddIcon, EmptyState } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { type CustomerView, readCustomerView } from '../../../../../features/customer/customer-view.ts'
import { CustomersPage } from '../../../../../features/customer/customers-page.tsx'
import { paths } from '../../../../../paths.ts'
import { CustomerRow } from '../../customers/-customer-row.tsx'

export const Route = createFileRoute('/_signed-in/indirect-providers/$providerId/customers')({
  validateSearch: readCustomerView,
  component: ProviderCustomers,
})

function ProviderCustomers() {
  const { t } = useLingui()
  const { providerId } = Route.useParams()
  const { data: partnership } = useQuery(partnershipQuery(providerId))
  const name = partnership?.endedAt === null ? partnership.provider.legalName : undefined
  const { inviteCustomers } = useViewer().viewerCan
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: CustomerView, replace: boolean) =>
    void navigate({ search, replace, resetScroll: false })
  const invite =
    inviteCustomers && name ? (
      <LinkButton kind="primary" icon={AddIcon} to={paths.inviteCustomer} search={{ orderedBy: providerId }}>
        {t`Invite new customers`}
      </LinkButton>
    ) : null
  if (partnership === null) {
    return (
      <NotTherePage
        title={t`Customers with this provider`}
        what={t`There is no such partnership`}
        back={<LinkButton to={paths.indirectProviders}>{t`All indirect providers`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  return (
    <CustomersPage
      title={name ? t`Customers with ${name}` : t`Customers with this provider`}
      sentence={t`Exactly the customers that both you and this indirect provider have a relationship with.`}
      trail={[
        <TextLink key="list" to={paths.indirectProviders}>{t`Indirect providers`}</TextLink>,
        ...(name
          ? [
              <TextLink key="provider" to={paths.indirectProvider} params={{ providerId }}>
                {name}
              </TextLink>,
            ]
          : []),
      ]}
      action={invite}
      partnerId={providerId}
      view={view}
      onViewChange={change}
      record={({ id }) => <CustomerRow customerId={id} view={view} onViewChange={change} />}
      empty={
        <EmptyState title={t`No customers in common yet`}>
          {t`Invite new customers together with this provider: with one consent the customer gets a relationship with both of you.`}
        </EmptyState>
      }
    />
  )
}
