import { OrderPage, type PartyLinks } from '@relais/portal-features/trade'
import { useSuspenseQuery } from '@tanstack/react-query'
import { orderQuery } from './order-queries.ts'

/** Props of {@link OrderDetailPage}. */
export type OrderDetailPageProps = { orderId: string; parties: PartyLinks }

/** One order for the organization. */
export function OrderDetailPage({ orderId, parties }: OrderDetailPageProps) {
  const { data: order } = useSuspenseQuery(orderQuery(orderId))
  if (order === null) return <OrderPage order={null} parties={parties} />
  // A customer sees no price: the operation does not even ask for one.
  const unseen = { unitListPrice: null, listPrice: null, unitCost: null, cost: null }
  const lines = order.lines.map((line) => ({ ...line, ...unseen, remainingDays: null, termDays: null }))
  return <OrderPage order={{ ...order, lines, listPrice: null, cost: null }} parties={parties} />
}
