import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { joinLicenseSkus } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPriceSheetFile, readProductsFile } from './read-catalog-file.ts'

const shipped = new URL('../../../../catalog/', import.meta.url)
const productHeader =
  'Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names'
const priceHeader =
  'ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,BillingPlan,Market,Currency,' +
  'UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment'
const guid = 'f3194a3b-381e-43e7-952c-466e473a1797'
const planId = '3ceaaf30-8142-48ea-91d9-3080f9b439fc'
const goodPrice = {
  ProductTitle: 'Box',
  ProductId: 'P1',
  SkuId: '0001',
  SkuTitle: 'Box',
  Publisher: '',
  SkuDescription: '',
  UnitOfMeasure: 'Licenses',
  TermDuration: 'P1Y',
  BillingPlan: 'Annual',
  Market: 'JP',
  Currency: 'JPY',
  UnitPrice: '800.00',
  PricingTierRangeMin: '',
  PricingTierRangeMax: '300',
  EffectiveStartDate: '2026-10-01T00:00:00Z',
  EffectiveEndDate: '9999-12-31T23:59:59Z',
  Tags: `ProvisioningId=${guid};ProvisioningString=BOX`,
  'ERP Price': '1000',
  Segment: 'Commercial',
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-catalog-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(content: string): Promise<string> {
  const path = join(folder, 'file.csv')
  await writeFile(path, content)
  return path
}

async function prices(...rows: Partial<typeof goodPrice>[]) {
  const lines = rows.map((row) => Object.values({ ...goodPrice, ...row }).join(','))
  return readPriceSheetFile(await file([priceHeader, ...lines].join('\n')))
}

async function priceFaults(...rows: Partial<typeof goodPrice>[]) {
  const result = await prices(...rows)
  return result.ok ? [] : result.refusal.faults.shown.map(({ line, column, code }) => [line, column, code])
}

describe('the catalog that the project ships', () => {
  it('reads whole: 6 products with 13 service plans, 6 offers in 8 markets, each joined to its product', async () => {
    const products = await readProductsFile(new URL('products.csv', shipped).pathname)
    const sheet = await readPriceSheetFile(new URL('price-sheet.csv', shipped).pathname)
    if (!products.ok || !sheet.ok) throw new Error('the shipped catalog has faults')
    const { catalog, variants, repeatedRows } = products.value.content
    expect([products.value.rows, repeatedRows, variants.length]).toEqual([30, 0, 0])
    expect([catalog.licenseSkus.length, catalog.servicePlans.length, catalog.links.length]).toEqual([
      6, 13, 30,
    ])
    const { offers, listPrices, wholesalePrices } = sheet.value.content
    expect([sheet.value.rows, offers.length, listPrices.length, wholesalePrices.length]).toEqual([
      144, 6, 144, 144,
    ])
    expect(new Set(listPrices.map((price) => price.market)).size).toBe(8)
    const guids = new Set(catalog.licenseSkus.map((sku) => sku.guid))
    expect(joinLicenseSkus(offers, guids).withoutLicenseSku).toEqual([])
  })
})

describe('a products file', () => {
  it('is read past no-break spaces and upper-case GUIDs, and known by the hash of its bytes', async () => {
    const path = await file(
      `${productHeader}\nBox,BOX\u00a0,${guid.toUpperCase()}\u00a0,PLAN,${planId},"Plan, friendly"\n`,
    )
    const result = await readProductsFile(path)
    expect(result).toMatchObject({
      ok: true,
      value: {
        file: 'file.csv',
        rows: 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        content: {
          catalog: {
            licenseSkus: [{ guid, stringId: 'BOX', displayName: 'Box' }],
            servicePlans: [{ id: planId, name: 'PLAN', friendlyName: 'Plan, friendly' }],
            links: [{ guid, servicePlanId: planId }],
          },
        },
      },
    })
  })

  it('with bad rows gives nothing but their file, line, column, value and reason', async () => {
    const rows = [
      `Box,BOX,not-a-guid,PLAN,${planId},Plan`,
      `Box,BOX,${guid},PLAN,${planId},Plan`,
      `,BOX,${guid},PLAN,,Plan`,
    ]
    const result = await readProductsFile(await file([productHeader, ...rows].join('\n')))
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        code: 'bad_rows',
        faults: {
          total: 3,
          badRows: 2,
          shown: [
            { file: 'file.csv', line: 2, column: 'GUID', value: 'not-a-guid', code: 'not_guid' },
            {
              line: 4,
              column: 'Product_Display_Name',
              value: '',
              code: 'missing',
              reason: 'the cell is empty',
            },
            { line: 4, column: 'Service_Plan_Id', code: 'plan_name_without_id' },
          ],
        },
      },
    })
  })

  it('that is not there, or is a folder, is refused', async () => {
    for (const path of [join(folder, 'nowhere.csv'), folder]) {
      expect(await readProductsFile(path)).toMatchObject({
        ok: false,
        refusal: { faults: { shown: [{ line: 0, code: 'unreadable_file' }] } },
      })
    }
  })
})

