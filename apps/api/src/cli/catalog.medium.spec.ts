import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

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

  interface Answer {
    readonly code: number
    readonly stdout: string
    readonly stderr: string
  }

  function relais(...words: string[]): Promise<Answer> {
    return run(process.execPath, words)
  }

  /** The same with no room for files of more than half a kilobyte, as on a full disk. */
  function relaisWithoutRoom(...words: string[]): Promise<Answer> {
    return run('/bin/sh', words, ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath])
  }

  function run(program: string, words: readonly string[], before: readonly string[] = []): Promise<Answer> {
    const env = {
      ...process.env,
      RELAIS_API_DATABASE_URL: database.apiUrl,
      RELAIS_RESELLER_URL: 'http://reseller.localhost:4000',
      RELAIS_PROVIDER_URL: 'http://provider.localhost:4000',
      RELAIS_CUSTOMER_URL: 'http://customer.localhost:4000',
      RELAIS_LINK_KEY: Buffer.alloc(32, 1).toString('base64'),
    }
    const args = [...before, '--import', '@oxc-node/core/register', join(api, 'src/cli.ts'), ...words]
    return new Promise((resolve) => {
      execFile(program, args, { cwd: api, env }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      )
    })
  }

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
    expect(stderr).toContain('--skip-bad-rows')
  })

  it('with --skip-bad-rows takes the rest, and says where the bad rows are', async () => {
    const sheet = join(folder, 'march.csv')
    await copyFile(join(api, 'src/features/catalog/import/fixture/bad-rows.csv'), sheet)
    const taken = await relais('catalog', 'import', '--prices', sheet, '--skip-bad-rows')
    expect(taken).toMatchObject({ code: 0, stderr: '' })
    expect(taken.stdout).toContain('8 rows, 5 bad ones left out')
    expect(taken.stdout).toContain(`The bad rows stand in ${join(folder, 'march.bad-rows.csv')}`)
    const again = await relais('catalog', 'import', '--prices', sheet, '--skip-bad-rows')
    expect(again.code).toBe(1)
    expect(again.stderr).toContain('is there already')
    expect(again.stderr).toContain('--bad-rows-folder')
  })

  it('says it in words when there is no room for the bad rows, and leaves neither file nor price', async () => {
    const sheet = join(folder, 'april.csv')
    await copyFile(join(api, 'src/features/catalog/import/fixture/bad-rows.csv'), sheet)
    await database.query(`delete from list_price; delete from wholesale_price`)
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
    await database.query(`delete from list_price; delete from wholesale_price`)
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
    ]
    const answers = await Promise.all(wrong.map((words) => relais('catalog', 'import', ...words)))
    expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 2])
    const help = await relais('catalog', 'import', '--help')
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('--dry-run')
  })
})
