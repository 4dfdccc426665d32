import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  isNarrowed,
  KeysetList,
  ListSearch,
  type ListView,
  narrowed,
  Page,
  TextLink,
  useViewer,
} from '@relais/portal-kit'
import { EmptyState, ListSheet, ListTools, Notice, PersonTile, Quiet, Table } from '@relais/ui'
import { featurePaths } from '../../feature-paths.ts'
import { colleaguesQuery, type ListedColleague } from './colleague-queries.ts'
import { useRoleName } from './own-role.ts'
import { UserStateDot } from './user-state.tsx'

/** Props of {@link ColleaguesPage}. */
export type ColleaguesPageProps = { view: ListView; onViewChange: (view: ListView) => void }

/** User management: who is in the viewer's organization, and who has which role. */
export function ColleaguesPage(props: ColleaguesPageProps) {
  const { t } = useLingui()
  const { viewColleagues } = useViewer().viewerCan
  return (
    <Page
      title={t`User management`}
      sentence={t`Who is in your organization, and which roles they have. A change holds at once.`}
      trail={[t`Account settings`]}
    >
      {viewColleagues ? (
        <ColleagueList {...props} />
      ) : (
        <Notice tone="warning" title={t`Your roles do not manage users`}>
          {t`Ask a global administrator of your organization.`}
        </Notice>
      )}
    </Page>
  )
}

function ColleagueList({ view, onViewChange }: ColleaguesPageProps) {
  const { t } = useLingui()
  const { search = '' } = view
  return (
    <ListSheet>
      <ListTools>
        <ListSearch
          label={t`Search by name or sign-in name`}
          value={search}
          onSearch={(text) => onViewChange(narrowed(view, { search: text }))}
        />
      </ListTools>
      <KeysetList
        query={colleaguesQuery(view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more
            ? t`${shown} users shown, more follow`
            : t`${plural(shown, { one: '# user', other: '# users' })}`
        }
        empty={<EmptyState title={t`No users yet`}>{t`People of your organization appear here.`}</EmptyState>}
        narrowing={
          isNarrowed(view, [])
            ? {
                title: t`Nobody found`,
                sentence: t`No name or sign-in name holds “${search}”.`,
                clearLabel: t`Show all users`,
                onClear: () => onViewChange({}),
              }
            : null
        }
      >
        {(people) => <Colleagues people={people} />}
      </KeysetList>
    </ListSheet>
  )
}

function Colleagues({ people }: { people: readonly ListedColleague[] }) {
  const { t } = useLingui()
  const { portal, user } = useViewer()
  const roleName = useRoleName()
  const none = t({ context: 'role', message: 'None' })
  return (
    <Table
      caption={t`Users`}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t`Name`,
          primary: true,
          share: 3,
          tile: ({ displayName }) => <PersonTile name={displayName} party={portal} />,
          cell: ({ id, displayName }) => (
            <TextLink to={featurePaths.managedUser} params={{ userId: id }}>
              {displayName}
            </TextLink>
          ),
          note: ({ id }) =>
            id === user.id ? <Quiet>{t({ context: 'person', message: 'You' })}</Quiet> : null,
        },
        {
          key: 'sign_in',
          header: t`Sign-in name`,
          share: 4,
          priority: 4,
          card: 'third',
          cell: ({ userPrincipalName }) => userPrincipalName,
        },
        {
          key: 'roles',
          header: t`Roles`,
          share: 4,
          priority: 2,
          card: 'second',
          cell: ({ roles }) => roles.map(roleName).join(', ') || none,
        },
        {
          key: 'state',
          header: t`Status`,
          fit: true,
          card: 'third-end',
          cell: ({ state }) => <UserStateDot state={state} />,
        },
      ]}
    />
  )
}
