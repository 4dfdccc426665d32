import { useLingui } from '@lingui/react/macro'
import { useLanguageName } from '@relais/portal-features/enrollment'
import {
  FailureNotice,
  LinkButton,
  Page,
  Panel,
  queryClient,
  TextLink,
  useAction,
  useCountryName,
  useRefusalLine,
  useViewer,
} from '@relais/portal-kit'
import { Button, DateTime, EmptyState, Notice, Stack, Table, useToast } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { HideListingDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { type ListingRecord, ownListingsQuery } from './listing-queries.ts'
import { NotYourListing } from './not-your-listing.tsx'
import { ListingStateDot } from './listing-state.tsx'

/** What a provider says of itself in the directory: a line for each country. */
export function OwnListingsPage() {
  const { t } = useLingui()
  const { manageListing } = useViewer().viewerCan
  return (
    <Page
      title={t`Directory listing`}
      sentence={t`What resellers who look for a provider read about you, by the country they sell in.`}
      action={
        manageListing && (
          <LinkButton kind="primary" to={paths.editListing} params={{ country: 'new' }}>
            {t`Add a country`}
          </LinkButton>
        )
      }
    >
      <Panel rows={3}>
        <Listings />
      </Panel>
    </Page>
  )
}

function Listings() {
  const { t } = useLingui()
  const country = useCountryName()
  const { data } = useSuspenseQuery(ownListingsQuery)
  if (data === null) return <NotYourListing />
  const listings = data
  if (listings.length === 0)
    return (
      <EmptyState title={t`No listing yet`}>
        {t`Resellers find you as soon as you publish what you offer in a country: start with the one you sell most in.`}
      </EmptyState>
    )
  return (
    <Stack>
      {listings.map((listing) => {
        const { blockReason } = listing
        if (blockReason === null) return null
        const name = country(listing.country)
        return (
          <Notice key={listing.id} tone="warning" title={t`The operator hid your listing for ${name}`}>
            {t`The reason: ${blockReason} Correct it and publish again, then ask the operator to show it.`}
          </Notice>
        )
      })}
      <ListingTable listings={listings} />
    </Stack>
  )
}

function ListingTable({ listings }: { listings: readonly ListingRecord[] }) {
  const { t } = useLingui()
  const country = useCountryName()
  const languageName = useLanguageName()
  return (
    <Table
      caption={t`Your listings`}
      rows={listings}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'country',
          header: t`Country`,
          primary: true,
          cell: (row) => (
            <TextLink to={paths.editListing} params={{ country: row.country }}>
              {country(row.country)}
            </TextLink>
          ),
        },
        {
          key: 'state',
          header: t`State`,
          fit: true,
          card: 'second',
          cell: (row) => <ListingStateDot state={row.state} />,
        },
        {
          key: 'languages',
          header: t`Written in`,
          priority: 3,
          card: 'third',
          cell: (row) => row.texts.map((text) => languageName(text.language)).join(', '),
        },
        {
          key: 'published',
          header: t`Last published`,
          fit: true,
          priority: 4,
          card: 'third-end',
          cell: (row) => <DateTime value={row.publishedAt} />,
        },
      ]}
      actionsLabel={t`Actions`}
      actions={(row) =>
        row.viewerCan.hide ? <HideButton code={row.country} name={country(row.country)} /> : null
      }
    />
  )
}

function HideButton({ code, name }: { code: string; name: string }) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const hide = useAction(HideListingDocument)
  const press = async () => {
    const answer = (await hide.run({ input: { country: code } }))?.hideListing
    if (!answer) return
    toast({
      message:
        'code' in answer
          ? lineOf(answer)
          : t`Resellers no longer see your listing for ${name}. Publish it to show it again.`,
    })
    await queryClient.invalidateQueries({ queryKey: ['listings'] })
  }
  return (
    <>
      <Button busy={hide.busy} aria-label={t`Hide the listing for ${name}`} onClick={() => void press()}>
        {t({ context: 'listing', message: 'Hide' })}
      </Button>
      <FailureNotice failure={hide.failure} />
    </>
  )
}
