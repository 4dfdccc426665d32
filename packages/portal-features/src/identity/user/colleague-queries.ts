import { execute, listQuery, type ListView, queryClient } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  ColleagueDocument,
  type ColleagueQuery,
  ColleaguesDocument,
  type ColleaguesQuery,
} from '../../generated/graphql.ts'

/** Somebody of the viewer's organization in a list. */
export type ListedColleague = ColleaguesQuery['colleagues']['nodes'][number]
/** Somebody of the viewer's organization, with all roles that people of it can have. */
export type ColleagueRecord = NonNullable<ColleagueQuery['colleague']>

/** The people of the viewer's organization by name, as the URL narrows them. */
export const colleaguesQuery = ({ search = '' }: ListView) =>
  listQuery(
    ['colleagues', search],
    async (page) => (await execute(ColleaguesDocument, { search: search || null, ...page })).colleagues,
  )

/** One of them; null: there is none, or the viewer manages no users. */
export const colleagueQuery = (id: string) =>
  queryOptions({
    queryKey: ['colleague', id],
    queryFn: async () => (await execute(ColleagueDocument, { id })).colleague,
  })

/** Reads anew what a change of somebody's roles can show in: the list, the person, and the viewer where it is the viewer. */
export async function refreshColleague({ id, isViewer }: Pick<ColleagueRecord, 'id' | 'isViewer'>) {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['colleagues'] }),
    queryClient.invalidateQueries({ queryKey: ['colleague', id] }),
    ...(isViewer ? [queryClient.invalidateQueries({ queryKey: ['viewer'] })] : []),
  ])
}
