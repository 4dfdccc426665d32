import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
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

  function relais(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const env = {
      ...process.env,
      RELAIS_API_DATABASE_URL: database.apiUrl,
      RELAIS_RESELLER_URL: 'http://reseller.localhost:4000',
      RELAIS_PROVIDER_URL: 'http://provider.localhost:4000',
      RELAIS_CUSTOMER_URL: 'http://customer.localhost:4000',
      RELAIS_LINK_KEY: Buffer.alloc(32, 1).toString('base64'),
    }
    const args = ['--import', '@oxc-node/core/register', join(api, 'src/cli.ts'), ...words]
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: api, env }, (error, stdout, stderr) =>
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
  })

  it('answers 2 when it is called wrongly, and 0 to --help', async () => {
    expect((await relais('catalog', 'import')).code).toBe(2)
    expect((await relais('catalog', 'import', '--products', products, '--force')).code).toBe(2)
    expect((await relais('catalog', 'import', 'products.csv')).code).toBe(2)
    const help = await relais('catalog', 'import', '--help')
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('--dry-run')
  })
})
