import { expect, it } from 'vitest'
import { badRowColumns } from './bad-row-file.ts'

const words = {
  line: 'Line',
  column: 'Column',
  fault: 'What is wrong',
  reason: (code: string, otherLine: number | null) => (otherLine === null ? code : `${code} ${otherLine}`),
}
const row = (
  line: number,
  cells: string[],
  ...faults: { column: string; code: 'missing' | 'price_conflict' }[]
) => ({
  line,
  cells,
  faults: faults.map((fault) => ({ ...fault, otherLine: fault.code === 'price_conflict' ? 2 : null })),
})
const table = (header: string[], rows: ReturnType<typeof row>[]) => {
  const columns = badRowColumns({ header }, rows, words)
  return [columns.map((one) => one.header), ...rows.map((each) => columns.map(({ value }) => value(each)))]
}

it('a file of bad rows has them as they came, then line, columns and reasons', () => {
  const rows = [
    row(3, ['EUR', ''], { column: 'Price', code: 'missing' }),
    row(7, ['', '1'], { column: 'Currency', code: 'missing' }, { column: 'Price', code: 'price_conflict' }),
  ]
  expect(table(['Currency', 'Price'], rows)).toEqual([
    ['Currency', 'Price', 'Line', 'Column', 'What is wrong'],
    ['EUR', '', '3', 'Price', 'missing'],
    ['', '1', '7', 'Currency; Price', 'Currency: missing Price: price_conflict 2'],
  ])
})

it('a file of bad rows loses no cell of a row that has too many, and fills up one that has too few', () => {
  const rows = [
    row(2, ['a', 'b', 'c'], { column: '', code: 'missing' }),
    row(3, ['a'], { column: '', code: 'missing' }),
  ]
  expect(table(['One', 'Two'], rows)).toEqual([
    ['One', 'Two', '', 'Line', 'Column', 'What is wrong'],
    ['a', 'b', 'c', '2', '', 'missing'],
    ['a', '', '', '3', '', 'missing'],
  ])
})

it('a file of bad rows that comes back with more of them says once what is wrong', () => {
  const header = ['Price', 'Line', 'Column', 'What is wrong']
  const rows = [row(2, ['', '9', 'Price', 'missing'], { column: 'Price', code: 'missing' })]
  expect(table(header, rows)).toEqual([header, ['', '2', 'Price', 'missing']])
})
