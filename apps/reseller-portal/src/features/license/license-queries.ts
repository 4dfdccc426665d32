import { execute } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { CustomerLicensesDocument, type CustomerLicensesQuery } from '../../generated/graphql.ts'

/** Licenses of one kind of a customer. */
export type CustomerLicense = NonNullable<CustomerLicensesQuery['customerLicenses']>[number]

/** Licenses of a customer by name; empty also where they may not be seen. */
export const customerLicensesQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['customer', customerId, 'licenses'],
    queryFn: async () => (await execute(CustomerLicensesDocument, { customerId })).customerLicenses ?? [],
  })
