import { useLingui } from '@lingui/react/macro'
import { Panel, useFormat } from '@relais/portal-kit'
import {
  Count,
  DateTime,
  DaysLeft,
  FactStrip,
  formatNumber,
  Notice,
  Quiet,
  RecordLayout,
  Section,
  Stack,
  StatTile,
  Table,
  useLocale,
  useNow,
} from '@relais/ui'
import { LicenseTotals } from '../license/license-totals.tsx'
import { OrderLink } from '../order/order-link.tsx'
import { SubscriptionDetails } from './subscription-details.tsx'
import type { SubscriptionDetail } from './subscription-queries.ts'
import { OrderStatusDot } from '../order/order-status.tsx'
import { type PartyLinks, useTradeWords } from '../order/trade-words.ts'

/** Props of {@link SubscriptionRecord}. */
export type SubscriptionRecordProps = {
  subscription: SubscriptionDetail
  /** The parties that are not the viewer, each as a link where it has a page. */
  parties: PartyLinks
  /** The licenses of the customer, assigned and free, are shown too. */
  withLicenses?: boolean
}

/** One subscription: its figures, its orders with their windows, what happened to it, and beside it for whom and by whom it is. */
export function SubscriptionRecord({ subscription, parties, withLicenses }: SubscriptionRecordProps) {
  const { t } = useLingui()
  const { customer, canceledAt } = subscription
  return (
    <>
      <Stack>
        {canceledAt === null ? null : (
          <Notice tone="warning" title={t`This subscription was canceled`}>
            <DateTime value={canceledAt} display="dateTime" />
          </Notice>
        )}
        <Figures subscription={subscription} />
      </Stack>
      <RecordLayout aside={<SubscriptionDetails subscription={subscription} parties={parties} />}>
        <Section title={t`Orders`}>
          <Orders subscription={subscription} />
        </Section>
        <Section title={t`What happened`}>
          <Changes subscription={subscription} />
        </Section>
        {withLicenses ? (
          <Panel rows={1}>
            <LicenseTotals customerId={customer.id} licenseSkuId={subscription.licenseSkuId} />
          </Panel>
        ) : null}
      </RecordLayout>
    </>
  )
}

function Figures({ subscription }: Pick<SubscriptionRecordProps, 'subscription'>) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const locale = useLocale()
  const words = useTradeWords()
  const { quantity, term, billingPlan, startsAt, endsAt, status } = subscription
  return (
    <FactStrip>
      <StatTile
        label={t`Licenses`}
        figure={formatNumber(quantity, locale)}
        under={subscription.productTitle}
      />
      <StatTile label={t`Term`} figure={words.term(term)} under={words.billingPlan(billingPlan)} />
      <StatTile label={t`Term began`} figure={formatDate(startsAt)} under={null} />
      <StatTile
        label={t`Term ends`}
        figure={status === 'canceled' ? '–' : formatDate(endsAt)}
        under={status === 'active' ? <DaysLeft value={endsAt} words={(days) => t`${days} left`} /> : null}
      />
    </FactStrip>
  )
}

function Orders({ subscription }: Pick<SubscriptionRecordProps, 'subscription'>) {
  const { t } = useLingui()
  const now = useNow()
  const kinds = { new: t`New subscription`, add_licenses: t`More licenses` }
  return (
    <Table
      caption={t`Orders`}
      rows={subscription.orders}
      rowKey={(order) => order.id}
      columns={[
        {
          key: 'number',
          header: t({ context: 'noun', message: 'Order' }),
          primary: true,
          fit: true,
          cell: (order) => <OrderLink order={order} />,
        },
        { key: 'kind', header: t`Kind`, priority: 4, cell: (order) => kinds[order.kind] },
        {
          key: 'quantity',
          header: t`Licenses`,
          align: 'end',
          cell: (order) => <Count value={order.quantity} />,
        },
        {
          key: 'placed',
          header: t`Placed`,
          fit: true,
          priority: 3,
          cell: (order) => <DateTime value={order.placedAt} display="date" />,
        },
        {
          key: 'window',
          header: t`Can be canceled until`,
          fit: true,
          priority: 5,
          cell: (order) =>
            order.status === 'canceled' || new Date(order.cancellableUntil) <= now() ? null : (
              <DateTime value={order.cancellableUntil} display="dateTime" />
            ),
        },
        {
          key: 'status',
          header: t`Status`,
          fit: true,
          cell: (order) => <OrderStatusDot status={order.status} />,
        },
      ]}
    />
  )
}

function Changes({ subscription }: Pick<SubscriptionRecordProps, 'subscription'>) {
  const { t } = useLingui()
  const kinds = {
    purchased: t`Purchased`,
    licenses_added: t`Licenses added`,
    licenses_removed: t`Licenses taken back`,
    canceled: t`Cancellation`,
  }
  return (
    <Table
      caption={t`What happened`}
      rows={subscription.changes}
      rowKey={(change) => change.id}
      columns={[
        { key: 'kind', header: t`Change`, primary: true, cell: (change) => kinds[change.kind] },
        {
          key: 'at',
          header: t`When`,
          fit: true,
          priority: 2,
          cell: (change) => <DateTime value={change.at} display="dateTime" />,
        },
        {
          key: 'before',
          header: t`Licenses before`,
          align: 'end',
          priority: 3,
          cell: (change) => <Count value={change.quantityBefore} />,
        },
        {
          key: 'after',
          header: t`Licenses after`,
          align: 'end',
          cell: (change) => <Count value={change.quantityAfter} />,
        },
        {
          key: 'by',
          header: t`By`,
          priority: 4,
          cell: (change) => change.byName ?? <Quiet>{t`Somebody of another organization`}</Quiet>,
        },
      ]}
    />
  )
}
