import { describe, expect, it } from 'vitest'
import { groupProducts, planProductChanges, type ProductCatalog, type ProductRow } from './index.ts'

const plan = (id: string, friendlyName = `Plan ${id}`) => ({ id, name: `PLAN_${id}`, friendlyName })
const row = (line: number, guid: string, over: Partial<ProductRow> = {}): ProductRow => ({
  line,
  guid,
  stringId: `SKU_${guid}`,
  displayName: `Product ${guid}`,
  servicePlan: plan('p'),
  ...over,
})

describe('grouping a products file', () => {
  it('has one license SKU per GUID, one service plan per id and one link per pair', () => {
    const { catalog } = groupProducts([row(2, 'a'), row(3, 'a', { servicePlan: plan('q') }), row(4, 'b')])
    expect(catalog.licenseSkus.map((sku) => sku.guid)).toEqual(['a', 'b'])
    expect(catalog.servicePlans.map(({ id }) => id)).toEqual(['p', 'q'])
    expect(catalog.links).toEqual([
      { guid: 'a', servicePlanId: 'p' },
      { guid: 'a', servicePlanId: 'q' },
      { guid: 'b', servicePlanId: 'p' },
    ])
  })

  it('keeps the first display name of a GUID and reports each other one once, with its line', () => {
    const { catalog, variants } = groupProducts([
      row(2, 'a', { displayName: 'Studio' }),
      row(3, 'a', { displayName: 'Agents', servicePlan: plan('q') }),
      row(4, 'a', { displayName: 'Agents', servicePlan: plan('r') }),
    ])
    expect(catalog.licenseSkus).toEqual([{ guid: 'a', stringId: 'SKU_a', displayName: 'Studio' }])
    expect(variants).toEqual([
      { id: 'a', column: 'Product_Display_Name', kept: 'Studio', variant: 'Agents', line: 3 },
    ])
  })

  it('keeps the first name of a service plan and reports the others', () => {
    const { catalog, variants } = groupProducts([
      row(2, 'a'),
      row(3, 'b', { servicePlan: plan('p', 'PLAN P') }),
    ])
    expect(catalog.servicePlans).toEqual([plan('p')])
    expect(variants.map(({ id, variant, line }) => [id, variant, line])).toEqual([['p', 'PLAN P', 3]])
  })

  it('counts rows that say nothing new', () => {
    expect(groupProducts([row(2, 'a'), row(3, 'a'), row(4, 'a')]).repeatedRows).toBe(2)
  })

  it('takes a license SKU without service plans', () => {
    const { catalog } = groupProducts([row(2, 'a', { servicePlan: null })])
    expect([catalog.licenseSkus.length, catalog.servicePlans.length, catalog.links.length]).toEqual([1, 0, 0])
  })
})

describe('planning a products import', () => {
  const catalog = groupProducts([row(2, 'a'), row(3, 'a', { servicePlan: plan('q') }), row(4, 'b')]).catalog
  const empty: ProductCatalog = { licenseSkus: [], servicePlans: [], links: [] }

  it('adds everything the first time and changes nothing the second', () => {
    const first = planProductChanges(empty, catalog)
    expect([
      first.licenseSkus.added.length,
      first.servicePlans.added.length,
      first.links.added.length,
    ]).toEqual([2, 2, 3])
    const second = planProductChanges(catalog, catalog)
    expect(second.licenseSkus).toEqual({ added: [], changed: [], unchanged: 2 })
    expect(second.servicePlans).toEqual({ added: [], changed: [], unchanged: 2 })
    expect(second.links).toEqual({ added: [], removed: [], unchanged: 3 })
  })

  it('changes a product whose name changed, and no other', () => {
    const renamed = groupProducts([row(2, 'a', { displayName: 'New name' })]).catalog
    const changes = planProductChanges(catalog, renamed)
    expect(changes.licenseSkus.changed.map((sku) => sku.displayName)).toEqual(['New name'])
    expect(changes.servicePlans.changed).toEqual([])
  })

  it('removes links of products that the file names, and leaves what it does not name', () => {
    const changes = planProductChanges(catalog, groupProducts([row(2, 'a')]).catalog)
    expect(changes.links.removed).toEqual([{ guid: 'a', servicePlanId: 'q' }])
  })
})
