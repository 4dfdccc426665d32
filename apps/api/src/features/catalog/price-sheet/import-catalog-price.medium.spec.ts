import { addDays } from '@relais/domain'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { testStart } from '../../../testing/app.ts'
import { sheet, shippedPrices, shippedProducts, useCatalogImports } from './import-catalog.fixture.ts'

describe('importing prices', () => {
  const at = useCatalogImports()
  const { file, imported, countOf, pricesOf } = at

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
    at.app.clock.advance(1000)
    const changed = await many((sku) => (sku === 7 ? '10.00' : `${sku + 1}.00`))
    const { prices } = await imported(null, changed)
    // The tenth cost what it costs; the eighth is as it was.
    expect(prices?.listPrices).toEqual({ inFile: 2600, added: 0, changed: 2598, unchanged: 2, ended: 0 })
    expect(prices?.costPrices).toMatchObject({ unchanged: 2600 })
    const wrong = await at.app.database.query(`
      select sku_id from list_price p join offer_sku o on o.id = p.offer_sku_id
      where p.effective_until is null and p.amount <> case o.sku_id when '0007' then 1000 else (o.sku_id::int + 1) * 100 end`)
    expect(wrong).toEqual([])
    at.app.clock.advance(1000)
    expect((await imported(null, changed)).changed).toBe(false)
  })

  it('begins a changed price with an unchanged start date at the import, and closes the old one there', async () => {
    await imported(null, await file(sheet('8.00', '10.00')))
    const now = addDays(testStart, 10)
    at.app.clock.set(now)
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
    at.app.clock.advance(1000)
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

  it('lets two imports of different prices at the same moment in one after the other: each is a version', async () => {
    await imported(null, await file(sheet('8.00', '10.00')))
    at.app.clock.advance(1000)
    const paths = [
      await file(sheet('8.00', '11.00'), 'one.csv'),
      await file(sheet('8.00', '12.00'), 'other.csv'),
    ]
    // Both have read their files and wait at the catalog before either may write.
    const barrier = new pg.Client({ connectionString: at.app.database.apiUrl })
    await barrier.connect()
    await barrier.query(`begin; select pg_advisory_xact_lock(hashtextextended('relais catalog import', 0))`)
    const both = Promise.all(paths.map((path) => imported(null, path)))
    const waiting = async () => {
      const [row] = await at.app.database.query<{ count: number }>(
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
    expect(prices[0]).toMatchObject({ amount: 1000, effective_until: at.app.clock.now() })
    expect([1100, 1200]).toContain(prices[1]?.['amount'])
  })

  it('shows cost prices to providers alone: not to resellers, customers or links', async () => {
    await imported(shippedProducts, shippedPrices)
    const login = new pg.Client({ connectionString: at.app.database.apiUrl })
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
    await at.app.database.query('grant select on cost_price to app_reseller, app_customer')
    expect(await seenBy('app_reseller', 'cost_price')).toBe(0)
    expect(await seenBy('app_customer', 'cost_price')).toBe(0)
    await login.end()
  })
})
