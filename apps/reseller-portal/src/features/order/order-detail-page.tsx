import { OrderPage, type PartyLinks } from '@relais/portal-features/trade'
import { useSuspenseQuery } from '@tanstack/react-query'
import { orderQuery } from './order-queries.ts'

/** Props of {@link OrderDetailPage}. */
export type OrderDetailPageProps = { orderId: string; parties: PartyLinks }

/** One order at list prices. */
export function OrderDetailPage({ orderId, parties }: OrderDetailPageProps) {
  const { data: order } = useSuspenseQuery(orderQuery(orderId))
  if (order === null) return <OrderPage order={null} parties={parties} />
  // A reseller's orders carry no cost: the operation does not even ask for one.
  const lines = order.lines.map((line) => ({ ...line, unitCost: null, cost: null }))
  return <OrderPage order={{ ...order, lines, cost: null }} parties={parties} />
}
