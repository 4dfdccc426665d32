import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import { givenCart, givenOrder, givenTrade, providerChange } from '../../../testing/trade.ts'
import { ImportCatalog, type ImportCatalogInput } from './import-catalog.ts'

const columns = [
  'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate',
  'EffectiveEndDate,Tags,ERP Price,Segment',
].join(',')
const open = '9999-11-30T23:59:59.0000000Z'

interface Cells {
  readonly sku?: string
  readonly term?: string
  readonly plan?: string
  readonly market?: string
  readonly cost?: string
  readonly list?: string
  readonly from?: string
  readonly until?: string
  readonly tags?: string
  readonly segment?: string
}

/** A row of a sheet without tiers; what is left out is that of a yearly license in France. */
function row(cells: Cells = {}): string {
  const { sku = '0001', term = 'P1Y', plan = 'Annual', market = 'FR', cost = '48.00', list = '60.00' } = cells
  const { from = '2026-01-01T00:00:00Z', until = open, tags = 'License', segment = 'Commercial' } = cells
  const currency = market === 'GB' ? 'GBP' : 'EUR'
  return `Suite,FIELDSUITE01,${sku},Suite,${term},${plan},${market},${currency},${cost},${from},${until},${tags},${list},${segment}`
}

describe('a price sheet as the vendor writes it', () => {
  let app: TestApp
  let folder: string
  beforeAll(async () => {
    app = await createTestApp()
    folder = await mkdtemp(join(tmpdir(), 'relais-vendor-'))
  })
  afterAll(async () => {
    await app.stop()
    await rm(folder, { recursive: true })
  })
  const start = new Date('2026-11-28T09:00:00Z')
  beforeEach(() => app.clock.set(start))
  afterEach(async () => {
    for (const table of ['list_price', 'cost_price', 'offer_sku', 'price_sheet_import'])
      await app.database.query(`delete from ${table}`)
  })

  async function execute(rows: readonly string[], over: Partial<ImportCatalogInput> = {}, dryRun = false) {
    const pricesPath = join(folder, 'sheet.csv')
    await writeFile(pricesPath, `${[columns, ...rows].join('\n')}\n`)
    const input = { productsPath: null, pricesPath, importedBy: 'operator', ...over }
    return app.nest.get(ImportCatalog).execute(commandCaller(app.clock.now()), input, dryRun)
  }

  async function imported(rows: readonly string[], over: Partial<ImportCatalogInput> = {}, dryRun = false) {
    const result = await execute(rows, over, dryRun)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value.success
  }

  /** List prices with their ranges, in the order of time. */
  async function prices(table = 'list_price') {
    const rows = await app.database.query<{ amount: number; from: Date; until: Date | null }>(
      `select amount::int, effective_from as "from", effective_until as until from ${table} order by market, effective_from`,
    )
    return rows.map(({ amount, from, until }) => [amount, from.toISOString(), until?.toISOString() ?? null])
  }

  it('has its trials passed over and counted, and the rest goes in', async () => {
    const trial = row({ sku: '0002', term: 'P1M', plan: 'None', cost: '0', list: '0', tags: 'License;Trial' })
    const report = await imported([row(), trial, trial.replace('License;Trial', 'License')])
    expect(report.passedOver).toEqual([{ kind: 'trial', column: null, value: null, rows: 2, line: 3 }])
    expect(report).toMatchObject({ leftOutRows: 2, prices: { skippedRows: 0, passedOverRows: 2 } })
    expect(await prices()).toEqual([[6000, '2026-01-01T00:00:00.000Z', null]])
  })

  it('has what is bought for ever, and what the vendor named since, passed over and counted', async () => {
    const report = await imported([
      row(),
      row({ sku: '0002', term: '', plan: 'OneTime' }),
      row({ sku: '0003', term: 'P1Y6M' }),
      row({ sku: '0004', plan: 'Quarterly' }),
      row({ sku: '0005', segment: 'Special Bid' }),
      row({ sku: '0006', segment: 'Special Bid' }),
    ])
    expect(report.passedOver.map(({ kind, value, rows, line }) => [kind, value, rows, line])).toEqual([
      ['perpetual', null, 1, 3],
      ['unknown_term', 'P1Y6M', 1, 4],
      ['unknown_billing_plan', 'Quarterly', 1, 5],
      ['unknown_segment', 'Special Bid', 2, 6],
    ])
    expect(report.leftOutRows).toBe(5)
  })

  it('that holds nothing but trials is no mistake, and changes nothing', async () => {
    const report = await imported([row({ plan: 'None', cost: '0', list: '0' })])
    expect(report).toMatchObject({ changed: false, leftOutRows: 1 })
  })

  it('is refused where a price has no billing plan, or a cell holds no name', async () => {
    for (const bad of [
      row({ plan: 'None' }),
      row({ plan: '' }),
      row({ segment: '7' }),
      row({ term: 'soon' }),
    ])
      expect(await execute([row(), bad])).toMatchObject({ refusal: { code: 'bad_catalog_files' } })
  })

  it('knows terms of two years, billed every two years', async () => {
    await imported([row({ term: 'P2Y', plan: 'Biennial' })])
    expect(await app.database.query('select term, billing_plan from list_price')).toEqual([
      { term: 'P2Y', billing_plan: 'biennial' },
    ])
  })

  it('without tier columns is for every quantity', async () => {
    await imported([row()])
    expect(await app.database.query('select minimum_quantity, maximum_quantity from list_price')).toEqual([
      { minimum_quantity: 1, maximum_quantity: 10_000 },
    ])
  })

  const a = row({ from: '2026-10-01T00:00:00.0000000Z', until: '2026-11-03T06:57:30.0682597Z' })
  const b = row({ from: '2026-11-01T00:00:00.0000000Z', list: '62.50', cost: '50.00' })
  it.each([
    ['in order', [a, b], [2, 3]],
    ['the later one first', [b, a], [3, 2]],
    ['beside a good row', [row({ sku: '0009', market: 'GB' }), a, b], [3, 4]],
  ])(
    'whose rows overlap, %s: the one with an end holds until then, with a warning naming both',
    async (_, rows, [ended, opened]) => {
      const report = await imported(rows)
      const settled = [
        [6000, '2026-10-01T00:00:00.000Z', '2026-11-03T06:57:30.068Z'],
        [6250, '2026-11-03T06:57:30.068Z', null],
      ]
      expect((await prices()).slice(0, 2)).toEqual(settled)
      expect((await prices('cost_price')).slice(0, 2).map(([amount]) => amount)).toEqual([4800, 5000])
      expect(report.overlaps).toMatchObject([{ line: opened, holdingLine: ended }])
      expect(report.leftOutRows).toBe(0)
      expect((await imported(rows)).changed).toBe(false)
    },
  )

  it('whose rows touch within a second has neighbors: no overlap, no gap', async () => {
    const report = await imported([
      a,
      b.replace('2026-11-01T00:00:00.0000000Z', '2026-11-03T06:57:30.0682598Z'),
    ])
    expect(report.overlaps).toEqual([])
    const [first, second] = await prices()
    expect(first?.[2]).toBe(second?.[1])
  })

  it('republished with a later start says so until then, and nothing else', async () => {
    const first = row({ from: '2026-11-01T00:00:00Z' })
    const again = row({ from: '2026-11-12T00:00:00Z', list: '56.25', cost: '45.00' })
    // The sheet came before its start, or after it: the prices are those of the vendor.
    for (const [day, clean] of [
      ['2026-11-05T00:00:00Z', false],
      ['2026-11-28T09:00:00Z', true],
    ] as const) {
      if (clean)
        for (const table of ['list_price', 'cost_price']) await app.database.query(`delete from ${table}`)
      app.clock.set(new Date(day))
      await imported([first])
      app.clock.advance(3_600_000)
      const report = await imported([row({ sku: '0009', market: 'GB' }), first, again])
      expect(report.overlaps).toMatchObject([{ line: 3, holdingLine: 4, until: null }])
      expect(report.prices?.listPrices).toMatchObject({ changed: 1, unchanged: 1 })
      expect((await prices()).slice(0, 2)).toEqual([
        [6000, '2026-11-01T00:00:00.000Z', '2026-11-12T00:00:00.000Z'],
        [5625, '2026-11-12T00:00:00.000Z', null],
      ])
    }
  })

  it('without end, with a promotion in between, holds again after it', async () => {
    await imported([
      row({ from: '2026-01-01' }),
      row({ from: '2027-01-01', until: '2027-01-31', list: '30.00', cost: '24.00' }),
    ])
    expect(await prices()).toEqual([
      [6000, '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
      [3000, '2027-01-01T00:00:00.000Z', '2027-02-01T00:00:00.000Z'],
      [6000, '2027-02-01T00:00:00.000Z', null],
    ])
  })

  it('whose SkuId lost its zeros in a spreadsheet is of the same offer, with a warning', async () => {
    await imported([row()])
    const report = await imported([row({ sku: '1', list: '62.50' })])
    expect(report.restoredSkuIds).toEqual([{ line: 2, written: '1', offer: 'FIELDSUITE01/0001' }])
    expect(await app.database.query('select sku_id from offer_sku')).toEqual([{ sku_id: '0001' }])
    expect(report.prices?.listPrices).toMatchObject({ added: 0, changed: 1 })
  })

  it('that no longer holds an offer in its markets names it, and leaves it on sale until asked', async () => {
    await imported([row(), row({ sku: '0002' }), row({ sku: '0003', market: 'GB' }), row({ term: 'P1M' })])
    const kept = await imported([row()])
    expect(kept.missingOffers).toEqual([
      { offer: 'FIELDSUITE01/0001', title: 'Suite', market: 'FR', ways: 1, inPart: true },
      { offer: 'FIELDSUITE01/0002', title: 'Suite', market: 'FR', ways: 1, inPart: false },
    ])
    expect(kept).toMatchObject({ changed: false, prices: { missingOffers: 2, missingEnded: false } })
    app.clock.advance(1000)
    const tried = await imported([row()], { endMissing: true }, true)
    expect(tried.prices).toMatchObject({ missingEnded: true, listPrices: { ended: 2 } })
    const inForce = () =>
      app.database.query(
        'select sku_id, market, term from list_price join offer_sku o on o.id = offer_sku_id where effective_until is null order by 1, 3',
      )
    expect(await inForce()).toHaveLength(4)
    const ended = await imported([row()], { endMissing: true })
    expect({ ...tried, dryRun: false }).toEqual(ended)
    expect(await inForce()).toEqual([
      { sku_id: '0001', market: 'FR', term: 'P1Y' },
      { sku_id: '0003', market: 'GB', term: 'P1Y' },
    ])
    app.clock.advance(1000)
    expect((await imported([row()], { endMissing: true })).changed).toBe(false)
  })

  it('ends nothing while bad rows are left out: one of them may hold it', async () => {
    await imported([row(), row({ sku: '0002' })])
    app.clock.advance(1000)
    const bad = row({ sku: '0002', list: 'ten' })
    const report = await imported([row(), bad], {
      endMissing: true,
      skipBadRows: true,
      badRowsFolder: folder,
    })
    expect(report.prices).toMatchObject({ skippedRows: 1, missingOffers: 1, missingEnded: false })
    expect(report.prices?.listPrices.ended).toBe(0)
  })

  it('names a hundred of thousands of missing offers, and counts them all', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => row({ sku: String(index + 1).padStart(4, '0') }))
    await imported(many)
    app.clock.advance(1000)
    const report = await imported(many.slice(0, 1), { endMissing: true })
    expect(report.missingOffers).toHaveLength(100)
    expect(report.prices).toMatchObject({
      missingOffers: 2499,
      missingEnded: true,
      listPrices: { ended: 2499 },
    })
  })
})

