import { type OrderView, readOrderView } from '@relais/portal-features/trade'
import { isStep } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { OrdersPage } from '../../../../features/order/orders-page.tsx'
import { partyLinks } from '../-party-links.tsx'
import { TradeFilters } from '../-trade-filters.tsx'

export const Route = createFileRoute('/_signed-in/orders/')({
  validateSearch: readOrderView,
  component: Orders,
})

function Orders() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: OrderView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  const filters = <TradeFilters view={view} onViewChange={change} />
  return <OrdersPage view={view} onViewChange={change} parties={partyLinks} filters={filters} />
}
