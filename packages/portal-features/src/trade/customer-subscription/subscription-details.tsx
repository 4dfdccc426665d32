import { useLingui } from '@lingui/react/macro'
import { CopyButton, DateTime, DescriptionList, Details, Inline, Section, Stack } from '@relais/ui'
import { type PartyLinks, useTradeWords } from '../order/trade-words.ts'
import type { SubscriptionDetail } from './subscription-queries.ts'

/** Props of {@link SubscriptionDetails}. */
export type SubscriptionDetailsProps = {
  subscription: SubscriptionDetail
  /** The parties that are not the viewer, each as a link where it has a page. */
  parties: PartyLinks
}

/** For whom and by whom a subscription is, from when to when; its id behind a title of its own. */
export function SubscriptionDetails({ subscription, parties }: SubscriptionDetailsProps) {
  const { t } = useLingui()
  const words = useTradeWords()
  const { id, customer, provider, reseller } = subscription
  const name = ({ legalName }: { legalName: string }) => legalName
  return (
    <Section title={t`Details`}>
      <Stack>
        <DescriptionList
          facts={[
            { term: t`Customer`, value: (parties.customer ?? name)(customer) },
            { term: t`Reseller on record`, value: (parties.reseller ?? name)(reseller) },
            { term: t`Indirect provider`, value: (parties.provider ?? name)(provider) },
            { term: t`Product`, value: subscription.productTitle },
            { term: t`Term`, value: words.termAndPlan(subscription.term, subscription.billingPlan) },
            { term: t`Term began`, value: <DateTime value={subscription.startsAt} display="dateTime" /> },
            { term: t`Term ends`, value: <DateTime value={subscription.endsAt} display="dateTime" /> },
          ]}
        />
        <Details title={t`Technical details`}>
          <DescriptionList
            facts={[
              {
                term: t`Subscription id`,
                value: (
                  <Inline>
                    {id}
                    <CopyButton
                      value={id}
                      label={t`Copy the id of the subscription`}
                      copiedLabel={t`Copied`}
                    />
                  </Inline>
                ),
              },
            ]}
          />
        </Details>
      </Stack>
    </Section>
  )
}
