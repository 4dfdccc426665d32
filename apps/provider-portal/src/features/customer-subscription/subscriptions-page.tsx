import { useLingui } from '@lingui/react/macro'
import { SubscriptionList, type SubscriptionListProps } from '@relais/portal-features/trade'
import { LinkButton, Page } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'
import { paths } from '../../paths.ts'
import { AddLicensesButton } from './add-licenses-button.tsx'

/** Every subscription that the provider ordered, and more licenses for those that run. */
export function SubscriptionsPage(props: Omit<SubscriptionListProps, 'empty' | 'actions'>) {
  const { t } = useLingui()
  return (
    <Page title={t`Subscriptions`} sentence={t`What your customers use through you.`}>
      <SubscriptionList
        {...props}
        actions={(row) => <AddLicensesButton subscription={row} />}
        empty={
          <EmptyState
            title={t`No subscriptions yet`}
            action={<LinkButton to={paths.customers}>{t`All customers`}</LinkButton>}
          >
            {t`Each product you order for a customer becomes a subscription here.`}
          </EmptyState>
        }
      />
    </Page>
  )
}
