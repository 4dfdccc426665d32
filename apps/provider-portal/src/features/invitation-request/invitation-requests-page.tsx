import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { invitationRequestFilters } from '@relais/domain/codes'
import {
  invitationRequestsQuery,
  type InvitationRequestView,
  RequestStatus,
} from '@relais/portal-features/consent'
import {
  countSet,
  isNarrowed,
  KeysetList,
  LinkButton,
  ListFilter,
  ListFilters,
  narrowed,
  Page,
  TextLink,
  useCountryName,
} from '@relais/portal-kit'
import { DateTime, EmptyState, ListSheet, ListTools, OrganizationTile, Table } from '@relais/ui'
import { paths } from '../../paths.ts'

/** Props of {@link InvitationRequestsPage}. */
export type InvitationRequestsPageProps = {
  view: InvitationRequestView
  onViewChange: (view: InvitationRequestView) => void
}

/** Who found this provider in the directory and asks to be invited. */
export function InvitationRequestsPage({ view, onViewChange }: InvitationRequestsPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const words = { open: t`Waiting for an answer`, over: t`Answered, taken back or lapsed` }
  return (
    <Page
      title={t`Requests to be invited`}
      trail={[<TextLink key="up" to={paths.indirectResellers}>{t`Indirect resellers`}</TextLink>]}
      sentence={t`Firms that found you in the directory and want to work with you. Each waits 30 days for an answer.`}
    >
      <ListSheet>
        <ListTools>
          <ListFilters
            active={countSet(view, ['filter'])}
            onClear={() => onViewChange(narrowed(view, { filter: '' }))}
          >
            <ListFilter
              label={t`Status`}
              all={t({ context: 'requests', message: 'All' })}
              options={invitationRequestFilters.map((value) => ({ value, label: words[value] }))}
              value={view.filter}
              onChange={(filter) => onViewChange(narrowed(view, { filter }))}
            />
          </ListFilters>
        </ListTools>
        <KeysetList
          query={invitationRequestsQuery(view)}
          pages={view.pages}
          onPagesChange={(pages) => onViewChange({ ...view, pages })}
          count={(shown, more) =>
            more
              ? t`${shown} requests shown, more follow`
              : t`${plural(shown, { one: '# request', other: '# requests' })}`
          }
          empty={
            <EmptyState
              title={t`No requests yet`}
              action={<LinkButton to={paths.ownListings}>{t`Show your listings`}</LinkButton>}
            >
              {t`Resellers who find your listing in the directory can ask you for an invitation. It then appears here.`}
            </EmptyState>
          }
          narrowing={
            isNarrowed(view, ['filter'])
              ? {
                  title: t`No request found`,
                  sentence: t`No request stands like this.`,
                  clearLabel: t`Show all requests`,
                  onClear: () => onViewChange({}),
                }
              : null
          }
        >
          {(rows) => (
            <Table
              caption={t`Requests to be invited`}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'firm',
                  header: t`Firm`,
                  primary: true,
                  tile: (row) => <OrganizationTile name={row.firm} party="reseller" />,
                  cell: (row) => (
                    <TextLink to={paths.invitationRequest} params={{ requestId: row.id }}>
                      {row.firm}
                    </TextLink>
                  ),
                  note: (row) => row.name,
                },
                {
                  key: 'country',
                  header: t`Country`,
                  priority: 3,
                  card: 'second',
                  cell: (row) => country(row.country),
                },
                {
                  key: 'asked',
                  header: t`Asked`,
                  fit: true,
                  priority: 2,
                  card: 'second-end',
                  cell: (row) => <DateTime value={row.createdAt} />,
                },
                {
                  key: 'status',
                  header: t`Status`,
                  fit: true,
                  card: 'third',
                  cell: (row) => <RequestStatus status={row.status} isPrepared={row.isPrepared} />,
                },
              ]}
            />
          )}
        </KeysetList>
      </ListSheet>
    </Page>
  )
}
