import { describe, expect, it } from 'vitest'
import { type Column, widthsOf } from './column.ts'

const column = (more: Partial<Column<string>>): Column<string> => ({
  key: 'key',
  header: 'Header',
  cell: (row) => row,
  ...more,
})

describe('the room of a table', () => {
  it('is shared by text, its name taking twice, after dates, amounts and chips took what they say', () => {
    expect(
      widthsOf([
        column({ primary: true }),
        column({}),
        column({ fit: true }),
        column({ align: 'end' }),
        column({ share: 3 }),
      ]),
    ).toEqual(['33%', '17%', undefined, undefined, '50%'])
  })

  it('is nobody’s where nothing is text', () => {
    expect(widthsOf([column({ fit: true })])).toEqual([undefined])
  })
})
