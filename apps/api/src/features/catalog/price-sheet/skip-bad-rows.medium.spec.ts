import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { checksumOfEverything } from '../../../testing/checksum.ts'
import { ImportCatalog, type ImportCatalogInput } from './import-catalog.ts'

const fixtures = fileURLToPath(new URL('./import/fixture/', import.meta.url))

describe('an import that skips bad rows', () => {
  let app: TestApp
  let folder: string
  let sheet: string
  beforeEach(async () => {
    app = await createTestApp()
    folder = await mkdtemp(join(tmpdir(), 'relais-skip-'))
    sheet = join(folder, 'bad-rows.csv')
    await copyFile(join(fixtures, 'bad-rows.csv'), sheet)
  })
  afterEach(async () => {
    await app.stop()
    await rm(folder, { recursive: true })
  })

  function execute(over: Partial<ImportCatalogInput> = {}, dryRun = false) {
    const input = {
      productsPath: null,
      pricesPath: sheet,
      importedBy: 'operator',
      skipBadRows: true,
      ...over,
    }
    return app.nest.get(ImportCatalog).execute(commandCaller(app.clock.now()), input, dryRun)
  }

  async function imported(over: Partial<ImportCatalogInput> = {}, dryRun = false) {
    const result = await execute(over, dryRun)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value.success
  }

  const markets = async () => {
    const rows = await app.database.query<{ market: string }>('select market from list_price order by market')
    return rows.map(({ market }) => market)
  }

  it('takes the good rows, and writes the bad ones with line and reasons to a file beside', async () => {
    const report = await imported()
    const path = join(folder, 'bad-rows.bad-rows.csv')
    expect(report).toMatchObject({ changed: true, badRowFiles: [path], prices: { rows: 8, skippedRows: 5 } })
    expect(await markets()).toEqual(['FR', 'IT', 'NL'])
    const rows = parse<Record<string, string>>(await readFile(path), { columns: true, bom: true })
    expect(rows.map((row) => [row['Line'], row['Market'], row['Reason']])).toEqual([
      ['4', 'UK', 'Market: the code of the United Kingdom is GB (ISO 3166-1), not UK: write GB'],
      ['6', 'DE', expect.stringContaining('UnitPrice: not a decimal number')],
      ['14', '', 'the row does not have as many cells as the header'],
      ['8', 'ES', expect.stringContaining('another price (line 10)')],
      ['10', 'ES', expect.stringContaining('another price (line 8)')],
    ])
  })

  it('of two prices for the same thing takes neither, and leaves the one of the catalog in force', async () => {
    const good = (await readFile(sheet, 'utf8')).replace(/,ES,EUR,[89]/g, ',ES,EUR,7')
    await writeFile(join(folder, 'good.csv'), good)
    await imported({ pricesPath: join(folder, 'good.csv') })
    const before = await app.database.query(`select * from cost_price where market = 'ES'`)
    expect(before).toMatchObject([{ amount: '700', effective_until: null }])
    await imported()
    expect(await app.database.query(`select * from cost_price where market = 'ES'`)).toEqual(before)
  })

  it('leaves a file that can be mended and imported as it is', async () => {
    await imported()
    const path = join(folder, 'bad-rows.bad-rows.csv')
    const mended = (await readFile(path, 'utf8'))
      .split('\r\n')
      .filter((row) => !/^short|,10,"?(ERP|Unit)Price/.test(row))
      .join('\r\n')
      .replace(',UK,', ',GB,')
      .replace(",'-1,", ',1,')
      .replace(',9.00,', ',8.00,')
      .replaceAll("'=cmd()", 'Atelier')
    await writeFile(join(folder, 'mended.csv'), mended)
    const report = await imported({ pricesPath: join(folder, 'mended.csv'), skipBadRows: false })
    expect(report.prices?.ignoredColumns).toEqual(['Line', 'Reason'])
    expect(await markets()).toEqual(['DE', 'ES', 'FR', 'GB', 'IT', 'NL'])
  })

  it('writes no cell that a spreadsheet takes for a formula', async () => {
    await imported()
    const text = await readFile(join(folder, 'bad-rows.bad-rows.csv'), 'utf8')
    expect(text).toContain("'=cmd()")
    expect(text).not.toMatch(/(^|,)"?[=@+-]/m)
  })

  it('never replaces a file: it is refused, and nothing is imported', async () => {
    const path = join(folder, 'bad-rows.bad-rows.csv')
    await writeFile(path, 'mine')
    const before = await checksumOfEverything(app)
    expect(await execute()).toEqual({
      ok: false,
      refusal: { code: 'bad_row_file', path, systemCode: 'EEXIST' },
    })
    expect(await readFile(path, 'utf8')).toBe('mine')
    expect(await checksumOfEverything(app)).toEqual(before)
  })

  it('writes its file where it is asked to, and none when every row is good', async () => {
    const other = await mkdtemp(join(tmpdir(), 'relais-other-'))
    const report = await imported({ badRowsFolder: other })
    expect(report.badRowFiles).toEqual([join(other, 'bad-rows.bad-rows.csv')])
    expect(await readdir(folder)).toEqual(['bad-rows.csv'])
    const { badRowFiles } = await imported({ pricesPath: join(fixtures, 'plain.csv'), badRowsFolder: folder })
    expect(badRowFiles).toEqual([])
    expect(await readdir(folder)).toEqual(['bad-rows.csv'])
    await rm(other, { recursive: true })
  })

  it('is refused whole when the file was cut, or has no good row', async () => {
    const text = await readFile(sheet, 'utf8')
    await writeFile(join(folder, 'cut.csv'), text.slice(0, -30))
    await writeFile(
      join(folder, 'all-bad.csv'),
      text.split('Atelier').slice(0, 1).join('').concat('short,row\n'),
    )
    const before = await checksumOfEverything(app)
    for (const name of ['cut.csv', 'all-bad.csv'])
      expect(await execute({ pricesPath: join(folder, name) })).toMatchObject({
        ok: false,
        refusal: { code: 'bad_catalog_files' },
      })
    expect(await checksumOfEverything(app)).toEqual(before)
    expect((await readdir(folder)).toSorted()).toEqual(['all-bad.csv', 'bad-rows.csv', 'cut.csv'])
  })

  it('tried dry changes nothing and writes no file, and says what it then does', async () => {
    const before = await checksumOfEverything(app)
    const tried = await imported({}, true)
    expect(await checksumOfEverything(app)).toEqual(before)
    expect(await readdir(folder)).toEqual(['bad-rows.csv'])
    const { badRowFiles, ...done } = await imported()
    expect({ ...tried, dryRun: false, badRowFiles }).toEqual({ ...done, badRowFiles })
  })

  it('leaves no file behind when the disk of the database is full', async () => {
    await app.database.query(`create function full_disk() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`)
    await app.database.query(
      'create trigger full_disk before insert on cost_price for each row execute function full_disk()',
    )
    const before = await checksumOfEverything(app)
    expect(await execute()).toEqual({ ok: false, refusal: { code: 'database_disk_full' } })
    expect(await checksumOfEverything(app)).toEqual(before)
    expect(await readdir(folder)).toEqual(['bad-rows.csv'])
  })

  it('removes no service plan from a license while rows of the products file are left out', async () => {
    const header =
      'Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names'
    const guid = 'f3194a3b-381e-43e7-952c-466e473a1797'
    const one = `Box,BOX,${guid},ONE,3ceaaf30-8142-48ea-91d9-3080f9b439fc,One`
    const two = `Box,BOX,${guid},TWO,4ceaaf30-8142-48ea-91d9-3080f9b439fc,Two`
    const products = join(folder, 'products.csv')
    const links = async (...rows: string[]) => {
      await writeFile(products, `${[header, ...rows].join('\n')}\n`)
      await imported({ productsPath: products, pricesPath: null })
      const [row] = await app.database.query<{ count: number }>(
        'select count(*)::int from license_sku_service_plan',
      )
      return row?.count
    }
    expect(await links(one, two)).toBe(2)
    expect(await links(one, two.replace('4ceaaf30', 'broken'))).toBe(2)
    expect(await links(one)).toBe(1)
  })
})
