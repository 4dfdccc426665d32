import { useLingui } from '@lingui/react/macro'
import { type Column, DateTime, Table } from '@relais/ui'
import type { ReactNode } from 'react'
import { type Amount, AmountOf } from './order-record.tsx'
import { type OrderStatus, OrderStatusDot } from './trade-status.tsx'

/** What a list shows of an order. */
export type ListedOrder = {
  id: string
  number: string
  status: OrderStatus
  placedAt: string
  customer: { legalName: string }
  provider: { legalName: string }
  reseller: { legalName: string }
  listPrice: Amount | null
}

/** Props of {@link OrderTable}. */
export type OrderTableProps<Order extends ListedOrder> = {
  orders: readonly Order[]
  /** The partner that is not the viewer. */
  partner: 'provider' | 'reseller'
  /** A link to the order, in the words of its number. */
  link: (order: Order) => ReactNode
}

/** Orders, newest first. The list price stands where the viewer sees prices. */
export function OrderTable<Order extends ListedOrder>({ orders, partner, link }: OrderTableProps<Order>) {
  const { t } = useLingui()
  const priced: Column<Order>[] = orders.every((order) => order.listPrice === null)
    ? []
    : [
        {
          key: 'price',
          header: t`List price`,
          align: 'end',
          cell: (order) => (order.listPrice ? <AmountOf of={order.listPrice} /> : null),
        },
      ]
  return (
    <Table
      caption={t`Orders`}
      rows={orders}
      rowKey={(order) => order.id}
      columns={[
        { key: 'number', header: t`Order`, primary: true, cell: link },
        { key: 'customer', header: t`Customer`, cell: (order) => order.customer.legalName },
        {
          key: 'partner',
          header: partner === 'reseller' ? t`Reseller on record` : t`Indirect provider`,
          cell: (order) => order[partner].legalName,
        },
        { key: 'placed', header: t`Placed`, cell: (order) => <DateTime value={order.placedAt} /> },
        { key: 'status', header: t`Status`, cell: (order) => <OrderStatusDot status={order.status} /> },
        ...priced,
      ]}
    />
  )
}
