import { useLingui } from '@lingui/react/macro'
import { SubscriptionList, type SubscriptionListProps } from '@relais/portal-features/trade'
import { LinkButton, Page, useViewer } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'
import { paths } from '../../paths.ts'

/** Every subscription with this reseller on record. */
export function SubscriptionsPage(props: Omit<SubscriptionListProps, 'empty' | 'actions'>) {
  const { t } = useLingui()
  const providers = useViewer().viewerCan.viewProviders ? (
    <LinkButton to={paths.indirectProviders}>{t`All indirect providers`}</LinkButton>
  ) : null
  return (
    <Page title={t`Subscriptions`} sentence={t`What your customers use with you on record.`}>
      <SubscriptionList
        {...props}
        empty={
          <EmptyState title={t`No subscriptions yet`} action={providers}>
            {t`When an indirect provider orders for one of your customers, the subscription appears here.`}
          </EmptyState>
        }
      />
    </Page>
  )
}
