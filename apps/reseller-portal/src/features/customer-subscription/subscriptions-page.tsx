import { useLingui } from '@lingui/react/macro'
import { Page, SubscriptionList, type SubscriptionListProps } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'

/** Every subscription with this reseller on record. */
export function SubscriptionsPage(props: Omit<SubscriptionListProps, 'empty' | 'actions'>) {
  const { t } = useLingui()
  return (
    <Page title={t`Subscriptions`} sentence={t`What your customers use with you on record.`}>
      <SubscriptionList
        {...props}
        empty={
          <EmptyState title={t`No subscriptions yet`}>
            {t`When an indirect provider orders for one of your customers, the subscription appears here.`}
          </EmptyState>
        }
      />
    </Page>
  )
}
