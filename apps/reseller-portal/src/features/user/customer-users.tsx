import { useLingui } from '@lingui/react/macro'
import { AddIcon, Button, EmptyState, Inline, LoadMore, Stack, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { CreateUserDialog } from './create-user-dialog.tsx'
import { type CustomerPerson, customerUsersQuery } from './user-queries.ts'
import type { UserOrganization } from './user-organization.ts'

/** Props of {@link CustomerUsers}. */
export type CustomerUsersProps = {
  customer: UserOrganization
  /** Offer to create people. */
  canManage: boolean
  /** Frequent acts with a person, at the end of its row. */
  actions: (person: CustomerPerson) => ReactNode
}

/** People of a customer, by name. */
export function CustomerUsers({ customer, canManage, actions }: CustomerUsersProps) {
  const { t } = useLingui()
  const [creating, setCreating] = useState(false)
  const query = useSuspenseInfiniteQuery(customerUsersQuery(customer.id))
  const people = query.data.pages.flatMap((page) => page?.nodes ?? [])
  const shown = people.length
  const newUser = canManage ? (
    <Button icon={AddIcon} onClick={() => setCreating(true)}>{t`Create a user`}</Button>
  ) : null
  return (
    <Stack>
      {shown === 0 ? (
        <EmptyState title={t`No users yet`} action={newUser}>
          {t`People of ${customer.legalName} appear here. Each can then be given licenses.`}
        </EmptyState>
      ) : (
        <>
          <Inline justify="end">{newUser}</Inline>
          <Table
            caption={t`Users of ${customer.legalName}`}
            rows={people}
            rowKey={(row) => row.id}
            columns={[
              { key: 'name', header: t`Name`, cell: (row) => row.displayName, primary: true },
              { key: 'sign-in', header: t`Sign-in name`, cell: (row) => row.userPrincipalName },
              {
                key: 'licenses',
                header: t`Licenses`,
                cell: (row) => row.licenses.map((license) => license.name).join(', ') || t`No license`,
              },
            ]}
            actions={actions}
            actionsLabel={t`Actions`}
          />
          <LoadMore
            label={t`Show more`}
            count={query.hasNextPage ? t`${shown} users shown, more follow` : t`All users shown: ${shown}`}
            busy={query.isFetchingNextPage}
            onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        </>
      )}
      <CreateUserDialog customer={customer} open={creating} onClose={() => setCreating(false)} />
    </Stack>
  )
}
