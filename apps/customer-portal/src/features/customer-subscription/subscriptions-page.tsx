import { useLingui } from '@lingui/react/macro'
import { SubscriptionList, type SubscriptionListProps } from '@relais/portal-features/trade'
import { LinkButton, Page } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'
import { paths } from '../../paths.ts'

/** What the organization uses: subscriptions, licenses, terms, and whom to ask. No price. */
export function SubscriptionsPage(props: Omit<SubscriptionListProps, 'empty' | 'actions'>) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Subscriptions`}
      sentence={t`What your organization uses. Your reseller on record answers questions about it.`}
    >
      <SubscriptionList
        {...props}
        empty={
          <EmptyState
            title={t`No subscriptions yet`}
            action={<LinkButton to={paths.partnerRelationships}>{t`All partner relationships`}</LinkButton>}
          >
            {t`What your partners order for you appears here. Ask your reseller.`}
          </EmptyState>
        }
      />
    </Page>
  )
}
