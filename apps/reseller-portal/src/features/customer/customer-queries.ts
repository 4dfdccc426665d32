import { customersByName } from '@relais/portal-features/trade'
import { execute, listQuery, queryClient } from '@relais/portal-kit'
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
/** Whether one thing may be done with a customer, and why not. */
export type Ability = CustomerRecord['viewerCan']['order']

/** Customers, as the URL narrows and sorts them. `partnerId`: only those this provider is related to as well. */
export function customersQuery(partnerId: string | null, { search, sort = customersByName }: CustomerView) {
  const asked = { partnerId, search: search ?? null, sort }
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

/** After a change with a customer: everything that is shown of it is read again. */
export function refreshCustomer(id: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['customer', id] })
}
