import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { KeysetList, type ListView, Page, useCountryName } from '@relais/portal-kit'
import { Button, DateTime, EmptyState, ListSheet, Table } from '@relais/ui'
import { useState } from 'react'
import { type ListingRecord, listingsQuery } from './listing-queries.ts'
import { ListingStateDot } from './listing-state.tsx'
import { ReviewListingDialog } from './review-listing-dialog.tsx'

/** Props of {@link ListingsPage}. */
export type ListingsPageProps = { view: ListView; onViewChange: (view: ListView) => void }

/** Every listing of the directory, for the operator's people: read, hidden with a reason, shown again. */
export function ListingsPage({ view, onViewChange }: ListingsPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const [open, setOpen] = useState<ListingRecord | null>(null)
  return (
    <Page
      title={t`Directory of providers`}
      sentence={t`What providers say of themselves to resellers, the newest first. What does not belong here you can hide, with a reason.`}
    >
      <ListSheet>
        <KeysetList
          query={listingsQuery}
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
          narrowing={null}
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
      {open === null ? null : <ReviewListingDialog listing={open} onClose={() => setOpen(null)} />}
    </Page>
  )
}

function ReviewButton({ listing, onOpen }: { listing: ListingRecord; onOpen: () => void }) {
  const { t } = useLingui()
  const { providerName } = listing
  return <Button aria-label={t`Review the listing of ${providerName}`} onClick={onOpen}>{t`Review`}</Button>
}
