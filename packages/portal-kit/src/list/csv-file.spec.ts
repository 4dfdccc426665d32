import { expect, it } from 'vitest'
import { csvOf } from './csv-file.ts'

const read = async (rows: readonly (readonly string[])[], locale = 'en') => {
  const bytes = new Uint8Array(await csvOf(['Name', 'Note'], rows, locale).arrayBuffer())
  return { mark: bytes.slice(0, 3), text: new TextDecoder().decode(bytes) }
}

it('an export keeps commas, quotes, line breaks and accents, and says that it is UTF-8', async () => {
  const { mark, text } = await read([['Élodie, “Ana"', 'one\ntwo']])
  expect(mark).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect(text).toBe('Name,Note\n"Élodie, “Ana""","one\ntwo"\n')
})

it('an export separates with semicolons where decimals take a comma, as spreadsheets there expect', async () => {
  const { text } = await read([['Élodie; Ana', '1,5']], 'fr')
  expect(text).toBe('Name;Note\n"Élodie; Ana";1,5\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'an export neutralizes %j, which a spreadsheet would run',
  async (cell) => {
    const { text } = await read([[cell, 'x']])
    expect(text).toContain(`'${cell}`)
  },
)
