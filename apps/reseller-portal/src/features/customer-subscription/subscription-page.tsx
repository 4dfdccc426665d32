import { useLingui } from '@lingui/react/macro'
import {
  LicenseTotals,
  LinkButton,
  NotTherePage,
  Page,
  Panel,
  SubscriptionRecord,
  type SubscriptionRecordProps,
  subscriptionQuery,
  TextLink,
} from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'

/** Props of {@link SubscriptionPage}. */
export type SubscriptionPageProps = Pick<SubscriptionRecordProps, 'orderLink' | 'parties'> & {
  subscriptionId: string
}

/** One subscription of a customer: its term, its orders, and what happened to it. */
export function SubscriptionPage({ subscriptionId, ...links }: SubscriptionPageProps) {
  const { t } = useLingui()
  const { data: subscription } = useSuspenseQuery(subscriptionQuery(subscriptionId))
  if (!subscription) {
    return (
      <NotTherePage
        title={t`Subscription`}
        what={t`There is no such subscription`}
        back={<LinkButton to={paths.subscriptions}>{t`All subscriptions`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  const { displayName, customer, licenseSkuId } = subscription
  return (
    <Page title={displayName} sentence={<TextLink to={paths.subscriptions}>{t`All subscriptions`}</TextLink>}>
      <SubscriptionRecord
        subscription={subscription}
        {...links}
        licenses={
          <Panel rows={1}>
            <LicenseTotals customerId={customer.id} licenseSkuId={licenseSkuId} />
          </Panel>
        }
      />
    </Page>
  )
}
