import { useLingui } from '@lingui/react/macro'
import { execute, useViewer } from '@relais/portal-kit'
import { DateTime, Section, Table } from '@relais/ui'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { EndingDelegatedAdminsDocument, type EndingDelegatedAdminsQuery } from '../../generated/graphql.ts'
import { useDelegatedRoleName } from './delegated-role.ts'

/** Administration that ends by itself. */
export type EndingDelegatedAdmin = EndingDelegatedAdminsQuery['endingDelegatedAdmins'][number]

const endingDelegatedAdminsQuery = queryOptions({
  queryKey: ['ending-delegated-admins'],
  queryFn: async () => (await execute(EndingDelegatedAdminsDocument)).endingDelegatedAdmins,
})

/** Props of {@link EndingDelegatedAdmins}. */
export type EndingDelegatedAdminsProps = {
  /** A link to whom it is with, in the words of its name. */
  link: (delegatedAdmin: EndingDelegatedAdmin) => ReactNode
}

/** Administration that ends within 30 days, given or received, for the home page; nothing where none does. */
export function EndingDelegatedAdmins({ link }: EndingDelegatedAdminsProps) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const { organization } = useViewer()
  const { data: rows } = useSuspenseQuery(endingDelegatedAdminsQuery)
  if (rows.length === 0) return null
  return (
    <Section title={t`Administration that ends within 30 days`}>
      <Table
        caption={t`Administration that ends within 30 days`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'who', header: t`With`, primary: true, cell: link },
          {
            key: 'what',
            header: t`Directory`,
            share: 0.6,
            priority: 4,
            cell: (row) => (row.subjectId === organization.id ? t`Yours` : t`Theirs`),
          },
          {
            key: 'roles',
            header: t`Roles`,
            priority: 3,
            card: 'second',
            cell: (row) => row.roles.map(roleName).join(', '),
          },
          {
            key: 'ends',
            header: t`Ends`,
            fit: true,
            card: 'third',
            cell: (row) => <DateTime value={row.endsAt} display="dateTime" />,
          },
        ]}
      />
    </Section>
  )
}
