import { infiniteQueryOptions } from '@tanstack/react-query'

/** Rows in a page of every list. */
const pageSize = 50

/** A page of a list, as the schema answers it. */
export type ListPage<Row> = {
  nodes: readonly Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const lastPage = { hasNextPage: false, endCursor: null }

/**
 * A list as a query, a page at a time.
 * @param key says whose list it is and how it is narrowed
 * @param read asks for one page; null where the list may not be seen, which shows nothing
 */
export function listQuery<Row>(
  key: readonly unknown[],
  read: (page: { first: number; after: string | null }) => Promise<ListPage<Row> | null>,
) {
  const readPage = async (page: { first: number; after: string | null }): Promise<ListPage<Row>> =>
    (await read(page)) ?? { nodes: [], pageInfo: lastPage }
  const options = infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }) => readPage({ first: pageSize, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
  // For a file, which holds all pages.
  return { ...options, readPage }
}

/** What {@link listQuery} makes. */
export type ListQuery<Row> = ReturnType<typeof listQuery<Row>>
