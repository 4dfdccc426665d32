import { execute } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { OrderDocument } from '../../generated/graphql.ts'

/** One order; null: there is none. */
export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['order', id],
    queryFn: async () => (await execute(OrderDocument, { id })).order,
  })
