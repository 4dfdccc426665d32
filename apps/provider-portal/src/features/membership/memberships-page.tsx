import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { membershipStates } from '@relais/domain/codes'
import { useDayText } from '@relais/portal-features/enrollment'
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
  TextLink,
  useCountryName,
  useCountryOptions,
  useViewer,
} from '@relais/portal-kit'
import { EmptyState, ListSheet, ListTools, Table } from '@relais/ui'
import { paths } from '../../paths.ts'
import { membershipsQuery } from './membership-queries.ts'
import { MembershipStateDot } from './membership-state.tsx'
import type { MembershipView } from './membership-view.ts'

/** Props of {@link MembershipsPage}. */
export type MembershipsPageProps = { view: MembershipView; onViewChange: (view: MembershipView) => void }

/** The membership registry: who a partner ID belongs to. For the operator's people. */
export function MembershipsPage({ view, onViewChange }: MembershipsPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const day = useDayText()
  const { manageMemberships } = useViewer().viewerCan
  const add = manageMemberships ? (
    <LinkButton kind="primary" to={paths.addMembership}>{t`Add a profile`}</LinkButton>
  ) : undefined
  const states = {
    active: t({ context: 'membership', message: 'Active' }),
    ended: t({ context: 'membership', message: 'Ended' }),
  }
  return (
    <Page
      title={t`Membership registry`}
      sentence={t`Who a partner ID belongs to, and which account may choose it. Firms enroll with an active profile of their country.`}
      action={add}
    >
      <ListSheet>
        <ListTools>
          <ListSearch
            label={t`Search by name, partner ID or account`}
            value={view.search ?? ''}
            onSearch={(search) => onViewChange(narrowed(view, { search }))}
          />
          <ListFilters
            active={countSet(view, ['country', 'state'])}
            onClear={() => onViewChange(narrowed(view, { country: '', state: '' }))}
          >
            <ListFilter
              label={t`Membership`}
              all={t({ context: 'filter', message: 'All memberships' })}
              options={membershipStates.map((value) => ({ value, label: states[value] }))}
              value={view.state}
              onChange={(state) => onViewChange(narrowed(view, { state }))}
            />
            <ListFilter
              label={t`Country`}
              all={t({ context: 'filter', message: 'All countries' })}
              options={useCountryOptions()}
              value={view.country}
              onChange={(of) => onViewChange(narrowed(view, { country: of }))}
            />
          </ListFilters>
        </ListTools>
        <KeysetList
          query={membershipsQuery(view)}
          pages={view.pages}
          onPagesChange={(pages) => onViewChange({ ...view, pages })}
          count={(shown, more) =>
            more
              ? t`${shown} profiles shown, more follow`
              : t`${plural(shown, { one: '# profile', other: '# profiles' })}`
          }
          empty={
            <EmptyState title={t`The registry is empty`} action={add}>
              {t`Add the profiles of firms that may enroll, and link the accounts that choose them.`}
            </EmptyState>
          }
          narrowing={
            isNarrowed(view, ['country', 'state'])
              ? {
                  title: t`No profile found`,
                  sentence: t`No profile of the registry fits this search.`,
                  clearLabel: t`Show all profiles`,
                  onClear: () => onViewChange({}),
                }
              : null
          }
        >
          {(rows) => (
            <Table
              caption={t`Membership registry`}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'name',
                  header: t`Name`,
                  primary: true,
                  share: 1.4,
                  cell: (row) => (
                    <TextLink to={paths.membership} params={{ profileId: row.id }}>
                      {row.legalName}
                    </TextLink>
                  ),
                  note: ({ partnerId, locationOf }) =>
                    locationOf === null ? partnerId : t`${partnerId}, location of ${locationOf}`,
                },
                {
                  key: 'place',
                  header: t`Place`,
                  card: 'second',
                  cell: (row) => [row.city, country(row.country)].filter(Boolean).join(', '),
                },
                {
                  key: 'holder',
                  header: t`Reseller here`,
                  priority: 3,
                  card: 'below',
                  cell: ({ holderId, holderName }) =>
                    holderId === null ? (
                      '–'
                    ) : (
                      <TextLink to={paths.organization} params={{ organizationId: holderId }}>
                        {holderName ?? ''}
                      </TextLink>
                    ),
                },
                {
                  key: 'state',
                  header: t`Membership`,
                  fit: true,
                  card: 'third',
                  cell: (row) => <MembershipStateDot state={row.state} />,
                },
                {
                  key: 'ended',
                  header: t`Ends on`,
                  fit: true,
                  priority: 4,
                  card: 'third-end',
                  cell: (row) => (row.endedOn === null ? '–' : day(row.endedOn)),
                },
              ]}
            />
          )}
        </KeysetList>
      </ListSheet>
    </Page>
  )
}
