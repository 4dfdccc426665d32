import { execute, listQuery } from '@relais/portal-kit'
import { CustomerUsersDocument, type CustomerUsersQuery } from '../../generated/graphql.ts'

/** A person of a customer as the list shows it. */
export type CustomerPerson = NonNullable<CustomerUsersQuery['customerUsers']>['nodes'][number]

/** People of a customer by name; nobody where they may not be seen. */
export const customerUsersQuery = (customerId: string, search: string | undefined) =>
  listQuery(
    ['customer', customerId, 'users', search ?? ''],
    async (page) =>
      (await execute(CustomerUsersDocument, { customerId, search: search ?? null, ...page })).customerUsers,
  )
