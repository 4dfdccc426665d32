import { createFileRoute } from '@tanstack/react-router'
import { OrderDetailPage } from '../../../../features/order/order-detail-page.tsx'
import { partyLinks } from '../-party-links.tsx'

export const Route = createFileRoute('/_signed-in/orders/$orderId')({ component: OrderDetail })

function OrderDetail() {
  return <OrderDetailPage orderId={Route.useParams().orderId} parties={partyLinks} />
}
