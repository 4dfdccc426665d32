import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { useToast } from '@relais/ui'
import { useEffect, useRef, useState } from 'react'
import { useFormat } from '../format/format.ts'
import { serverNow } from '../session/clock.ts'
import type { ListPage } from './list-query.ts'

/** A column of a file: its header, and what stands in a row under it, as text; empty: nothing. */
export type FileColumn<Row> = { header: string; value: (row: Row) => string }

/** What a list is as a file. */
export type ListFile<Row> = {
  /** Begins its name: "customers". */
  name: string
  /** Its columns, once all rows are there: a price only where there is one, a column for each currency. */
  columns: (rows: readonly Row[]) => readonly FileColumn<Row>[]
  /** What stands between cells; absent: what spreadsheets expect in the language of the screen. */
  delimiter?: string
}

/** Rows in a page and pages in a file at most: what a browser and a spreadsheet take at once. */
export const fileLimits = { page: 100, pages: 100 } as const

/** Reads a list to its end, or to the limit; null: `stopped` said so. `more`: the limit came first. */
export async function readAllRows<Row>(
  readPage: (page: { first: number; after: string | null }) => Promise<ListPage<Row>>,
  stopped: () => boolean,
): Promise<{ rows: readonly Row[]; more: boolean } | null> {
  const rows: Row[] = []
  let after: string | null = null
  // A list may answer pages that are not full while more follow.
  while (rows.length < fileLimits.page * fileLimits.pages) {
    const { nodes, pageInfo }: ListPage<Row> = await readPage({ first: fileLimits.page, after })
    if (stopped()) return null
    rows.push(...nodes)
    if (!pageInfo.hasNextPage) return { rows, more: false }
    after = pageInfo.endCursor
  }
  return { rows, more: true }
}

/**
 * Saves a list as a CSV file: all its pages, as it is searched, narrowed and sorted. A page that was left saves nothing.
 * @param onSaved gets how many rows the file holds, and whether there are more than it takes
 */
export function useListFile<Row>(
  readPage: Parameters<typeof readAllRows<Row>>[0],
  { name, columns, delimiter }: ListFile<Row>,
  onSaved: (count: number, more: boolean) => void,
): { busy: boolean; save: () => void } {
  const { t, i18n } = useLingui()
  const { formatSortableDay } = useFormat()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  const write = async () => {
    const [{ csvOf, saveFile }, read] = await Promise.all([
      import('./csv-file.ts'),
      readAllRows(readPage, () => left.current),
    ])
    if (read === null) return
    const shown = columns(read.rows)
    const cells = read.rows.map((row) => shown.map(({ value }) => value(row)))
    const headers = shown.map(({ header }) => header)
    const day = formatSortableDay(serverNow().toISOString())
    saveFile(`${name}-${day}.csv`, csvOf(headers, cells, i18n.locale, delimiter))
    onSaved(read.rows.length, read.more)
  }
  const save = async () => {
    setBusy(true)
    try {
      await write()
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      // An ended session opens its own dialog.
      if (!error.isUnauthenticated) toast({ message: t`The file could not be made. Try again.` })
    } finally {
      setBusy(false)
    }
  }
  return { busy, save: () => void save() }
}
