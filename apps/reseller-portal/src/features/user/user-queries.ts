import type { CustomerUserSort } from '@relais/domain/codes'
import { execute, listQuery } from '@relais/portal-kit'
import { CustomerUsersDocument, type CustomerUsersQuery } from '../../generated/graphql.ts'

/** A person of a customer as the list shows it. */
export type CustomerPerson = NonNullable<CustomerUsersQuery['customerUsers']>['nodes'][number]

/** What the URL keeps of the list of people; what is absent is at its default. */
export type CustomerUsersView = { search?: string; pages?: number; sort?: CustomerUserSort }

/** How people come without a choice. */
export const byName = 'name_ascending'

/** People of a customer, as the URL narrows and sorts them; nobody where they may not be seen. */
export const customerUsersQuery = (
  customerId: string,
  { search = '', sort = byName }: Pick<CustomerUsersView, 'search' | 'sort'>,
) =>
  listQuery(
    ['customer', customerId, 'users', search, sort],
    async (page) =>
      (await execute(CustomerUsersDocument, { customerId, search: search || null, sort, ...page }))
        .customerUsers,
  )
