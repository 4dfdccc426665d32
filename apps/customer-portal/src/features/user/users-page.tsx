import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useCustomerUserColumns, useUserFile } from '@relais/portal-features/trade'
import {
  isNarrowed,
  KeysetList,
  ListFilters,
  ListSearch,
  narrowed,
  Page,
  Panel,
  tableSort,
  useViewer,
} from '@relais/portal-kit'
import { EmptyState, ListSheet, ListTools, Notice, Stack, Table } from '@relais/ui'
import { OwnLicenses } from './own-licenses.tsx'
import { byName, ownUsersQuery, type UserView } from './user-queries.ts'

/** Props of {@link UsersPage}. */
export type UsersPageProps = { view: UserView; onViewChange: (view: UserView) => void }

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
  const columns = useCustomerUserColumns()
  const { search = '' } = view
  const file = useUserFile()
  const sorting = tableSort(view.sort, byName, (sort) => onViewChange(narrowed(view, { sort })))
  return (
    <ListSheet>
      <ListTools>
        <ListSearch
          label={t`Search by name or sign-in name`}
          value={search}
          onSearch={(text) => onViewChange(narrowed(view, { search: text }))}
        />
        <ListFilters
          sort={{
            by: sorting,
            columns: [
              { key: 'name', label: t`Name`, kind: 'text' },
              { key: 'sign_in', label: t`Sign-in name`, kind: 'text' },
            ],
          }}
        />
      </ListTools>
      <KeysetList
        query={ownUsersQuery(view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more
            ? t`${shown} users shown, more follow`
            : t`${plural(shown, { one: '# user', other: '# users' })}`
        }
        file={file}
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
          <Table caption={t`Users`} rows={people} rowKey={(row) => row.id} {...sorting} columns={columns} />
        )}
      </KeysetList>
    </ListSheet>
  )
}
