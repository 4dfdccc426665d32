import { type OrderView, readOrderView } from '@relais/portal-features/trade'
import { narrowed } from '@relais/portal-kit'
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
  const change = (search: OrderView) => void navigate({ search, replace: true, resetScroll: false })
  return (
    <OrdersPage
      view={view}
      onViewChange={change}
      parties={partyLinks}
      filters={<TradeFilters partner={view.partner} onChange={(to) => change(narrowed(view, to))} />}
    />
  )
}
