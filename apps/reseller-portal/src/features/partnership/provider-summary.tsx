import { useLingui } from '@lingui/react/macro'
import { indirectProvidersQuery } from '@relais/portal-features/consent'
import { TextLink } from '@relais/portal-kit'
import { Section } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'

/** The providers of a reseller in one line, for the home page. */
export function ProviderSummary() {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(indirectProvidersQuery({}))
  const names = data.pages.flatMap((page) => page.nodes).map(({ provider }) => provider.legalName)
  const shown = names.slice(0, 5).join(', ')
  return (
    <Section
      title={t`Indirect providers`}
      action={<TextLink to={paths.indirectProviders}>{t`All indirect providers`}</TextLink>}
    >
      {names.length === 0 ? (
        <p>{t`An indirect provider invites you by mail. Follow the link in that mail and authorize the provider: from then on you can invite customers together.`}</p>
      ) : (
        <p>
          {names.length > 5 || hasNextPage
            ? t`These order for your customers, among others: ${shown}.`
            : t`These order for your customers: ${shown}.`}
        </p>
      )}
    </Section>
  )
}
