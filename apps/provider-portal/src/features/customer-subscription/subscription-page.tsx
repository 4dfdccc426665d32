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
import { AddLicensesButton } from './add-licenses-button.tsx'

/** Props of {@link SubscriptionPage}. */
export type SubscriptionPageProps = Pick<SubscriptionRecordProps, 'orderLink' | 'parties'> & {
  subscriptionId: string
}

/** One subscription of a customer: its term, its orders, what happened to it, and more licenses. */
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
  const { displayName, customer, licenseSkuId, viewerCan } = subscription
  return (
    <Page
      title={displayName}
      sentence={<TextLink to={paths.subscriptions}>{t`All subscriptions`}</TextLink>}
      action={viewerCan.addLicenses ? <AddLicensesButton kind="primary" subscription={subscription} /> : null}
    >
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
