import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CommandAnswer, runRelais } from '../testing/relais.ts'

const api = fileURLToPath(new URL('../../', import.meta.url))
const products = join(api, 'catalog/products.csv')
const prices = join(api, 'catalog/price-sheet.csv')

describe('relais catalog import', () => {
  let database: TestDatabase
  let folder: string
  beforeAll(async () => {
    database = await createTestDatabase()
    folder = await mkdtemp(join(tmpdir(), 'relais-command-'))
  })
  afterAll(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })

  const relais = (...words: string[]) => runRelais(database, words)
  /** The same with no room for files of more than half a kilobyte, as on a full disk. */
  const relaisWithoutRoom = (...words: string[]) =>
    runRelais(database, words, {
      through: ['/bin/sh', '-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath],
    })

  it('answers 0 with counts in JSON, and says nothing changed the second time', async () => {
    const first = await relais('catalog', 'import', '--products', products, '--prices', prices, '--json')
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(first.stdout)).toMatchObject({ ok: true, changed: true, prices: { rows: 144 } })
    const second = await relais('catalog', 'import', '--products', products, '--prices', prices)
    expect(second.code).toBe(0)
    expect(second.stdout).toContain('nothing changed')
  })

  it('answers 1 to a bad row, and names file, line, column, value and reason', async () => {
    const header =
      'Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names'
    await writeFile(join(folder, 'bad.csv'), `${header}\nBox,BOX,box,,,\n`)
    const { code, stderr, stdout } = await relais('catalog', 'import', '--products', join(folder, 'bad.csv'))
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('bad.csv, line 2, column GUID: "box": not a GUID')
    expect(stderr).toContain('Nothing was imported')
    expect(stderr).toContain('No row of it can be taken')
    const good = `Box,BOX,f3194a3b-381e-43e7-952c-466e473a1797,,,`
    await writeFile(join(folder, 'half-bad.csv'), `${header}\nBox,BOX,box,,,\n${good}\n`)
    const half = await relais('catalog', 'import', '--products', join(folder, 'half-bad.csv'))
    expect(half.stderr).toContain('take the others with --skip-bad-rows')
  })

  it('never advises --skip-bad-rows where it was given, or where no row is good', async () => {
    const sheet = join(folder, 'all-bad.csv')
    const [header = '', row = ''] = (await readFile(prices, 'utf8')).split('\n')
    await writeFile(sheet, `${header}\n${row.replace('3.54', 'free')}\n`)
    for (const words of [[], ['--skip-bad-rows'], ['--skip-bad-rows', '--dry-run'], ['--json']]) {
      const { code, stdout, stderr } = await relais('catalog', 'import', '--prices', sheet, ...words)
      expect([words, code]).toEqual([words, 1])
      expect(stdout + stderr).toContain('No row of it can be taken')
      expect(stdout + stderr).not.toContain('--skip-bad-rows')
    }
  })

  it('answers 3 when rows were left out, whatever their kind, and says so in its last line', async () => {
    const sheet = join(folder, 'trial.csv')
    const lines = [
      'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment',
      'Box,BOX,1,Box,P1Y,Annual,FR,EUR,48.00,2026-01-01,9999-12-31,License,60.00,Commercial',
      'Box,BOX,0002,Box Trial,P1M,None,FR,EUR,0,2026-01-01,9999-12-31,License;Trial,0,Commercial',
    ]
    await writeFile(sheet, `${lines.join('\n')}\n`)
    const last = ({ stdout }: CommandAnswer) => stdout.trimEnd().split('\n').at(-1)
    const tried = await relais('catalog', 'import', '--prices', sheet, '--dry-run')
    expect([tried.code, last(tried)]).toEqual([
      3,
      expect.stringMatching(/^Tried only.* 1 row left out: 1 trial/),
    ])
    const first = await relais('catalog', 'import', '--prices', sheet)
    expect([first.code, last(first)]).toEqual([
      3,
      expect.stringMatching(/^The catalog was imported, with 1 row left/),
    ])
    expect(first.stdout).toContain('1 trial was not imported (line 3)')
    expect(first.stdout).toContain('SkuId "1" was read as BOX/0001')
    const again = await relais('catalog', 'import', '--prices', sheet)
    expect([again.code, last(again)]).toEqual([
      3,
      expect.stringMatching(/^Nothing changed, with 1 row left out/),
    ])
    const json = await relais('catalog', 'import', '--prices', sheet, '--json')
    expect([json.code, JSON.parse(json.stdout)]).toEqual([
      3,
      expect.objectContaining({ ok: true, leftOutRows: 1 }),
    ])
  })

  it('with --skip-bad-rows takes the rest, and says where the bad rows are', async () => {
    const sheet = join(folder, 'march.csv')
    await copyFile(join(api, 'src/features/catalog/price-sheet/import/fixture/bad-rows.csv'), sheet)
    const taken = await relais('catalog', 'import', '--prices', sheet, '--skip-bad-rows')
    expect(taken).toMatchObject({ code: 3, stderr: '' })
    expect(taken.stdout).toContain('The catalog was imported, with 5 rows left out: 5 bad.')
    expect(taken.stdout).toContain('8 rows, 5 bad ones left out')
    expect(taken.stdout).toContain(`The bad rows stand in ${join(folder, 'march.bad-rows.csv')}`)
    const again = await relais('catalog', 'import', '--prices', sheet, '--skip-bad-rows')
    expect(again.code).toBe(1)
    expect(again.stderr).toContain('is there already')
    expect(again.stderr).toContain('--bad-rows-folder')
  })

  it('says it in words when there is no room for the bad rows, and leaves neither file nor price', async () => {
    const sheet = join(folder, 'april.csv')
    await copyFile(join(api, 'src/features/catalog/price-sheet/import/fixture/bad-rows.csv'), sheet)
    await database.query(`delete from list_price; delete from cost_price`)
    const { code, stdout, stderr } = await relaisWithoutRoom(
      'catalog',
      'import',
      '--prices',
      sheet,
      '--skip-bad-rows',
    )
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('There is no room for the file for bad rows (EFBIG)')
    expect(stderr).toContain('Nothing was imported.')
    expect(await readdir(folder)).not.toContain('april.bad-rows.csv')
    expect(await database.query('select id from list_price')).toEqual([])
  })

  it('says it in words when the disk of the database is full', async () => {
    await database.query(`delete from list_price; delete from cost_price`)
    await database.query(`create function full_disk() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
      create trigger full_disk before insert on list_price for each row execute function full_disk()`)
    const told = await relais('catalog', 'import', '--prices', prices)
    await database.query('drop trigger full_disk on list_price')
    expect([told.code, told.stdout]).toEqual([1, ''])
    expect(told.stderr).toMatch(/^The disk of the database is full: make room/)
    expect(told.stderr).toContain('Nothing was imported.')
    expect(await database.query('select id from list_price')).toEqual([])
  })

  it('answers 2 when it is called wrongly, and 0 to --help', async () => {
    const wrong = [
      [],
      ['--products', products, '--force'],
      ['products.csv'],
      ['--prices', prices, '--bad-rows-folder', folder],
      ['--products', products, '--end-missing'],
    ]
    const answers = await Promise.all(wrong.map((words) => relais('catalog', 'import', ...words)))
    expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2])
    const help = await relais('catalog', 'import', '--help')
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('--dry-run')
  })
})
