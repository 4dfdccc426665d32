import { useLingui } from '@lingui/react/macro'
import {
  LinkButton,
  NotTherePage,
  Page,
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

/** One subscription of the organization: its term, its orders, and what happened to it. */
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
  return (
    <Page
      title={subscription.displayName}
      sentence={<TextLink to={paths.subscriptions}>{t`All subscriptions`}</TextLink>}
    >
      <SubscriptionRecord subscription={subscription} {...links} />
    </Page>
  )
}
