import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDays } from '@relais/domain'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { createTestApp, testStart, type TestApp } from '../../../testing/app.ts'
import { ImportCatalog } from './import-catalog.ts'

const shipped = fileURLToPath(new URL('../../../../catalog/', import.meta.url))
const shippedProducts = join(shipped, 'products.csv')
const shippedPrices = join(shipped, 'price-sheet.csv')
const tables = [
  'license_sku',
  'service_plan',
  'license_sku_service_plan',
  'offer_sku',
  'list_price',
  'cost_price',
  'price_sheet_import',
  'audit_entry',
  'audit_tail',
  'idempotency_key',
]
const guid = 'f3194a3b-381e-43e7-952c-466e473a1797'
const priceHeader =
  'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,' +
  'PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment'

/** A price sheet of one offer with one price: list `list`, cost `cost`, in force since the start. */
const sheet = (cost: string, list: string, start = '2026-01-01T00:00:00Z') =>
  `${priceHeader}\nBox,BOX,0001,Box,P1Y,Annual,FR,EUR,${cost},,,${start},9999-12-31T23:59:59Z,ProvisioningId=${guid},${list},Commercial\n`

describe('importing a catalog', () => {
  let app: TestApp
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relais-import-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  beforeEach(async () => {
    app = await createTestApp()
  })
  afterEach(() => app.stop())

  async function file(content: string, name = 'file.csv'): Promise<string> {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }

  function execute(productsPath: string | null, pricesPath: string | null, dryRun = false) {
    const input = { productsPath, pricesPath, importedBy: 'operator' }
    return app.nest.get(ImportCatalog).execute(commandCaller(app.clock.now()), input, dryRun)
  }

  async function imported(productsPath: string | null, pricesPath: string | null, dryRun = false) {
    const result = await execute(productsPath, pricesPath, dryRun)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value.success
  }

  async function countOf(table: string): Promise<number> {
    const [row] = await app.database.query<{ count: number }>(`select count(*)::int from ${table}`)
    return row?.count ?? -1
  }

  async function checksum(): Promise<Record<string, string>> {
    const sums: Record<string, string> = {}
    for (const table of tables) {
      const [row] = await app.database.query<{ sum: string }>(
        `select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as sum from ${table} t`,
      )
      sums[table] = row?.sum ?? ''
    }
    return sums
  }

  const pricesOf = (table: string) =>
    app.database.query(
      `select amount::int, effective_from, effective_until from ${table} order by effective_from`,
    )

  it('leaves in the tables what the files hold, and counts it', async () => {
    const report = await imported(shippedProducts, shippedPrices)
    const { products, prices } = report
    expect(report.changed).toBe(true)
    for (const [table, counts] of [
      ['license_sku', products?.licenseSkus],
      ['service_plan', products?.servicePlans],
      ['license_sku_service_plan', products?.links],
      ['offer_sku', prices?.offers],
      ['list_price', prices?.listPrices],
      ['cost_price', prices?.costPrices],
    ] as const) {
      expect([table, counts?.inFile, counts?.added]).toEqual([
        table,
        await countOf(table),
        await countOf(table),
      ])
    }
    const lines = async (path: string) => (await readFile(path, 'utf8')).trimEnd().split('\n').length - 1
    expect(products?.rows).toBe(await lines(shippedProducts))
    expect(prices?.rows).toBe(await lines(shippedPrices))
    expect(await countOf('list_price')).toBe(prices?.rows)
  })

  it('notes who imported which files, once, in the import row and in the audit log', async () => {
    const { products, prices } = await imported(shippedProducts, shippedPrices)
    const [row] = await app.database.query('select * from price_sheet_import')
    expect(row).toMatchObject({
      imported_at: testStart,
      imported_by: 'operator',
      products_file_hash: products?.sha256,
      prices_file_hash: prices?.sha256,
    })
    expect(JSON.parse(row?.['report'] as string)).toEqual({ products, prices })
    const entries = await app.database.query('select action, object_id, after from audit_entry')
    expect(entries).toEqual([
      {
        action: 'catalog.import',
        object_id: row?.['id'],
        after: { importedBy: 'operator', products, prices },
      },
    ])
    expect(await app.database.query('select * from app.audit_verify()')).toEqual([])
  })

  it('changes no row of any table when the same files come again, even later', async () => {
    await imported(shippedProducts, shippedPrices)
    const before = await checksum()
    app.clock.set(addDays(testStart, 40))
    const again = await imported(shippedProducts, shippedPrices)
    expect(again.changed).toBe(false)
    expect(again.prices?.listPrices).toMatchObject({ added: 0, changed: 0, ended: 0 })
    expect(again.prices?.listPrices.unchanged).toBe(again.prices?.listPrices.inFile)
    expect(await checksum()).toEqual(before)
  })

  it('imports nothing of either file when one row of one is bad, and names its line, column and value', async () => {
    const before = await checksum()
    const bad = await file(sheet('8.00', 'ten'))
    const result = await execute(shippedProducts, bad)
    expect(result).toMatchObject({ ok: false, refusal: { code: 'bad_catalog_files' } })
    const faults = !result.ok && result.refusal.code === 'bad_catalog_files' ? result.refusal.files : []
    expect(faults.flatMap((one) => one.shown)).toMatchObject([
      { file: 'file.csv', line: 2, column: 'ERP Price', value: 'ten' },
    ])
    expect(await checksum()).toEqual(before)
  })

  it('leaves nothing behind when the database fails at the last table', async () => {
    await app.database.query(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$`,
    )
    await app.database.query(
      'create trigger fail before insert on cost_price for each row execute function fail()',
    )
    const before = await checksum()
    await expect(execute(shippedProducts, shippedPrices)).rejects.toThrow('Failed query')
    expect(await checksum()).toEqual(before)
  })

  it('is refused in words when the disk of the database is full, with nothing left behind', async () => {
    // What PostgreSQL raises when a file cannot grow; for a real full disk see docs/adr/0018.
    await app.database.query(`create function full_disk() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`)
    for (const table of ['license_sku', 'list_price', 'cost_price']) {
      await app.database.query(
        `create trigger full_disk before insert on ${table} for each row execute function full_disk()`,
      )
      const before = await checksum()
      expect(await execute(shippedProducts, shippedPrices)).toEqual({
        ok: false,
        refusal: { code: 'database_disk_full' },
      })
      expect(await checksum()).toEqual(before)
      await app.database.query(`drop trigger full_disk on ${table}`)
    }
    expect((await imported(shippedProducts, shippedPrices)).changed).toBe(true)
  })

  it('leaves prices alone that the sheet does not name', async () => {
    await imported(null, await file(sheet('8.00', '10.00')))
    const before = await pricesOf('list_price')
    await imported(null, await file(sheet('9.00', '12.00').replace(',FR,', ',DE,')))
    expect(await pricesOf(`(select * from list_price where market = 'FR')`)).toEqual(before)
  })

  it('changes thousands of prices, each by itself, and nothing the second time', async () => {
    const many = (amount: (sku: number) => string) => {
      const [header = '', row = ''] = sheet('8.00', 'LIST').split('\n')
      const rows = Array.from({ length: 2600 }, (_, sku) =>
        row.replace('0001', String(sku).padStart(4, '0')).replace('LIST', amount(sku)),
      )
      return file(`${[header, ...rows].join('\n')}\n`)
    }
    await imported(null, await many(() => '10.00'))
    app.clock.advance(1000)
    const changed = await many((sku) => (sku === 7 ? '10.00' : `${sku + 1}.00`))
    const { prices } = await imported(null, changed)
    // The tenth cost what it costs; the eighth is as it was.
    expect(prices?.listPrices).toEqual({ inFile: 2600, added: 0, changed: 2598, unchanged: 2, ended: 0 })
    expect(prices?.costPrices).toMatchObject({ unchanged: 2600 })
    const wrong = await app.database.query(`
      select sku_id from list_price p join offer_sku o on o.id = p.offer_sku_id
      where p.effective_until is null and p.amount <> case o.sku_id when '0007' then 1000 else (o.sku_id::int + 1) * 100 end`)
    expect(wrong).toEqual([])
    app.clock.advance(1000)
    expect((await imported(null, changed)).changed).toBe(false)
  })

  it('begins a changed price with an unchanged start date at the import, and closes the old one there', async () => {
    await imported(null, await file(sheet('8.00', '10.00')))
    const now = addDays(testStart, 10)
    app.clock.set(now)
    const report = await imported(null, await file(sheet('8.50', '11.00')))
    const start = new Date('2026-01-01T00:00:00Z')
    expect(await pricesOf('list_price')).toEqual([
      { amount: 1000, effective_from: start, effective_until: now },
      { amount: 1100, effective_from: now, effective_until: null },
    ])
    expect(await pricesOf('cost_price')).toEqual([
      { amount: 800, effective_from: start, effective_until: now },
      { amount: 850, effective_from: now, effective_until: null },
    ])
    expect(report.prices?.listPrices).toEqual({ inFile: 1, added: 0, changed: 1, unchanged: 0, ended: 0 })
    app.clock.advance(1000)
    expect((await imported(null, await file(sheet('8.50', '11.00')))).changed).toBe(false)
  })

  it('takes an announced price back when a later sheet announces another', async () => {
    await imported(null, await file(sheet('8.00', '10.00')))
    await imported(null, await file(sheet('9.00', '12.00', '2026-07-01T00:00:00Z')))
    await imported(null, await file(sheet('9.00', '13.00', '2026-07-01T00:00:00Z')))
    const july = new Date('2026-07-01T00:00:00Z')
    expect(await pricesOf('list_price')).toMatchObject([
      { amount: 1000, effective_until: july },
      { amount: 1300, effective_from: july, effective_until: null },
    ])
  })

  it('writes nothing on a dry run, and reports what the import then does', async () => {
    const before = await checksum()
    const tried = await imported(shippedProducts, shippedPrices, true)
    expect(await checksum()).toEqual(before)
    expect({ ...tried, dryRun: false }).toEqual(await imported(shippedProducts, shippedPrices))
  })

  it('previews its audit entry on a dry run', async () => {
    const result = await execute(shippedProducts, null, true)
    expect(result).toMatchObject({
      ok: true,
      value: { preview: { changes: [{ action: 'catalog.import' }], messages: [] } },
    })
  })

  it('lets one of two simultaneous imports of the same files in, and the other finds nothing to change', async () => {
    const reports = await Promise.all([
      imported(shippedProducts, shippedPrices),
      imported(shippedProducts, shippedPrices),
    ])
    expect(reports.filter((report) => report.changed)).toHaveLength(1)
    expect(await countOf('price_sheet_import')).toBe(1)
  })

  it('lets two imports of different prices at the same moment in one after the other: each is a version', async () => {
    await imported(null, await file(sheet('8.00', '10.00')))
    app.clock.advance(1000)
    const paths = [
      await file(sheet('8.00', '11.00'), 'one.csv'),
      await file(sheet('8.00', '12.00'), 'other.csv'),
    ]
    // Both have read their files and wait at the catalog before either may write.
    const barrier = new pg.Client({ connectionString: app.database.apiUrl })
    await barrier.connect()
    await barrier.query(`begin; select pg_advisory_xact_lock(hashtextextended('relais catalog import', 0))`)
    const both = Promise.all(paths.map((path) => imported(null, path)))
    const waiting = async () => {
      const [row] = await app.database.query<{ count: number }>(
        `select count(*)::int from pg_locks where locktype = 'advisory' and not granted and database =
          (select oid from pg_database where datname = current_database())`,
      )
      return row?.count
    }
    while ((await waiting()) !== 2) await new Promise((resolve) => setImmediate(resolve))
    await barrier.query('commit')
    await barrier.end()
    const reports = await both
    expect(reports.map(({ changed, prices }) => [changed, prices?.listPrices.changed])).toEqual([
      [true, 1],
      [true, 1],
    ])
    expect(await countOf('price_sheet_import')).toBe(3)
    const prices = await pricesOf('list_price')
    expect(prices).toHaveLength(2)
    expect(prices[0]).toMatchObject({ amount: 1000, effective_until: app.clock.now() })
    expect([1100, 1200]).toContain(prices[1]?.['amount'])
  })

  it('takes either file alone, and joins offers to licenses once both are known', async () => {
    const alone = await imported(null, shippedPrices)
    expect(alone.products).toBeNull()
    expect(alone.offersWithoutLicense.length).toBe(alone.prices?.offers.inFile)
    expect((await imported(shippedProducts, null)).prices).toBeNull()
    const joined = await imported(null, shippedPrices)
    const [row] = await app.database.query(
      'select count(*)::int from offer_sku where license_sku_id is not null',
    )
    expect(row?.['count']).toBe((joined.prices?.offers.inFile ?? 0) - joined.offersWithoutLicense.length)
    expect(joined.prices?.offers.changed).toBe(row?.['count'])
  })

  it('shows cost prices to providers alone: not to resellers, customers or links', async () => {
    await imported(shippedProducts, shippedPrices)
    const login = new pg.Client({ connectionString: app.database.apiUrl })
    await login.connect()
    const seenBy = async (role: string, table: string): Promise<number | string> => {
      await login.query(`begin; set local role ${role}`)
      try {
        const { rows } = await login.query<{ count: number }>(`select count(*)::int from ${table}`)
        return rows[0]?.count ?? -1
      } catch (error) {
        return error instanceof pg.DatabaseError ? (error.code ?? '') : String(error)
      } finally {
        await login.query('rollback')
      }
    }
    const all = await countOf('cost_price')
    const denied = '42501'
    expect(all).toBeGreaterThan(0)
    expect(await seenBy('app_provider', 'cost_price')).toBe(all)
    for (const role of ['app_reseller', 'app_customer', 'app_public', 'app_auth']) {
      expect([role, await seenBy(role, 'cost_price')]).toEqual([role, denied])
    }
    expect(await seenBy('app_reseller', 'list_price')).toBe(all)
    expect(await seenBy('app_customer', 'list_price')).toBe(denied)
    // Were the grant ever given by mistake, the policies still show no row.
    await app.database.query('grant select on cost_price to app_reseller, app_customer')
    expect(await seenBy('app_reseller', 'cost_price')).toBe(0)
    expect(await seenBy('app_customer', 'cost_price')).toBe(0)
    await login.end()
  })
})
