import { useLingui } from '@lingui/react/macro'
import {
  isNarrowed,
  KeysetList,
  ListSearch,
  type ListView,
  narrowed,
  Page,
  Panel,
  useViewer,
} from '@relais/portal-kit'
import { EmptyState, ListSheet, ListTools, Notice, PersonTile, Stack, Table } from '@relais/ui'
import { OwnLicenses } from './own-licenses.tsx'
import { ownUsersQuery } from './user-queries.ts'

/** Props of {@link UsersPage}. */
export type UsersPageProps = { view: ListView; onViewChange: (view: ListView) => void }

/** Who is in the organization's directory, and who has which license: to look at. */
export function UsersPage(props: UsersPageProps) {
  const { t } = useLingui()
  const { viewOwnServices } = useViewer().viewerCan
  return (
    <Page
      title={t`Users and licenses`}
      sentence={t`Who is in your directory and who has which license. A partner that manages it changes it for you.`}
    >
      {viewOwnServices ? (
        <Stack gap={6}>
          <Panel rows={2}>
            <OwnLicenses />
          </Panel>
          <UserList {...props} />
        </Stack>
      ) : (
        <Notice tone="warning" title={t`Your roles do not show the users`}>
          {t`Ask a global administrator of your organization.`}
        </Notice>
      )}
    </Page>
  )
}

function UserList({ view, onViewChange }: UsersPageProps) {
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
        query={ownUsersQuery(view.search)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) => (more ? t`${shown} users shown, more follow` : t`All users shown: ${shown}`)}
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
        {(people) => (
          <Table
            caption={t`Users`}
            rows={people}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'name',
                header: t`Name`,
                primary: true,
                share: 1,
                tile: (row) => <PersonTile name={row.displayName} party="customer" />,
                cell: (row) => row.displayName,
              },
              {
                key: 'sign-in',
                header: t`Sign-in name`,
                priority: 3,
                card: 'second',
                cell: (row) => row.userPrincipalName,
              },
              {
                key: 'licenses',
                header: t`Licenses`,
                priority: 2,
                card: 'third',
                cell: (row) => row.licenses.map((license) => license.name).join(', ') || t`No license`,
              },
            ]}
          />
        )}
      </KeysetList>
    </ListSheet>
  )
}
