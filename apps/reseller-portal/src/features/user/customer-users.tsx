import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useCustomerUserColumns, useUserFile } from '@relais/portal-features/trade'
import { KeysetList, ListFilters, ListSearch, narrowed, tableSort } from '@relais/portal-kit'
import { AddIcon, Button, EmptyState, Inline, ListTools, Stack, Table } from '@relais/ui'
import { type ReactNode, useState } from 'react'
import { CreateUserDialog } from './create-user-dialog.tsx'
import { byName, type CustomerPerson, customerUsersQuery, type CustomerUsersView } from './user-queries.ts'
import type { UserOrganization } from './user-organization.ts'

/** Props of {@link CustomerUsers}. */
export type CustomerUsersProps = {
  customer: UserOrganization
  /** Offer to create people. */
  canManage: boolean
  /** Frequent acts with a person, at the end of its row. */
  actions: (person: CustomerPerson) => ReactNode
  /** What the URL keeps of the list. */
  view: CustomerUsersView
  onViewChange: (view: CustomerUsersView) => void
}

/** People of a customer, by name. */
export function CustomerUsers({ customer, canManage, actions, view, onViewChange }: CustomerUsersProps) {
  const { t } = useLingui()
  const [creating, setCreating] = useState(false)
  const columns = useCustomerUserColumns()
  const { search = '' } = view
  const file = useUserFile()
  const sorting = tableSort(view.sort, byName, (sort) => onViewChange(narrowed(view, { sort })))
  const newUser = canManage ? (
    <Button icon={AddIcon} onClick={() => setCreating(true)}>{t`Create a user`}</Button>
  ) : null
  return (
    <Stack>
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
        query={customerUsersQuery(customer.id, view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more
            ? t`${shown} users shown, more follow`
            : t`${plural(shown, { one: '# user', other: '# users' })}`
        }
        file={file}
        empty={
          <EmptyState title={t`No users yet`} action={newUser}>
            {t`People of ${customer.legalName} appear here. Each can then be given licenses.`}
          </EmptyState>
        }
        narrowing={
          search === ''
            ? null
            : {
                title: t`Nobody found`,
                sentence: t`No name or sign-in name holds “${search}”.`,
                clearLabel: t`Show all users`,
                onClear: () => onViewChange({}),
              }
        }
        skeletonRows={3}
      >
        {(people) => (
          <>
            <Inline justify="end">{newUser}</Inline>
            <Table
              caption={t`Users of ${customer.legalName}`}
              rows={people}
              rowKey={(row) => row.id}
              {...sorting}
              columns={columns}
              actions={actions}
              actionsLabel={t`Actions`}
            />
          </>
        )}
      </KeysetList>
      <CreateUserDialog customer={customer} open={creating} onClose={() => setCreating(false)} />
    </Stack>
  )
}
