import { useLingui } from '@lingui/react/macro'
import { ListingCard } from '@relais/portal-features/enrollment'
import { LinkButton, NotTherePage, Page, Panel, TextLink, useCountryName } from '@relais/portal-kit'
import { CardSheet, Segmented, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { directoryProviderQuery } from './directory-queries.ts'
import { StandingAct, StandingDot, useStandings } from './provider-standing.tsx'
import { useScreenLanguage } from './screen-language.ts'
import { shownListing } from './shown-listing.ts'

/** Props of {@link FoundProviderPage}. */
export type FoundProviderPageProps = {
  providerId: string
  /** What it says for which country; absent: for its first. */
  country: string | undefined
  onCountryChange: (country: string) => void
}

/** One provider of the directory: what it says for each of its countries. */
export function FoundProviderPage(props: FoundProviderPageProps) {
  return (
    <Panel rows={8}>
      <Provider {...props} />
    </Panel>
  )
}

function Provider({ providerId, country, onCountryChange }: FoundProviderPageProps) {
  const { t } = useLingui()
  const countryName = useCountryName()
  const { data } = useSuspenseQuery(directoryProviderQuery(providerId, useScreenLanguage()))
  const standing = useStandings([providerId])(providerId)
  const listing = data.find((one) => one.country === country) ?? data[0]
  if (!listing)
    return (
      <NotTherePage
        title={t`Find a provider`}
        what={t`This provider is not in the directory`}
        back={<LinkButton to={paths.findProvider}>{t`Show all providers`}</LinkButton>}
      >
        {t`It took its listing back, or the link is not complete.`}
      </NotTherePage>
    )
  return (
    <Page
      title={listing.providerName}
      trail={[
        <TextLink key="up" to={paths.indirectProviders}>{t`Indirect providers`}</TextLink>,
        <TextLink key="find" to={paths.findProvider}>{t`Find a provider`}</TextLink>,
      ]}
      sentence={t`What it offers resellers, by the country they sell in.`}
    >
      <Stack>
        {data.length < 2 ? null : (
          <Segmented
            label={t`For resellers in`}
            options={data.map((one) => ({ value: one.country, label: countryName(one.country) }))}
            value={listing.country}
            onChange={onCountryChange}
          />
        )}
        <CardSheet>
          <ListingCard
            level={2}
            listing={shownListing(listing)}
            standing={<StandingDot standing={standing} />}
            acts={<StandingAct provider={listing} standing={standing} kind="primary" />}
          />
        </CardSheet>
      </Stack>
    </Page>
  )
}
