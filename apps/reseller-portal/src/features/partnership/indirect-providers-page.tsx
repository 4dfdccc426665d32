import { useLingui } from '@lingui/react/macro'
import {
  EndPartnershipButton,
  indirectProvidersQuery,
  LinkButton,
  Page,
  Panel,
  PartnershipFacts,
  useCountryName,
  WithdrawAdministrationButton,
} from '@relais/portal-kit'
import { DateTime, EmptyState, Inline, LoadMore, Stack, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'

/** Props of {@link IndirectProvidersPage}. */
export type IndirectProvidersPageProps = {
  /** Id of the partnership whose row is open; null for none. */
  open: string | null
  onOpenChange: (id: string | null) => void
}

/** The providers this reseller authorized. */
export function IndirectProvidersPage(props: IndirectProvidersPageProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Indirect providers`}
      sentence={t`The providers you authorized. None of them sees your customers or your terms with another.`}
    >
      <Panel>
        <IndirectProviders {...props} />
      </Panel>
    </Page>
  )
}

function IndirectProviders({ open, onOpenChange }: IndirectProvidersPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const query = useSuspenseInfiniteQuery(indirectProvidersQuery)
  const rows = query.data.pages.flatMap((page) => page.nodes)
  if (rows.length === 0) {
    return (
      <EmptyState title={t`No indirect providers yet`}>
        {t`A provider invites you by mail. Follow the link in that mail and authorize it: it then appears here.`}
      </EmptyState>
    )
  }
  const shown = rows.length
  return (
    <Stack>
      <Table
        caption={t`Indirect providers`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', header: t`Name`, cell: (row) => row.provider.legalName, primary: true },
          { key: 'country', header: t`Country`, cell: (row) => country(row.provider.country) },
          {
            key: 'since',
            header: t`Partner since`,
            cell: (row) => <DateTime value={row.since} display="date" />,
          },
        ]}
        expansion={{
          openKey: open,
          onOpenChange,
          label: (row) => t`Details of ${row.provider.legalName}`,
          render: (row) => (
            <Stack>
              <PartnershipFacts partnership={row} other="provider" />
              <Inline>
                {row.viewerCan.endAdministration ? <WithdrawAdministrationButton partnership={row} /> : null}
                {row.viewerCan.end ? (
                  <EndPartnershipButton partnership={row} otherName={row.provider.legalName} />
                ) : null}
              </Inline>
            </Stack>
          ),
        }}
        actions={(row) => (
          <>
            {row.viewerCan.viewCustomers ? (
              <LinkButton to={paths.providerCustomers} params={{ providerId: row.provider.id }}>
                {t`View customers`}
              </LinkButton>
            ) : null}
            {row.viewerCan.inviteCustomers ? (
              <LinkButton to={paths.inviteCustomers} params={{ providerId: row.provider.id }}>
                {t`Invite new customers`}
              </LinkButton>
            ) : null}
          </>
        )}
        actionsLabel={t`Actions`}
        actionsShown
      />
      <LoadMore
        label={t`Show more`}
        count={
          query.hasNextPage ? t`${shown} providers shown, more follow` : t`All providers shown: ${shown}`
        }
        busy={query.isFetchingNextPage}
        onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
    </Stack>
  )
}
