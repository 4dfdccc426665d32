import { useLingui } from '@lingui/react/macro'
import { Panel } from '@relais/portal-kit'
import {
  CopyButton,
  Count,
  DateTime,
  DescriptionList,
  Inline,
  Notice,
  Quiet,
  Section,
  Stack,
  Table,
  useNow,
} from '@relais/ui'
import { LicenseTotals } from '../license/license-totals.tsx'
import { OrderLink } from '../order/order-link.tsx'
import type { SubscriptionDetail } from './subscription-queries.ts'
import { OrderStatusDot } from '../order/order-status.tsx'
import { SubscriptionStatusDot } from './subscription-status.tsx'
import { type PartyLinks, useTradeWords } from '../order/trade-words.ts'

/** Props of {@link SubscriptionRecord}. */
export type SubscriptionRecordProps = {
  subscription: SubscriptionDetail
  /** The parties that are not the viewer, each as a link where it has a page. */
  parties: PartyLinks
  /** The licenses of the customer, assigned and free, are shown too. */
  withLicenses?: boolean
}

/** One subscription: what, for whom, its term, its orders with their windows, and what happened to it. */
export function SubscriptionRecord({ subscription, parties, withLicenses }: SubscriptionRecordProps) {
  const { t } = useLingui()
  const words = useTradeWords()
  const { customer, provider, reseller, canceledAt } = subscription
  const name = ({ legalName }: { legalName: string }) => legalName
  return (
    <Stack gap={6}>
      {canceledAt === null ? null : (
        <Notice tone="warning" title={t`This subscription was canceled`}>
          <DateTime value={canceledAt} display="dateTime" />
        </Notice>
      )}
      <DescriptionList
        facts={[
          { term: t`Status`, value: <SubscriptionStatusDot status={subscription.status} /> },
          { term: t`Product`, value: subscription.productTitle },
          { term: t`Licenses`, value: <Count value={subscription.quantity} /> },
          { term: t`Customer`, value: (parties.customer ?? name)(customer) },
          { term: t`Reseller on record`, value: (parties.reseller ?? name)(reseller) },
          { term: t`Indirect provider`, value: (parties.provider ?? name)(provider) },
          { term: t`Term`, value: words.termAndPlan(subscription.term, subscription.billingPlan) },
          { term: t`Term began`, value: <DateTime value={subscription.startsAt} display="dateTime" /> },
          { term: t`Term ends`, value: <DateTime value={subscription.endsAt} display="dateTime" /> },
          {
            term: t`Subscription id`,
            value: (
              <Inline>
                {subscription.id}
                <CopyButton
                  value={subscription.id}
                  label={t`Copy the id of the subscription`}
                  copiedLabel={t`Copied`}
                />
              </Inline>
            ),
          },
        ]}
      />
      {withLicenses ? (
        <Panel rows={1}>
          <LicenseTotals customerId={customer.id} licenseSkuId={subscription.licenseSkuId} />
        </Panel>
      ) : null}
      <Section title={t`Orders`}>
        <Orders subscription={subscription} />
      </Section>
      <Section title={t`What happened`}>
        <Changes subscription={subscription} />
      </Section>
    </Stack>
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
