import { createFileRoute } from '@tanstack/react-router'
import { CustomerPage } from '../../../../features/customer/customer-page.tsx'
import { type CustomerPartView, readCustomerPartView } from '../../../../features/customer/customer-view.ts'
import { EndRelationshipButton } from '../../../../features/relationship/end-relationship-button.tsx'
import { paths } from '../../../../paths.ts'
import { CustomerParts } from './-lazy-customer-parts.tsx'

export const Route = createFileRoute('/_signed-in/customers/$customerId')({
  validateSearch: readCustomerPartView,
  component: Customer,
})

function Customer() {
  const { customerId } = Route.useParams()
  const navigate = Route.useNavigate()
  const change = (search: CustomerPartView) => void navigate({ search, replace: true, resetScroll: false })
  return (
    <CustomerPage
      customerId={customerId}
      endings={({ relationshipId, viewerCan }) =>
        viewerCan.end.allowed ? (
          <EndRelationshipButton
            relationshipId={relationshipId}
            onEnded={() => void navigate({ to: paths.customers })}
          />
        ) : null
      }
    >
      <CustomerParts customerId={customerId} view={Route.useSearch()} onViewChange={change} />
    </CustomerPage>
  )
}