describe('a price sheet', () => {
  it('gives ERP Price as list price and UnitPrice as wholesale price, in minor units for the whole term', async () => {
    const result = await prices({})
    if (!result.ok) throw new Error('refused')
    const { listPrices, wholesalePrices } = result.value.content
    expect(listPrices).toEqual([
      {
        productId: 'P1',
        skuId: '0001',
        market: 'JP',
        currency: 'JPY',
        segment: 'commercial',
        term: 'P1Y',
        billingPlan: 'annual',
        minimumQuantity: 1,
        maximumQuantity: 300,
        effectiveFrom: new Date('2026-10-01T00:00:00Z'),
        effectiveUntil: null,
        amount: 1000,
      },
    ])
    expect(wholesalePrices.map((price) => price.amount)).toEqual([800])
  })

  it.each([
    ['TermDuration', 'P13', 'unknown_term'],
    ['BillingPlan', 'Weekly', 'unknown_billing_plan'],
    ['Market', 'UK', 'unknown_market'],
    ['Currency', 'EURO', 'unknown_currency'],
    ['Segment', 'Other', 'unknown_segment'],
    ['ERP Price', '1000.50', 'too_many_decimals'],
    ['UnitPrice', 'free', 'not_decimal'],
    ['UnitPrice', '', 'missing'],
    ['PricingTierRangeMin', '0', 'not_quantity'],
    ['PricingTierRangeMin', '301', 'quantity_range_reversed'],
    ['EffectiveStartDate', '10/01/2026', 'not_instant'],
    ['EffectiveEndDate', '2026-09-30', 'ends_before_start'],
    ['Tags', 'ProvisioningId=BOX', 'not_guid'],
    ['ProductId', '', 'missing'],
  ] as const)('with a bad %s (%s) is refused by line, column and code', async (column, text, code) => {
    const blamed = code === 'quantity_range_reversed' ? 'PricingTierRangeMax' : column
    expect(await priceFaults({ Market: 'DE' }, { [column]: text })).toEqual([[3, blamed, code]])
  })

  it('names every bad cell of a row', async () => {
    const faults = await priceFaults({ Market: 'UK', Segment: 'Other', UnitPrice: '-1' })
    expect(faults.map(([, column]) => column)).toEqual(['Market', 'Segment', 'UnitPrice'])
  })

  it('names conflicts between rows beside bad cells, in the order of the file', async () => {
    const rows = [{}, { 'ERP Price': '1001' }, { Market: 'UK' }]
    expect(await priceFaults(...rows)).toEqual([
      [3, 'ERP Price', 'price_conflict'],
      [4, 'Market', 'unknown_market'],
    ])
    const result = await prices(...rows)
    expect(result.ok ? '' : result.refusal.faults.shown[0]?.reason).toContain('(line 2)')
  })
})
