import { useLingui } from '@lingui/react/macro'
import type { BillingPlan } from '@relais/domain/codes'
import {
  type Column,
  CopyButton,
  Count,
  DateTime,
  DescriptionList,
  Inline,
  Money,
  Notice,
  Quiet,
  RecordLayout,
  Section,
  Stack,
  Table,
  Unbroken,
  useNow,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { SubscriptionLink } from '../customer-subscription/subscription-link.tsx'
import type { OrderStatus } from './order-status.tsx'
import { type PartyLinks, type TradeCustomer, type TradeParty, useTradeWords } from './trade-words.ts'

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
  /** Of a license for the whole term. */
  unitListPrice: Amount | null
  listPrice: Amount | null
  unitCost: Amount | null
  cost: Amount | null
  /** Days paid of the term, where licenses were added to a running one; null: the whole term. */
  remainingDays: number | null
  termDays: number | null
}

/** What is shown of an order. */
export type RecordedOrder = {
  number: string
  status: OrderStatus
  placedAt: string
  placedByName: string | null
  cancellableUntil: string
  canceledAt: string | null
  cancellationReason: string | null
  provider: TradeParty
  reseller: TradeParty
  customer: TradeCustomer
  lines: readonly RecordedLine[]
  listPrice: Amount | null
  cost: Amount | null
}

/** Props of {@link OrderRecord}. */
export type OrderRecordProps = {
  order: RecordedOrder
  /** The parties that are not the viewer, each as a link where it has a page. */
  parties: PartyLinks
  /** What may be done with it; absent: nothing. */
  acts?: ReactNode
}

/** One order: what, at the prices that the viewer sees, and beside it for whom, by whom and when. */
export function OrderRecord({ order, parties, acts }: OrderRecordProps) {
  const { t } = useLingui()
  return (
    <Stack gap={6}>
      {order.canceledAt === null ? null : (
        <Notice tone="warning" title={t`This order was canceled`}>
          <p>{order.cancellationReason}</p>
        </Notice>
      )}
      <RecordLayout
        aside={
          <Section title={t`Details`}>
            <OrderFacts order={order} parties={parties} />
          </Section>
        }
      >
        <Section title={t`What was ordered`}>
          <OrderLines order={order} />
        </Section>
        {acts}
      </RecordLayout>
    </Stack>
  )
}

function OrderFacts({ order, parties }: Omit<OrderRecordProps, 'acts'>) {
  const { t } = useLingui()
  const name = ({ legalName }: TradeParty) => legalName
  const now = useNow()
  const isOver = (instant: string) => new Date(instant) <= now()
  return (
    <DescriptionList
      facts={[
        { term: t`Customer`, value: (parties.customer ?? name)(order.customer) },
        { term: t`Reseller on record`, value: (parties.reseller ?? name)(order.reseller) },
        { term: t`Indirect provider`, value: (parties.provider ?? name)(order.provider) },
        { term: t`Placed by`, value: order.placedByName },
        { term: t`Placed on`, value: <DateTime value={order.placedAt} display="dateTime" /> },
        order.canceledAt === null
          ? {
              term: isOver(order.cancellableUntil) ? t`Could be canceled until` : t`Can be canceled until`,
              value: <DateTime value={order.cancellableUntil} display="dateTime" />,
            }
          : { term: t`Canceled on`, value: <DateTime value={order.canceledAt} display="dateTime" /> },
        {
          term: t`Order number`,
          value: (
            <Inline>
              <Unbroken>{order.number}</Unbroken>
              <CopyButton value={order.number} label={t`Copy the order number`} copiedLabel={t`Copied`} />
            </Inline>
          ),
        },
      ]}
    />
  )
}

/** An amount as the schema gives it, on screen. */
export function AmountOf({ of }: { of: Amount }) {
  return <Money amountMinor={of.amount} currency={of.currency} />
}

function OrderLines({ order: { lines, listPrice, cost } }: Pick<OrderRecordProps, 'order'>) {
  const { t } = useLingui()
  const words = useTradeWords()
  const kinds = { new: t`New subscription`, add_licenses: t`More licenses` }
  const priced = (
    key: 'unitListPrice' | 'listPrice' | 'unitCost' | 'cost',
    header: string,
    priority: 2 | 4 | 5 = 2,
  ): Column<RecordedLine>[] =>
    lines.every((line) => line[key] === null)
      ? []
      : [
          {
            key,
            header,
            align: 'end',
            priority,
            cell: (line) => (line[key] ? <AmountOf of={line[key]} /> : null),
          },
        ]
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
        {
          key: 'kind',
          header: t`Kind`,
          wrap: true,
          cell: (line) => (
            <Stack gap={1}>
              <span>{kinds[line.kind]}</span>
              <ProratedDays line={line} />
            </Stack>
          ),
        },
        {
          key: 'term',
          header: t`Term`,
          wrap: true,
          priority: 2,
          cell: (line) => words.termAndPlan(line.term, line.billingPlan),
        },
        {
          key: 'quantity',
          header: t`Licenses`,
          align: 'end',
          cell: (line) => <Count value={line.quantity} />,
        },
        ...priced('unitListPrice', t`List price per license`, 5),
        ...priced('listPrice', t`List price`),
        ...priced('unitCost', t`Cost per license`, 4),
        ...priced('cost', t`Cost`),
      ]}
      totals={
        listPrice === null && cost === null
          ? []
          : [
              {
                label: t`Total`,
                strong: true,
                cells: {
                  listPrice: listPrice && <AmountOf of={listPrice} />,
                  cost: cost && <AmountOf of={cost} />,
                },
              },
            ]
      }
    />
  )
}

/** That added licenses were paid for the rest of a term; nothing for a whole one. */
function ProratedDays({ line: { remainingDays, termDays } }: { line: RecordedLine }) {
  const { t } = useLingui()
  if (remainingDays === null || termDays === null) return null
  return <Quiet>{t`Prorated: ${remainingDays} of ${termDays} days`}</Quiet>
}
