import { useLingui } from '@lingui/react/macro'
import { Button, ListRows, LoadMore, NoResults, NothingYet } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useEffect } from 'react'
import { FailureState } from '../error/failure.tsx'
import { Panel } from '../error/panel.tsx'
import { ListDownload } from './list-download.tsx'
import type { ListFile } from './list-file.ts'
import type { ListQuery } from './list-query.ts'
import { mostPages } from './list-view.ts'

/** Props of {@link KeysetList}. */
export type KeysetListProps<Row> = {
  query: ListQuery<Row>
  /** Pages shown; the parent keeps the number in the URL, so that back, reload and a pasted link restore them. */
  pages: number | undefined
  onPagesChange: (pages: number) => void
  /** "50 customers shown, more follow", "12 customers". Lists never lie about their length. */
  count: (shown: number, more: boolean) => string
  /** What stands here while there is nothing at all: why, and one primary action. */
  empty: ReactNode
  /** A search or filter is set; null: none is. */
  narrowing: {
    /** "No customer found". */
    title: string
    /** What was looked for, and where. */
    sentence: string
    /** "Show all customers". */
    clearLabel: string
    onClear: () => void
  } | null
  /** What the list is as a file; absent: it is none. */
  file?: ListFile<Row>
  /** Skeleton rows while the first page is on its way. */
  skeletonRows?: number
  children: (rows: readonly Row[]) => ReactNode
}

/**
 * Every list of the portals: a skeleton first, then rows, a first-use text, or "nothing found" with a way back; old rows stay
 * while others are on their way, a failure has its retry, and more rows come a page at a time.
 */
export function KeysetList<Row>({ skeletonRows = 6, ...props }: KeysetListProps<Row>) {
  return (
    <Panel rows={skeletonRows}>
      <Rows {...props} />
    </Panel>
  )
}

function Rows<Row>(current: Omit<KeysetListProps<Row>, 'skeletonRows'>) {
  const { t } = useLingui()
  // What belongs together stays together: old rows are drawn with the words and the filters they came with.
  const { query, narrowing, pages, children, count, empty, file, onPagesChange } = useDeferredValue(current)
  const list = useSuspenseInfiniteQuery(query)
  const loaded = list.data.pages.length
  const more = list.hasNextPage && !list.isFetchingNextPage && !list.isFetchNextPageError
  const { fetchNextPage } = list
  // A page that is empty while more follow is none to be shown: what follows is asked for at once.
  const wanted = loaded < Math.min(pages ?? 1, mostPages) || list.data.pages.at(-1)?.nodes.length === 0
  useEffect(() => {
    if (more && wanted) void fetchNextPage()
  }, [more, wanted, loaded, fetchNextPage])

  const rows = list.data.pages.flatMap((page) => page.nodes)
  if (rows.length === 0 && !list.hasNextPage) {
    if (narrowing === null) return <NothingYet>{empty}</NothingYet>
    return (
      <NoResults
        title={narrowing.title}
        action={<Button onClick={narrowing.onClear}>{narrowing.clearLabel}</Button>}
      >
        {narrowing.sentence}
      </NoResults>
    )
  }
  const showMore = () => {
    void fetchNextPage()
    onPagesChange(loaded + 1)
  }
  const old = JSON.stringify(current.query.queryKey) !== JSON.stringify(query.queryKey)
  return (
    <ListRows old={old}>
      {children(rows)}
      {list.isFetchNextPageError ? (
        <FailureState error={list.error} onRetry={() => void fetchNextPage()} />
      ) : null}
      <LoadMore
        label={t`Show more`}
        count={count(rows.length, list.hasNextPage)}
        busy={list.isFetchingNextPage}
        onLoadMore={list.hasNextPage ? showMore : undefined}
      >
        {file ? <ListDownload key={JSON.stringify(query.queryKey)} query={query} file={file} /> : null}
      </LoadMore>
    </ListRows>
  )
}