describe('an offer that was ended', () => {
  it('can be ordered no more, from a cart or on a running subscription, and says why', async () => {
    const app = await createTestApp()
    const folder = await mkdtemp(join(tmpdir(), 'relais-ended-'))
    const trade = await givenTrade(app, 'Ended')
    const offer = await givenOffer(app, 'Suite', [{ list: 6000, cost: 4800 }])
    const { subscriptionId } = await givenOrder(app, trade, offer, 3)
    const cartId = await givenCart(app, trade, offer, 2)
    app.clock.advance(1000)
    const pricesPath = join(folder, 'sheet.csv')
    await writeFile(pricesPath, `${columns}\n${row({ sku: '0042' })}\n`)
    const result = await app.nest
      .get(ImportCatalog)
      .execute(
        commandCaller(app.clock.now()),
        { productsPath: null, pricesPath, importedBy: 'operator', endMissing: true },
        false,
      )
    expect(result).toMatchObject({ ok: true, value: { success: { prices: { missingEnded: true } } } })
    const refused = { code: 'offer_not_in_market' }
    const addition = {
      subscriptionId,
      quantity: 1,
      seenUnitListPrice: { amount: 6000, currency: 'EUR' },
      seenUnitCost: { amount: 4800, currency: 'EUR' },
    }
    expect(await providerChange(app, trade, 'checkOutCart', { cartId }, 'order { id }')).toMatchObject(
      refused,
    )
    expect(await providerChange(app, trade, 'addLicenses', addition, 'order { id }')).toMatchObject(refused)
    const running = await app.database.query(
      'select status, quantity from customer_subscription where id = $1',
      [subscriptionId],
    )
    expect(running).toEqual([{ status: 'active', quantity: 3 }])
    await app.stop()
    await rm(folder, { recursive: true })
  })
})
