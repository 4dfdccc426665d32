import { readSubscriptionView, type SubscriptionView } from '@relais/portal-features/trade'
import { isStep } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { SubscriptionsPage } from '../../../../features/customer-subscription/subscriptions-page.tsx'
import { partyLinks } from '../-party-links.tsx'
import { TradeFilters } from '../-trade-filters.tsx'

export const Route = createFileRoute('/_signed-in/subscriptions/')({
  validateSearch: readSubscriptionView,
  component: Subscriptions,
})

function Subscriptions() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: SubscriptionView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  const filters = <TradeFilters view={view} onViewChange={change} />
  return <SubscriptionsPage view={view} onViewChange={change} parties={partyLinks} filters={filters} />
}
