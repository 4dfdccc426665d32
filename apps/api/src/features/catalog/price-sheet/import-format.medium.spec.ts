import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { ImportCatalog } from './import-catalog.ts'

const fixtures = fileURLToPath(new URL('./import/fixture/', import.meta.url))

describe('a price sheet as it really comes', () => {
  let app: TestApp
  let folder: string
  beforeAll(async () => {
    app = await createTestApp()
    folder = await mkdtemp(join(tmpdir(), 'relais-format-'))
  })
  afterAll(async () => {
    await app.stop()
    await rm(folder, { recursive: true })
  })

  function execute(path: string) {
    return app.nest
      .get(ImportCatalog)
      .execute(
        commandCaller(app.clock.now()),
        { productsPath: null, pricesPath: path, importedBy: 'operator' },
        false,
      )
  }

  /** What the catalog says after this file alone. */
  async function imported(name: string) {
    for (const table of ['list_price', 'cost_price', 'offer_sku', 'price_sheet_import'])
      await app.database.query(`delete from ${table}`)
    const result = await execute(join(fixtures, name))
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.refusal)}`)
    return {
      report: result.value.success,
      offers: await app.database.query(
        'select product_id, sku_id, product_title, sku_title, publisher, description, unit_of_measure from offer_sku',
      ),
      prices: await app.database.query(`
        select l.market, l.currency, l.term, l.billing_plan, l.minimum_quantity, l.maximum_quantity, l.effective_from,
          l.effective_until, l.amount::int as list, w.amount::int as cost
        from list_price l join cost_price w using (market, currency, term, minimum_quantity, effective_from)
        order by l.market, l.minimum_quantity, l.effective_from`),
    }
  }

  async function refused(path: string) {
    const before = await counts()
    const result = await execute(path)
    if (result.ok || result.refusal.code !== 'bad_catalog_files') throw new Error(`${path} was not refused`)
    expect(await counts()).toEqual(before)
    return result.refusal.files.flatMap((file) =>
      file.shown.map(({ line, column, code }) => [line, column, code]),
    )
  }

  function counts() {
    return app.database.query(`select (select count(*) from list_price) as list, (select count(*) from offer_sku) as offer,
      (select count(*) from price_sheet_import) as import, (select count(*) from audit_entry) as entry`)
  }

  it('with quoted commas, quotation marks and line breaks is read cell by cell', async () => {
    const { offers, prices } = await imported('plain.csv')
    expect(offers).toEqual([
      {
        product_id: 'ATELIER',
        sku_id: '0001',
        product_title: 'Atelier, suite complète',
        sku_title: 'Atelier, suite complète',
        publisher: 'Fabrique',
        description: 'Écrire, compter présenter "ensemble"',
        unit_of_measure: 'Licenses',
      },
    ])
    expect(prices).toMatchObject([
      { market: 'CH', list: 12_000, cost: 9990, effective_until: new Date('2026-07-01T00:00:00Z') },
      { market: 'CH', list: 12_240, cost: 10_190, effective_until: null },
      { market: 'FR', list: 154_310, cost: 123_450, minimum_quantity: 1, maximum_quantity: 99 },
      { market: 'FR', list: 138_880, cost: 111_105, minimum_quantity: 100, maximum_quantity: 10_000 },
      { market: 'JP', list: 200_000, cost: 160_000, term: 'P1M', billing_plan: 'monthly' },
    ])
  })

  it.each([
    ['with a UTF-8 byte order mark', 'byte-order-mark.csv'],
    ['with CRLF line ends', 'crlf.csv'],
    ['as UTF-16 with tabulators, as spreadsheets save "Unicode text"', 'utf-16-le-tabulators.txt'],
    ['as big-endian UTF-16', 'utf-16-be.csv'],
    ['as UTF-16 without a byte order mark', 'utf-16-without-mark.csv'],
    ['with no-break spaces around text and in numbers', 'no-break-spaces.csv'],
    ['separated by semicolons, with decimal commas', 'semicolons.csv'],
    ['with its columns in another order', 'other-order.csv'],
    ['in a zip archive, as the vendor serves it', 'zipped.zip'],
  ])('%s says the same as the plain one', async (_, name) => {
    const plain = await imported('plain.csv')
    const { offers, prices, report } = await imported(name)
    expect(offers).toEqual(plain.offers)
    expect(prices).toEqual(plain.prices)
    expect(report.prices?.rows).toBe(5)
  })

  it('has its unknown columns named in the report, and left out', async () => {
    expect((await imported('other-order.csv')).report.prices?.ignoredColumns).toEqual([
      'Change',
      'PreviousValues',
    ])
  })

  it('is known by the bytes inside its archive: the same sheet again, unpacked, changes nothing', async () => {
    const zipped = await imported('zipped.zip')
    const again = await execute(join(fixtures, 'plain.csv'))
    expect(again).toMatchObject({ ok: true, value: { success: { changed: false } } })
    expect(again.ok && again.value.success.prices?.sha256).toBe(zipped.report.prices?.sha256)
  })

  it('has whole amounts in currencies without decimals', async () => {
    const { prices } = await imported('zero-decimals.csv')
    expect(prices.map(({ currency, list, cost }) => [currency, list, cost])).toEqual([
      ['CLP', 12_000, 9500],
      ['JPY', 2000, 1733],
      ['KRW', 20_000, 16_000],
    ])
    expect(await refused(join(fixtures, 'zero-decimals-broken.csv'))).toEqual([
      [4, 'UnitPrice', 'too_many_decimals'],
    ])
  })

  it('has three decimals where the currency has them; elsewhere it is refused, not rounded', async () => {
    const { prices } = await imported('three-decimals.csv')
    expect(prices.map(({ currency, list, cost }) => [currency, list, cost])).toEqual([
      ['EUR', 1543, 1234],
      ['KWD', 15_430, 12_345],
    ])
    expect(await refused(join(fixtures, 'three-decimals-rounded.csv'))).toEqual([
      [4, 'UnitPrice', 'too_many_decimals'],
    ])
  })

  it('is refused where thousands look like decimals', async () => {
    expect(await refused(join(fixtures, 'thousands-or-decimals.csv'))).toEqual([
      [2, 'ERP Price', 'ambiguous_amount'],
      [2, 'UnitPrice', 'ambiguous_amount'],
    ])
  })

  it('has ranges that follow each other without a gap, the last one open', async () => {
    const { prices } = await imported('ranges.csv')
    const start = (year: number) => new Date(Date.UTC(year, 0, 1))
    expect(prices.map((price) => [price['effective_from'], price['effective_until']])).toEqual([
      [start(2025), start(2026)],
      [start(2026), start(2027)],
      [start(2027), null],
    ])
  })

  it('is settled where ranges overlap, by a day or without end, and says which lines', async () => {
    const { report } = await imported('overlapping-ranges.csv')
    expect(report.overlaps.map(({ line, holdingLine }) => [line, holdingLine])).toEqual([
      [4, 2],
      [6, 8],
    ])
  })

  it.each([
    ['inside a row', 'cut-in-row.csv', [[12, '', 'cut_file']]],
    ['inside a quoted cell', 'cut-in-quotes.csv', [[10, '', 'cut_file']]],
    ['inside a number', 'cut-in-number.csv', [[11, '', 'cut_file']]],
    ['inside a character', 'cut-in-character.csv', [[2, '', 'not_unicode']]],
  ])('that was cut %s is refused whole', async (_, name, faults) => {
    const found = await refused(join(fixtures, name))
    expect(found.map(([, column, code]) => [column, code])).toEqual(
      faults.map(([, column, code]) => [column, code]),
    )
  })

  it('is not looked for in an archive with two files, or with none', async () => {
    for (const name of ['two-files.zip', 'no-file.zip'])
      expect(await refused(join(fixtures, name))).toEqual([[0, '', 'not_one_file']])
  })

  it('is refused in a damaged archive', async () => {
    const zip = await readFile(join(fixtures, 'zipped.zip'))
    await writeFile(join(folder, 'half.zip'), zip.subarray(0, zip.length / 2))
    expect(await refused(join(folder, 'half.zip'))).toEqual([[0, '', 'unreadable_archive']])
    const data = zip.indexOf('price-sheet.csv') + 'price-sheet.csv'.length
    zip.fill(0x55, data + 40, data + 60)
    await writeFile(join(folder, 'damaged.zip'), zip)
    expect((await refused(join(folder, 'damaged.zip'))).at(-1)).toEqual([0, '', 'unreadable_archive'])
  })

  it('is never unpacked beyond what its archive says, nor beyond two gibibytes', async () => {
    const bomb = async (name: string, size: number) => {
      const zip = await readFile(join(fixtures, 'zipped.zip'))
      const plain = (await readFile(join(fixtures, 'plain.csv'))).length
      const written = Buffer.alloc(4)
      written.writeUInt32LE(plain)
      // The size stands in the local header and in the central directory.
      for (let at = zip.indexOf(written); at >= 0; at = zip.indexOf(written, at + 1))
        zip.writeUInt32LE(size, at)
      await writeFile(join(folder, name), zip)
      return join(folder, name)
    }
    expect(await refused(await bomb('modest.zip', 700))).toEqual([[0, '', 'unreadable_archive']])
    expect(await refused(await bomb('huge.zip', 2 ** 31 + 1))).toEqual([[0, '', 'archive_too_large']])
  })
})
