import { useLingui } from '@lingui/react/macro'
import { RecentOrders } from '@relais/portal-features/trade'
import { TextLink, useViewer } from '@relais/portal-kit'
import { Stack } from '@relais/ui'
import { createFileRoute } from '@tanstack/react-router'
import { CustomerPage } from '../../../../features/customer/customer-page.tsx'
import { type CustomerPartView, readCustomerPartView } from '../../../../features/customer/customer-view.ts'
import { paths } from '../../../../paths.ts'
import { partyLinks } from '../-party-links.tsx'
import { CustomerParts } from './-lazy-customer-parts.tsx'

export const Route = createFileRoute('/_signed-in/customers/$customerId')({
  validateSearch: readCustomerPartView,
  component: Customer,
})

function Customer() {
  const { t } = useLingui()
  const { customerId } = Route.useParams()
  const navigate = Route.useNavigate()
  const change = (search: CustomerPartView) => void navigate({ search, replace: true, resetScroll: false })
  const { viewOrders } = useViewer().viewerCan
  return (
    <CustomerPage customerId={customerId}>
      <Stack gap={8}>
        <CustomerParts
          customerId={customerId}
          view={Route.useSearch()}
          onViewChange={change}
          onEnded={() => void navigate({ to: paths.customers })}
        />
        {viewOrders ? (
          <RecentOrders
            view={{ customer: customerId }}
            parties={{ provider: partyLinks.provider }}
            none={t`No order has been placed for this customer with you on record yet.`}
            all={
              <TextLink to={paths.orders} search={{ customer: customerId }}>
                {t`All orders for this customer`}
              </TextLink>
            }
          />
        ) : null}
      </Stack>
    </CustomerPage>
  )
}
