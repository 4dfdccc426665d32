import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  countSet,
  isNarrowed,
  KeysetList,
  LinkButton,
  ListFilter,
  ListFilters,
  ListSearch,
  narrowed,
  Page,
  tableSort,
  TextLink,
  useCountryName,
  useViewer,
} from '@relais/portal-kit'
import { DateTime, EmptyState, ListSheet, ListTools, Table } from '@relais/ui'
import { paths } from '../../paths.ts'
import { useAccountWords } from './account-words.ts'
import { useOrganizationFile } from './organization-file.ts'
import { byName, organizationsQuery } from './organization-queries.ts'
import { accountKinds, type OrganizationView } from './organization-view.ts'

/** Props of {@link OrganizationsPage}. */
export type OrganizationsPageProps = {
  view: OrganizationView
  onViewChange: (view: OrganizationView) => void
}

/** Every organization of the installation, with search and filter in the URL. For the operator's people. */
export function OrganizationsPage({ view, onViewChange }: OrganizationsPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const words = useAccountWords()
  const file = useOrganizationFile()
  const sorting = tableSort(view.sort, byName, (sort) => onViewChange(narrowed(view, { sort })))
  const { createOrganizations } = useViewer().viewerCan
  const create = createOrganizations ? (
    <LinkButton kind="primary" to={paths.createOrganization}>{t`Create an organization`}</LinkButton>
  ) : undefined
  return (
    <Page
      title={t`Organizations`}
      sentence={t`Every organization of this installation. You create providers and resellers; customers come by invitation.`}
      action={create}
    >
      <ListSheet>
        <ListTools>
          <ListSearch
            label={t`Search by name or domain`}
            value={view.search ?? ''}
            onSearch={(search) => onViewChange(narrowed(view, { search }))}
          />
          <ListFilters
            active={countSet(view, ['account'])}
            onClear={() => onViewChange(narrowed(view, { account: '' }))}
            sort={{ by: sorting, columns: [{ key: 'name', label: t`Name`, kind: 'text' }] }}
          >
            <ListFilter
              label={t`Role in the program`}
              all={t({ context: 'filter', message: 'All organizations' })}
              options={accountKinds.map((value) => ({ value, label: words[value] }))}
              value={view.account}
              onChange={(account) => onViewChange(narrowed(view, { account }))}
            />
          </ListFilters>
        </ListTools>
        <KeysetList
          query={organizationsQuery(view)}
          pages={view.pages}
          onPagesChange={(pages) => onViewChange({ ...view, pages })}
          count={(shown, more) =>
            more
              ? t`${shown} organizations shown, more follow`
              : t`${plural(shown, { one: '# organization', other: '# organizations' })}`
          }
          file={file}
          empty={
            <EmptyState title={t`No organizations yet`} action={create}>
              {t`Create the first provider or reseller. Its administrator is emailed a link to set a password.`}
            </EmptyState>
          }
          narrowing={
            isNarrowed(view, ['account'])
              ? {
                  title: t`No organization found`,
                  sentence: t`No organization fits this search.`,
                  clearLabel: t`Show all organizations`,
                  onClear: () => onViewChange({}),
                }
              : null
          }
        >
          {(rows) => (
            <Table
              caption={t`Organizations`}
              rows={rows}
              rowKey={(row) => row.id}
              {...sorting}
              columns={[
                {
                  key: 'name',
                  header: t`Name`,
                  primary: true,
                  sortable: 'ascending',
                  cell: (row) => (
                    <TextLink to={paths.organization} params={{ organizationId: row.id }}>
                      {row.legalName}
                    </TextLink>
                  ),
                  note: (row) => row.domain,
                },
                {
                  key: 'account',
                  header: t`Role in the program`,
                  card: 'second',
                  cell: (row) =>
                    row.accounts.map((account) => words[account]).join(', ') || t`Not related yet`,
                },
                {
                  key: 'country',
                  header: t`Country`,
                  share: 0.7,
                  priority: 4,
                  card: 'third',
                  cell: (row) => country(row.country),
                },
                {
                  key: 'since',
                  header: t`Since`,
                  fit: true,
                  priority: 3,
                  card: 'third-end',
                  cell: (row) => <DateTime value={row.since} display="date" />,
                },
              ]}
            />
          )}
        </KeysetList>
      </ListSheet>
    </Page>
  )
}
