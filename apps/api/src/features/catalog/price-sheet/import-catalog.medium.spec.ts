import { readFile } from 'node:fs/promises'
import { addDays } from '@relais/domain'
import { describe, expect, it } from 'vitest'
import { testStart } from '../../../testing/app.ts'
import { sheet, shippedPrices, shippedProducts, useCatalogImports } from './import-catalog.fixture.ts'

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

describe('importing a catalog', () => {
  const at = useCatalogImports()
  const { file, execute, imported, countOf } = at

  async function checksum(): Promise<Record<string, string>> {
    const sums: Record<string, string> = {}
    for (const table of tables) {
      const [row] = await at.app.database.query<{ sum: string }>(
        `select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as sum from ${table} t`,
      )
      sums[table] = row?.sum ?? ''
    }
    return sums
  }

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
    const [row] = await at.app.database.query('select * from price_sheet_import')
    expect(row).toMatchObject({
      imported_at: testStart,
      imported_by: 'operator',
      products_file_hash: products?.sha256,
      prices_file_hash: prices?.sha256,
    })
    expect(JSON.parse(row?.['report'] as string)).toEqual({ products, prices })
    const entries = await at.app.database.query('select action, object_id, after from audit_entry')
    expect(entries).toEqual([
      {
        action: 'catalog.import',
        object_id: row?.['id'],
        after: { importedBy: 'operator', products, prices },
      },
    ])
    expect(await at.app.database.query('select * from app.audit_verify()')).toEqual([])
  })

  it('changes no row of any table when the same files come again, even later', async () => {
    await imported(shippedProducts, shippedPrices)
    const before = await checksum()
    at.app.clock.set(addDays(testStart, 40))
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
    await at.app.database.query(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$`,
    )
    await at.app.database.query(
      'create trigger fail before insert on cost_price for each row execute function fail()',
    )
    const before = await checksum()
    await expect(execute(shippedProducts, shippedPrices)).rejects.toThrow('Failed query')
    expect(await checksum()).toEqual(before)
  })

  it('is refused in words when the disk of the database is full, with nothing left behind', async () => {
    // What PostgreSQL raises when a file cannot grow; for a real full disk see docs/adr/0018.
    await at.app.database.query(`create function full_disk() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`)
    for (const table of ['license_sku', 'list_price', 'cost_price']) {
      await at.app.database.query(
        `create trigger full_disk before insert on ${table} for each row execute function full_disk()`,
      )
      const before = await checksum()
      expect(await execute(shippedProducts, shippedPrices)).toEqual({
        ok: false,
        refusal: { code: 'database_disk_full' },
      })
      expect(await checksum()).toEqual(before)
      await at.app.database.query(`drop trigger full_disk on ${table}`)
    }
    expect((await imported(shippedProducts, shippedPrices)).changed).toBe(true)
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

  it('takes either file alone, and joins offers to licenses once both are known', async () => {
    const alone = await imported(null, shippedPrices)
    expect(alone.products).toBeNull()
    expect(alone.offersWithoutLicense.length).toBe(alone.prices?.offers.inFile)
    expect((await imported(shippedProducts, null)).prices).toBeNull()
    const joined = await imported(null, shippedPrices)
    const [row] = await at.app.database.query(
      'select count(*)::int from offer_sku where license_sku_id is not null',
    )
    expect(row?.['count']).toBe((joined.prices?.offers.inFile ?? 0) - joined.offersWithoutLicense.length)
    expect(joined.prices?.offers.changed).toBe(row?.['count'])
  })
})
