import { execute } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  CustomerHomeDocument,
  type CustomerHomeQuery,
  HomeDocument,
  type HomeQuery,
  type HomeTaskFieldsFragment,
  ProgramHomeDocument,
} from '../../generated/graphql.ts'

/** One sentence of a home page, with what is to be done. */
export type HomeTask = HomeTaskFieldsFragment
/** What a customer's page shows besides the customer. */
export type CustomerHome = NonNullable<CustomerHomeQuery['customerHome']>
/** What a home page shows. */
export type Home = HomeQuery['home']

/** The home page of the signed-in person. It is asked for anew whenever it is opened: what was done elsewhere is done. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: async () => (await execute(HomeDocument)).home,
  staleTime: 0,
})

/** What needs one at a customer, and how much it has; null: not there or not yours. Asked for anew whenever it is opened. */
export const customerHomeQuery = (id: string) =>
  queryOptions({
    queryKey: ['customer', id, 'home'],
    queryFn: async () => (await execute(CustomerHomeDocument, { id })).customerHome,
    staleTime: 0,
  })

/** What the operator's people see besides; null: for nobody else. */
export const programHomeQuery = queryOptions({
  queryKey: ['program-home'],
  queryFn: async () => (await execute(ProgramHomeDocument)).programHome,
  staleTime: 0,
})
