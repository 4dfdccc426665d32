import { fold } from '@relais/domain'
import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import { afterAll, beforeAll, expect, it } from 'vitest'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('a name is folded alike where it is searched and where it is typed to confirm', async () => {
  const blocks: readonly [number, number][] = [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
    [0x2010, 0x2027],
    [0xfb00, 0xfb06],
    [0xff01, 0xff5e],
  ]
  const letters = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  )
  // As inside a word: some letters have another small form at its end.
  const names = ['« Łódź » “Straße” Øre', 'Cœur d’Ørsted', ...letters.map((letter) => `x${letter}x`)]
  const rows = await database.query<{ folded: string }>(
    'select app.searchable(name) as folded from unnest($1::text[]) with ordinality n (name, at) order by at',
    [names],
  )
  const differing = names.filter((name, at) => fold(name) !== rows[at]?.folded)
  expect(differing).toEqual([])
})
