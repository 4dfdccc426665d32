import { describe, expect, it } from 'vitest'
import { fileLimits, readAllRows } from './list-file.ts'
import type { ListPage } from './list-query.ts'

/** A list of so many numbers, and what was asked of it. */
function listOf(length: number) {
  const asked: (string | null)[] = []
  const readPage = ({ first, after }: { first: number; after: string | null }): Promise<ListPage<number>> => {
    asked.push(after)
    const from = Number(after ?? 0)
    const nodes = Array.from({ length: Math.min(first, length - from) }, (_, index) => from + index)
    const end = from + nodes.length
    return Promise.resolve({ nodes, pageInfo: { hasNextPage: end < length, endCursor: String(end) } })
  }
  return { asked, readPage }
}
const never = () => false

describe('a file of a list', () => {
  it('holds all pages, each row once, in the order of the list', async () => {
    const { readPage, asked } = listOf(250)
    const read = await readAllRows(readPage, never)
    expect(read).toEqual({ rows: Array.from({ length: 250 }, (_, index) => index), more: false })
    expect(asked).toEqual([null, '100', '200'])
  })

  it('ends at its limit, and says that more follow', async () => {
    const most = fileLimits.page * fileLimits.pages
    const read = await readAllRows(listOf(most + 1).readPage, never)
    expect([read?.rows.length, read?.more]).toEqual([most, true])
    expect(await readAllRows(listOf(most).readPage, never)).toMatchObject({ more: false })
  })

  it('holds all rows also where pages are not full, or empty, while more follow', async () => {
    const pages = [[1, 2], [], [], [3], []]
    const read = await readAllRows(({ after }) => {
      const at = Number(after ?? 0)
      const pageInfo = { hasNextPage: at + 1 < pages.length, endCursor: String(at + 1) }
      return Promise.resolve({ nodes: pages[at] ?? [], pageInfo })
    }, never)
    expect(read).toEqual({ rows: [1, 2, 3], more: false })
  })

  it('is not made once its page was left, and asks no more', async () => {
    const { readPage, asked } = listOf(1_000)
    expect(await readAllRows(readPage, () => asked.length === 2)).toBeNull()
    expect(asked).toHaveLength(2)
  })
})
