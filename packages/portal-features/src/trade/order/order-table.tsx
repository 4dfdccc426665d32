import { useLingui } from '@lingui/react/macro'
import type { TableSort } from '@relais/portal-kit'
import { type Column, DateTime, Quiet, Table } from '@relais/ui'
import { AmountOf } from './order-record.tsx'
import { OrderLink } from './order-link.tsx'
import type { ListedOrder } from './order-queries.ts'
import { OrderStatusDot } from './order-status.tsx'
import type { PartyLinks } from './trade-words.ts'

/** Props of {@link OrderTable}. */
export type OrderTableProps = {
  orders: readonly ListedOrder[]
  /** The parties that are not the viewer, each as a link where it has a page. */
  parties: PartyLinks
  /** Absent: its headers are no buttons. */
  sorting?: TableSort
}

/** Orders. The list price stands where the viewer sees prices. */
export function OrderTable({ orders, parties, sorting }: OrderTableProps) {
  const { t } = useLingui()
  const { customer, provider, reseller } = parties
  const optional = (shown: boolean, column: Column<ListedOrder>) => (shown ? [column] : [])
  return (
    <Table
      caption={t`Orders`}
      rows={orders}
      rowKey={(order) => order.id}
      {...sorting}
      columns={[
        {
          key: 'number',
          header: t({ context: 'noun', message: 'Order' }),
          primary: true,
          fit: true,
          cell: (order) => <OrderLink order={order} />,
        },
        ...optional(customer !== undefined, {
          key: 'customer',
          header: t`Customer`,
          share: 2,
          card: 'second',
          cell: (order) => customer?.(order.customer),
        }),
        {
          key: 'products',
          header: t`Products`,
          share: 2,
          priority: 2,
          card: customer === undefined ? 'second' : 'third',
          cell: (order) => <Products order={order} />,
        },
        ...optional(reseller !== undefined, {
          key: 'reseller',
          header: t`Reseller on record`,
          priority: 5,
          cell: (order) => reseller?.(order.reseller),
        }),
        ...optional(provider !== undefined, {
          key: 'provider',
          header: t`Indirect provider`,
          priority: 5,
          cell: (order) => provider?.(order.provider),
        }),
        {
          key: 'placed',
          header: t`Placed`,
          fit: true,
          sortable: 'descending',
          priority: 4,
          card: 'second-end',
          cell: (order) => <DateTime value={order.placedAt} display="date" />,
        },
        {
          key: 'status',
          header: t`Status`,
          fit: true,
          card: 'third-end',
          cell: (order) => <OrderStatusDot status={order.status} />,
        },
        ...optional(
          orders.some((order) => order.listPrice !== null),
          {
            key: 'price',
            header: t`List price`,
            align: 'end',
            priority: 3,
            card: 'figure',
            cell: (order) => (order.listPrice ? <AmountOf of={order.listPrice} /> : null),
          },
        ),
      ]}
    />
  )
}

/** The first product, and how many more there are. */
function Products({ order }: { order: ListedOrder }) {
  const { t } = useLingui()
  const [first, ...others] = order.lines
  const count = others.length
  return (
    <span>
      {first?.skuTitle}
      {count > 0 ? <Quiet> {t`and ${count} more`}</Quiet> : null}
    </span>
  )
}
