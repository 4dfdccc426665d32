import { useLingui } from '@lingui/react/macro'
import type { BillingPlan } from '@relais/domain/codes'
import {
  type Column,
  CopyButton,
  DateTime,
  DescriptionList,
  Inline,
  Money,
  Notice,
  Section,
  Stack,
  Table,
} from '@relais/ui'
import { SubscriptionLink } from './trade-link.tsx'
import { type OrderStatus, OrderStatusDot } from './trade-status.tsx'
import { type PartyLinks, type TradeParty, useTradeWords } from './trade-words.ts'

/** An amount as the schema gives it. */
export type Amount = { amount: number; currency: string }

/** What is shown of an order line; a price that is null is not shown. */
export type RecordedLine = {
  id: string
  kind: 'new' | 'add_licenses'
  skuTitle: string
  term: string
  billingPlan: BillingPlan
  quantity: number
  subscriptionId: string
  listPrice: Amount | null
  cost: Amount | null
}

/** What is shown of an order. */
export type RecordedOrder = {
  number: string
  status: OrderStatus
  placedAt: string
  placedByName: string | null
  cancellableUntil: string
  cancelledAt: string | null
  cancellationReason: string | null
  provider: TradeParty
  reseller: TradeParty
  customer: TradeParty
  lines: readonly RecordedLine[]
  listPrice: Amount | null
  cost: Amount | null
}

/** Props of {@link OrderRecord}. */
export type OrderRecordProps = {
  order: RecordedOrder
  /** The parties that are not the viewer, each as a link where it has a page. */
  parties: PartyLinks
}

/** One order: who, when, what, at the prices that the viewer sees. */
export function OrderRecord({ order, parties }: OrderRecordProps) {
  const { t } = useLingui()
  const name = ({ legalName }: TradeParty) => legalName
  return (
    <Stack gap={6}>
      {order.cancelledAt === null ? null : (
        <Notice tone="warning" title={t`This order was canceled`}>
          <p>{order.cancellationReason}</p>
        </Notice>
      )}
      <DescriptionList
        facts={[
          {
            term: t({ context: 'noun', message: 'Order' }),
            value: (
              <Inline>
                {order.number}
                <CopyButton value={order.number} label={t`Copy the order number`} copiedLabel={t`Copied`} />
              </Inline>
            ),
          },
          { term: t`Status`, value: <OrderStatusDot status={order.status} /> },
          { term: t`Customer`, value: (parties.customer ?? name)(order.customer) },
          { term: t`Reseller on record`, value: (parties.reseller ?? name)(order.reseller) },
          { term: t`Ordered by`, value: (parties.provider ?? name)(order.provider) },
          { term: t`Placed by`, value: order.placedByName },
          { term: t`Placed on`, value: <DateTime value={order.placedAt} display="dateTime" /> },
          order.cancelledAt === null
            ? {
                term: t`Can be canceled until`,
                value: <DateTime value={order.cancellableUntil} display="dateTime" />,
              }
            : { term: t`Canceled on`, value: <DateTime value={order.cancelledAt} display="dateTime" /> },
        ]}
      />
      <Section title={t`What was ordered`}>
        <Stack>
          <OrderLines lines={order.lines} />
          <OrderTotals listPrice={order.listPrice} cost={order.cost} />
        </Stack>
      </Section>
    </Stack>
  )
}

/** Totals of an order or a cart; a price that is null is not shown. */
export function OrderTotals({ listPrice, cost }: { listPrice: Amount | null; cost: Amount | null }) {
  const { t } = useLingui()
  return (
    <DescriptionList
      facts={[
        { term: t`Total list price`, value: listPrice && <AmountOf of={listPrice} /> },
        { term: t`Total cost`, value: cost && <AmountOf of={cost} /> },
      ]}
    />
  )
}

/** An amount as the schema gives it, on screen. */
export function AmountOf({ of }: { of: Amount }) {
  return <Money amountMinor={of.amount} currency={of.currency} />
}

function OrderLines({ lines }: { lines: readonly RecordedLine[] }) {
  const { t } = useLingui()
  const words = useTradeWords()
  const kinds = { new: t`New subscription`, add_licenses: t`More licenses` }
  const priced = (key: 'listPrice' | 'cost', header: string): Column<RecordedLine>[] =>
    lines.every((line) => line[key] === null)
      ? []
      : [{ key, header, align: 'end', cell: (line) => (line[key] ? <AmountOf of={line[key]} /> : null) }]
  return (
    <Table
      caption={t`What was ordered`}
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'product',
          header: t`Product`,
          primary: true,
          cell: (line) => <SubscriptionLink id={line.subscriptionId} name={line.skuTitle} />,
        },
        { key: 'kind', header: t`Kind`, cell: (line) => kinds[line.kind] },
        { key: 'term', header: t`Term`, cell: (line) => words.termAndPlan(line.term, line.billingPlan) },
        { key: 'quantity', header: t`Licenses`, align: 'end', cell: (line) => line.quantity },
        ...priced('listPrice', t`List price`),
        ...priced('cost', t`Cost`),
      ]}
    />
  )
}
