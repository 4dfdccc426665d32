import { useLingui } from '@lingui/react/macro'
import { subscriptionsQuery } from '@relais/portal-features/trade'
import { TextLink } from '@relais/portal-kit'
import { Section } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'

/** What the organization uses, in one line for the home page. */
export function SubscriptionSummary() {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(subscriptionsQuery({}))
  const rows = data.pages.flatMap((page) => page.nodes)
  const active = rows.filter(({ status }) => status === 'active').length
  return (
    <Section
      title={t`Subscriptions`}
      action={<TextLink to={paths.subscriptions}>{t`All subscriptions`}</TextLink>}
    >
      {rows.length === 0 ? (
        <p>{t`What your partners order for you appears here. Ask your reseller.`}</p>
      ) : (
        <p>{hasNextPage ? t`At least ${active} subscriptions run.` : t`Running subscriptions: ${active}`}</p>
      )}
    </Section>
  )
}
