import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { listingStates } from '@relais/domain/codes'
import {
  countSet,
  isNarrowed,
  KeysetList,
  ListFilter,
  ListFilters,
  ListSearch,
  narrowed,
  Page,
  useCountryName,
} from '@relais/portal-kit'
import { Button, DateTime, EmptyState, ListSheet, ListTools, Table } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'
import { type ListingRecord, listingsQuery, type ListingsView } from './listing-queries.ts'
import { ListingStateDot, useListingStateWords } from './listing-state.tsx'

// The dialog comes with the first listing that is looked at.
const ReviewListingDialog = lazy(async () => {
  const { ReviewListingDialog: component } = await import('./review-listing-dialog.tsx')
  return { default: component }
})

/** Props of {@link ListingsPage}. */
export type ListingsPageProps = { view: ListingsView; onViewChange: (view: ListingsView) => void }

/** Every listing of the directory, for the operator's people: read, hidden with a reason, shown again. */
export function ListingsPage({ view, onViewChange }: ListingsPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const words = useListingStateWords()
  const change = (to: Parameters<typeof narrowed<ListingsView>>[1]) => onViewChange(narrowed(view, to))
  const [open, setOpen] = useState<ListingRecord | null>(null)
  return (
    <Page
      title={t`Directory of providers`}
      sentence={t`What providers say of themselves to resellers, the newest first. What does not belong here you can hide, with a reason.`}
    >
      <ListSheet>
        <ListTools>
          <ListSearch
            label={t`Search by name or domain`}
            value={view.search ?? ''}
            onSearch={(search) => change({ search })}
          />
          <ListFilters active={countSet(view, ['state'])} onClear={() => change({ state: '' })}>
            <ListFilter
              label={t`State`}
              all={t({ context: 'listings', message: 'All' })}
              options={listingStates.map((value) => ({ value, label: words[value] }))}
              value={view.state}
              onChange={(state) => change({ state })}
            />
          </ListFilters>
        </ListTools>
        <KeysetList
          query={listingsQuery(view)}
          pages={view.pages}
          onPagesChange={(pages) => onViewChange({ ...view, pages })}
          count={(shown, more) =>
            more
              ? t`${shown} listings shown, more follow`
              : t`${plural(shown, { one: '# listing', other: '# listings' })}`
          }
          empty={
            <EmptyState title={t`No provider has a listing yet`}>
              {t`Providers write their listing in their own portal. It appears here when they publish it.`}
            </EmptyState>
          }
          narrowing={
            isNarrowed(view, ['state'])
              ? {
                  title: t`No listing found`,
                  sentence: t`No listing of the directory fits this search.`,
                  clearLabel: t`Show all listings`,
                  onClear: () => onViewChange({}),
                }
              : null
          }
        >
          {(rows) => (
            <Table
              caption={t`Listings`}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                { key: 'provider', header: t`Provider`, primary: true, cell: (row) => row.providerName },
                {
                  key: 'country',
                  header: t`Country`,
                  card: 'second',
                  cell: (row) => country(row.country),
                },
                {
                  key: 'state',
                  header: t`State`,
                  fit: true,
                  card: 'third',
                  cell: (row) => <ListingStateDot state={row.state} />,
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
              actions={(row) => <ReviewButton listing={row} onOpen={() => setOpen(row)} />}
            />
          )}
        </KeysetList>
      </ListSheet>
      {open === null ? null : (
        <Suspense fallback={null}>
          <ReviewListingDialog listing={open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </Page>
  )
}

function ReviewButton({ listing, onOpen }: { listing: ListingRecord; onOpen: () => void }) {
  const { t } = useLingui()
  const { providerName } = listing
  return <Button aria-label={t`Review the listing of ${providerName}`} onClick={onOpen}>{t`Review`}</Button>
}
