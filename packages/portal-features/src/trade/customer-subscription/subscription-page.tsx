import { useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage, Page, TextLink } from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { featurePaths } from '../../feature-paths.ts'
import { SubscriptionRecord, type SubscriptionRecordProps } from './subscription-record.tsx'
import { SubscriptionStatusDot } from './subscription-status.tsx'
import { type SubscriptionDetail, subscriptionQuery } from './subscription-queries.ts'

/** Props of {@link SubscriptionPage}. */
export type SubscriptionPageProps = Omit<SubscriptionRecordProps, 'subscription'> & {
  subscriptionId: string
  /** The one act of the page, where the viewer may do it. */
  action?: (subscription: SubscriptionDetail) => ReactNode
}

/** The page of one subscription: its term, its orders, and what happened to it; or that there is none. */
export function SubscriptionPage({ subscriptionId, action, ...record }: SubscriptionPageProps) {
  const { t } = useLingui()
  const { data: subscription } = useSuspenseQuery(subscriptionQuery(subscriptionId))
  if (!subscription) {
    return (
      <NotTherePage
        title={t`Subscription`}
        what={t`There is no such subscription`}
        back={<LinkButton to={featurePaths.subscriptions}>{t`All subscriptions`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  return (
    <Page
      title={subscription.displayName}
      trail={[<TextLink key="up" to={featurePaths.subscriptions}>{t`Subscriptions`}</TextLink>]}
      chips={<SubscriptionStatusDot status={subscription.status} />}
      sentence={t`for ${subscription.customer.legalName}`}
      action={action?.(subscription)}
    >
      <SubscriptionRecord subscription={subscription} {...record} />
    </Page>
  )
}
