import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useRoleName } from '@relais/portal-features/identity'
import { KeysetList } from '@relais/portal-kit'
import { DateTime, EmptyState, PersonTile, StatusDot, Table } from '@relais/ui'
import { type ProgramOrganization, programPeopleQuery } from './program-organization-queries.ts'

/** Props of {@link PeopleList}, and of every list of the page. */
export type PartListProps = {
  organization: ProgramOrganization
  pages: number | undefined
  onPagesChange: (pages: number) => void
}

/** Who is in an organization that takes part in the program: name, roles, whether he or she can sign in. */
export function PeopleList({ organization, pages, onPagesChange }: PartListProps) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const states = {
    ready: { tone: 'success', label: t`Can sign in` },
    invited: { tone: 'info', label: t`Invited` },
    no_link: { tone: 'warning', label: t`No valid link` },
  } as const
  return (
    <KeysetList
      query={programPeopleQuery(organization.id)}
      pages={pages}
      onPagesChange={onPagesChange}
      count={(shown, more) =>
        more
          ? t`${shown} people shown, more follow`
          : t`${plural(shown, { one: '# person', other: '# people' })}`
      }
      empty={
        <EmptyState title={t`Nobody yet`}>
          {t`The first administrator comes with the organization; others are added by it.`}
        </EmptyState>
      }
      narrowing={null}
    >
      {(people) => (
        <Table
          caption={t`People`}
          rows={people}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              header: t`Name`,
              primary: true,
              tile: (row) => <PersonTile name={row.displayName} />,
              cell: (row) => row.displayName,
            },
            {
              key: 'sign-in-name',
              header: t`Sign-in name`,
              priority: 3,
              card: 'second',
              cell: (row) => row.userPrincipalName,
            },
            {
              key: 'roles',
              header: t`Roles`,
              card: 'below',
              cell: (row) =>
                row.roles.length === 0
                  ? t({ context: 'role', message: 'None' })
                  : row.roles.map(roleName).join(', '),
            },
            {
              key: 'sign-in',
              header: t`Sign-in`,
              fit: true,
              card: 'third',
              cell: (row) => <StatusDot tone={states[row.signIn].tone}>{states[row.signIn].label}</StatusDot>,
            },
            {
              key: 'until',
              header: t`Link expires`,
              fit: true,
              priority: 4,
              card: 'third-end',
              cell: (row) =>
                row.linkExpiresAt === null || row.signIn === 'ready' ? null : (
                  <DateTime value={row.linkExpiresAt} display="date" />
                ),
            },
          ]}
        />
      )}
    </KeysetList>
  )
}
