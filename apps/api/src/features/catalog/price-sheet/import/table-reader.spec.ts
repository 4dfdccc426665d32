import { describe, expect, it } from 'vitest'
import { FaultLog } from './fault-log.ts'
import { TableReader } from './table-reader.ts'

const format = { required: ['Name', 'ERP Price'], optional: ['Note'], numbers: ['ERP Price'] } as const

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function read(content: string | Uint8Array, chunkSize = 7) {
  const faults = new FaultLog('some.csv')
  const cells: [number, string, string, string][] = []
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const reader = new TableReader(format, faults, null, (row) => {
    cells.push([row.line, row.text('Name'), row.text('ERP Price'), row.text('Note')])
    return `${row.line};`
  })
  const handedOn: string[] = []
  for await (const text of reader.read(inChunks(bytes, chunkSize))) handedOn.push(text)
  const report = faults.report()
  return {
    rows: reader.rows,
    ignoredColumns: reader.ignoredColumns,
    cells,
    handedOn: handedOn.join(''),
    report,
    faults: report.shown.map(({ line, column, code }) => [line, column, code]),
  }
}

describe('a CSV file', () => {
  it('is read in any order of columns, with unknown ones named and left out', async () => {
    const { cells, ignoredColumns, faults } = await read('Change,erp price,Name\nAdd,12,Box\n')
    expect(cells).toEqual([[2, 'Box', '12', '']])
    expect(ignoredColumns).toEqual(['Change'])
    expect(faults).toEqual([])
  })

  it.each([1, 2, 3, 64])('is read alike however its bytes arrive: %i at a time', async (size) => {
    const { cells, faults } = await read(
      '\ufeffName,ERP Price\r\n"Zoë – ""Plan""\r\n2",1\r\nÉté\u00a0,2\r\n',
      size,
    )
    expect(faults).toEqual([])
    expect(cells).toEqual([
      [2, 'Zoë – "Plan" 2', '1', ''],
      [4, 'Été', '2', ''],
    ])
  })

  it.each([1, 3, 64])(
    'is read past a first line that tells a spreadsheet what separates it, %i bytes at a time',
    async (size) => {
      for (const first of ['sep=;', '"sep=;"', 'SEP=;\r']) {
        const { cells, rows, faults } = await read(`\ufeff${first}\nName;ERP Price\nBox;12\n`, size)
        expect([first, faults, rows, cells]).toEqual([first, [], 1, [[3, 'Box', '12', '']]])
      }
    },
  )

  it('knows the line on which each record starts, past quoted line ends, empty and blank lines', async () => {
    const { cells, rows } = await read('Name,ERP Price\n\n"a\n\nb",1\n\n\n , \nc,2\n')
    expect(cells.map(([line, name]) => [line, name])).toEqual([
      [3, 'a b'],
      [9, 'c'],
    ])
    expect(rows).toBe(2)
  })

  it.each(['\n', '\r\n', '\r'])('counts lines alike whatever ends them: %j', async (end) => {
    const { cells } = await read(['Name,ERP Price', '"a', 'b",1', '', 'c,2'].join(end))
    expect(cells.map(([line]) => line)).toEqual([2, 5])
  })

  it('without a required column is refused by its name', async () => {
    const { cells, faults } = await read('Name,Price\nBox,12\n')
    expect(faults).toEqual([[1, 'ERP Price', 'missing_column']])
    expect(cells).toEqual([])
  })

  it('that names a column twice is refused', async () => {
    expect((await read('Name,ERP Price,Name\na,1,b\n')).faults).toEqual([[1, 'Name', 'duplicate_column']])
  })

  it('that is empty or has no rows is refused', async () => {
    expect((await read('Name,ERP Price\n')).faults).toEqual([[1, '', 'no_rows']])
    expect((await read('')).faults).toEqual([[1, '', 'no_rows']])
  })

  it('reports rows with too few or too many cells, and reads on', async () => {
    const { cells, faults } = await read('Name,ERP Price\na\nb,2\nc,3,4\n')
    expect(faults).toEqual([
      [2, '', 'wrong_cell_count'],
      [4, '', 'wrong_cell_count'],
    ])
    expect(cells.map(([line]) => line)).toEqual([3])
  })

  it.each(['utf16le', 'utf16be'] as const)(
    'in %s is read alike, with or without its mark',
    async (encoding) => {
      const text = 'Name;ERP Price\r\n"Zoë\r\n𝄞 \u0a0a";1\r\nÉté;2\r\n'
      for (const mark of ['', '\ufeff']) {
        const bytes = Buffer.from(mark + text, 'utf16le')
        if (encoding === 'utf16be') bytes.swap16()
        for (const size of [1, 3, 64, 1000]) {
          const { cells, faults } = await read(bytes, size)
          expect([cells, faults]).toEqual([
            [
              [2, 'Zoë 𝄞 \u0a0a', '1', ''],
              [4, 'Été', '2', ''],
            ],
            [],
          ])
        }
      }
    },
  )

  it('in UTF-16 that is cut inside a character, or has half of one, is refused with its line', async () => {
    const cut = Buffer.from('\ufeffName;ERP Price\na;1\n𝄞', 'utf16le')
    for (const end of [1, 2, 3])
      expect((await read(cut.subarray(0, -end))).faults).toEqual([[3, '', 'not_unicode']])
    const half = Buffer.from('\ufeffName;ERP Price\na\ud834;1\nb;2\n', 'utf16le')
    expect((await read(half)).faults).toEqual([[2, '', 'not_unicode']])
  })

  it.each([
    [',', 'Name,ERP Price,Note\n"a;b",1,\n', 'a;b'],
    [';', 'Name;ERP Price;Note\na,b;1;\n', 'a,b'],
    ['a tabulator', 'Name\tERP Price\tNote\na,b;c\t1\t\n', 'a,b;c'],
  ])('separated by %s is known by its header', async (_, content, name) => {
    const { cells, faults } = await read(content)
    expect([cells, faults]).toEqual([[[2, name, '1', '']], []])
  })

  it('hands on what was taken of its rows, in their order', async () => {
    expect((await read('Name,ERP Price\na,1\nb\nc,3\n', 3)).handedOn).toBe('2;4;')
  })

  it('that is not UTF-8 is refused with the line of the first bad byte', async () => {
    const latin1 = Buffer.concat([
      Buffer.from('Name,ERP Price\nÉté,1\n'),
      Buffer.from([0x45, 0xe9, 0x2c, 0x32, 0x0a]),
    ])
    for (const size of [1, 5, 1000])
      expect((await read(latin1, size)).faults).toEqual([[3, '', 'not_unicode']])
  })

  it('that is cut inside a character is refused', async () => {
    const cut = Buffer.from('Name,ERP Price\na,1\nÉ').subarray(0, -1)
    expect((await read(cut)).faults).toEqual([[3, '', 'not_unicode']])
  })

  it('that is cut is refused: inside a row, inside a quoted cell, or where a number may go on', async () => {
    const whole = 'Name,ERP Price\na,1\n"b",1200\n'
    expect((await read(whole)).faults).toEqual([])
    for (const cut of ['12', '1200', '']) {
      const content = `Name,ERP Price\na,1\nb${cut === '' ? '' : ','}${cut}`
      expect([cut, (await read(content)).faults]).toEqual([cut, [[3, '', 'cut_file']]])
    }
    expect((await read('Name,ERP Price\na,1\n"b\nc,2\n')).faults).toEqual([[3, '', 'cut_file']])
  })

  it('needs no line end at its end where its last cell cannot be half a number', async () => {
    expect((await read('ERP Price,Name\n1,a\n2,b')).cells.map(([line]) => line)).toEqual([2, 3])
  })

  it('with a misplaced quotation mark is refused at the line where its record starts', async () => {
    const { cells, faults } = await read('Name,ERP Price\na\nb,1\nc"d",2\n', 1000)
    expect(cells).toEqual([[3, 'b', '1', '']])
    expect(faults).toEqual([
      [2, '', 'wrong_cell_count'],
      [4, '', 'malformed_csv'],
    ])
    expect((await read('Name,ERP Price\na,1\nb"c",2\n')).faults).toEqual([[3, '', 'malformed_csv']])
  })

  it('with a record that never ends is refused without holding it all', async () => {
    const endless = `Name,ERP Price\n"${'x'.repeat(300_000)}`
    expect((await read(endless, 4096)).faults).toEqual([[2, '', 'malformed_csv']])
  })

  it('with hundreds of faults shows a hundred and counts them all', async () => {
    const { report } = await read(`Name,ERP Price\n${'a\n'.repeat(250)}b,1\n`)
    expect([report.shown.length, report.total, report.badRows]).toEqual([100, 250, 250])
  })
})
