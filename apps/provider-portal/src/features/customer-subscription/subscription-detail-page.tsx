import { type PartyLinks, SubscriptionPage } from '@relais/portal-features/trade'
import { AddLicensesButton } from './add-licenses-button.tsx'

/** Props of {@link SubscriptionDetailPage}. */
export type SubscriptionDetailPageProps = { subscriptionId: string; parties: PartyLinks }

/** One subscription of a customer, and more licenses for it while it runs. */
export function SubscriptionDetailPage(props: SubscriptionDetailPageProps) {
  return (
    <SubscriptionPage
      {...props}
      withLicenses
      action={(subscription) => <AddLicensesButton kind="primary" subscription={subscription} />}
    />
  )
}
