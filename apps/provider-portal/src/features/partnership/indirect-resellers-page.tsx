import { useLingui } from '@lingui/react/macro'
import {
  EndPartnershipButton,
  indirectResellersQuery,
  LinkButton,
  Page,
  Panel,
  TextLink,
  useCountryName,
} from '@relais/portal-kit'
import { DateTime, EmptyState, LoadMore, Stack, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'

/** The resellers that authorized this provider. */
export function IndirectResellersPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Indirect resellers`}
      sentence={t`The resellers that authorized you as their indirect provider.`}
      action={<LinkButton kind="primary" to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>}
    >
      <Panel>
        <IndirectResellers />
      </Panel>
    </Page>
  )
}

function IndirectResellers() {
  const { t } = useLingui()
  const country = useCountryName()
  const query = useSuspenseInfiniteQuery(indirectResellersQuery)
  const rows = query.data.pages.flatMap((page) => page.nodes)
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t`No indirect resellers yet`}
        action={<LinkButton to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>}
      >
        {t`A reseller appears here once its global administrator accepts your invitation.`}
      </EmptyState>
    )
  }
  const shown = rows.length
  return (
    <Stack>
      <Table
        caption={t`Indirect resellers`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: t`Name`,
            primary: true,
            cell: (row) => (
              <TextLink to={paths.indirectReseller} params={{ partnershipId: row.id }}>
                {row.reseller.legalName}
              </TextLink>
            ),
          },
          { key: 'domain', header: t`Domain`, cell: (row) => row.reseller.domain },
          { key: 'country', header: t`Country`, cell: (row) => country(row.reseller.country) },
          {
            key: 'since',
            header: t`Partner since`,
            cell: (row) => <DateTime value={row.since} display="date" />,
          },
        ]}
        actions={(row) =>
          row.viewerCan.end ? (
            <EndPartnershipButton partnership={row} otherName={row.reseller.legalName} />
          ) : null
        }
        actionsLabel={t`Actions`}
      />
      <LoadMore
        label={t`Show more`}
        count={
          query.hasNextPage ? t`${shown} resellers shown, more follow` : t`All resellers shown: ${shown}`
        }
        busy={query.isFetchingNextPage}
        onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
    </Stack>
  )
}
