import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PriceSheetRow, ProductRow } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CatalogFile } from './catalog-file.ts'
import { type PriceColumn, priceFormat, readPriceRow } from './price-row.ts'
import { type ProductColumn, productFormat, readProductRow } from './product-row.ts'
import type { Row } from './row.ts'
import type { TableFormat } from './table-header.ts'

const productHeader =
  'Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names'
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

async function read<Column extends string, Value>(
  content: string | null,
  format: TableFormat<Column>,
  readRow: (row: Row<Column>) => Value | undefined,
) {
  const path = content === null ? folder : join(folder, 'file.csv')
  if (content !== null) await writeFile(path, content)
  const values: Value[] = []
  const file = new CatalogFile(path, format, null, () => undefined)
  const lines = file.lines((row) => {
    const value = readRow(row)
    if (value !== undefined) values.push(value)
    return undefined
  })
  for await (const _ of lines);
  return { values, file, report: file.faults.report() }
}

function products(...rows: string[]) {
  return read<ProductColumn, ProductRow>(
    [productHeader, ...rows, ''].join('\n'),
    productFormat,
    readProductRow,
  )
}

function prices(...rows: Partial<typeof goodPrice>[]) {
  const lines = rows.map((row) => Object.values({ ...goodPrice, ...row }).join(','))
  return read<PriceColumn, PriceSheetRow>(
    [Object.keys(goodPrice).join(','), ...lines, ''].join('\n'),
    priceFormat,
    readPriceRow,
  )
}

async function priceFaults(...rows: Partial<typeof goodPrice>[]) {
  const { report } = await prices(...rows)
  return report.shown.map(({ line, column, code }) => [line, column, code])
}

describe('a products file', () => {
  it('is read past no-break spaces and upper-case GUIDs, and known by the hash of its bytes', async () => {
    const { values, file } = await products(
      `Box,BOX\u00a0,${guid.toUpperCase()}\u00a0,PLAN,${planId},"Plan, friendly"`,
    )
    expect(values).toEqual([
      {
        line: 2,
        guid,
        stringId: 'BOX',
        displayName: 'Box',
        servicePlan: { id: planId, name: 'PLAN', friendlyName: 'Plan, friendly' },
      },
    ])
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('tells of its bad rows the file, line, column, value and reason', async () => {
    const { report } = await products(
      `Box,BOX,not-a-guid,PLAN,${planId},Plan`,
      `Box,BOX,${guid},PLAN,${planId},Plan`,
      `,BOX,${guid},PLAN,,Plan`,
    )
    expect(report).toMatchObject({
      total: 3,
      badRows: 2,
      shown: [
        { file: 'file.csv', line: 2, column: 'GUID', value: 'not-a-guid', code: 'not_guid' },
        { line: 4, column: 'Product_Display_Name', value: '', code: 'missing', reason: 'the cell is empty' },
        { line: 4, column: 'Service_Plan_Id', code: 'plan_name_without_id' },
      ],
    })
  })

  it('that is not there, or is a folder, is refused', async () => {
    const nowhere = new CatalogFile(join(folder, 'nowhere.csv'), productFormat, null, () => undefined)
    for await (const _ of nowhere.lines(() => undefined));
    expect(nowhere.faults.report().shown).toMatchObject([
      { line: 0, value: 'ENOENT', code: 'unreadable_file' },
    ])
    const { report } = await read(null, productFormat, readProductRow)
    expect(report.shown).toMatchObject([{ line: 0, value: 'EISDIR', code: 'unreadable_file' }])
  })
})

describe('a price sheet', () => {
  it('gives ERP Price as list price and UnitPrice as cost price, in minor units for the whole term', async () => {
    const { values } = await prices({})
    expect(values).toMatchObject([
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
        listAmount: 1000,
        costAmount: 800,
      },
    ])
  })

  it.each([
    ['TermDuration', 'P13', 'unknown_term'],
    ['BillingPlan', 'Weekly', 'unknown_billing_plan'],
    ['Market', 'EU', 'unknown_country'],
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
})
