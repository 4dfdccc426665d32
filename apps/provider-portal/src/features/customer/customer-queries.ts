import { customersByName } from '@relais/portal-features/trade'
import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  CustomerDocument,
  type CustomerQuery,
  CustomersDocument,
  type CustomersQuery,
} from '../../generated/graphql.ts'
import type { CustomerView } from './customer-view.ts'

/** A customer as the list shows it. */
export type ListedCustomer = CustomersQuery['customers']['nodes'][number]
/** A customer with its account. */
export type CustomerRecord = NonNullable<CustomerQuery['customer']>

/** Customers, as the URL narrows and sorts them. */
export function customersQuery({ search, reseller, sort = customersByName }: CustomerView) {
  const asked = { partnerId: reseller ?? null, search: search ?? null, sort }
  return listQuery(
    ['customers', asked],
    async (page) => (await execute(CustomersDocument, { ...asked, ...page })).customers,
  )
}

/** One customer; null: not there or not yours. */
export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['customer', id, 'account'],
    queryFn: async () => (await execute(CustomerDocument, { id })).customer,
  })
