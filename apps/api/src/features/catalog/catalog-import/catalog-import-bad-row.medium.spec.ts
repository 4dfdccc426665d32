import { describe, expect, it } from 'vitest'
import { givenOrganization, signIn } from '../../../testing/world.ts'
import { header, row, sheet, useImportsInBrowser } from './catalog-import.fixture.ts'

interface BadRows {
  readonly nodes: readonly { readonly line: number; readonly cells: readonly string[] }[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

describe('bad rows of an import of the catalog in the browser', () => {
  const at = useImportsInBrowser()
  const { act, look, check, confirm, checked } = at
  const badRowsDocument = `query ($importId: ObjectId!, $first: PageSize! = 100, $after: Cursor) {
    catalogImportBadRows(importId: $importId, file: prices, first: $first, after: $after) {
      nodes { line cells faults { column code reason otherLine } } pageInfo { endCursor hasNextPage } } }`
  const badRows = (importId: string, page: { first?: number; after?: string | null } = {}, as = at.session) =>
    at.app.run<BadRows | null>('provider', badRowsDocument, { importId, ...page }, as)

  it('are kept as they came, with line and column, also those that only the whole file shows to be bad', async () => {
    const mended = row('0003', '11.00').replace('Boîte 0003', "'=Boîte 0003")
    const content = sheet(row('0001', ' dix '), row('0002', '12.00'), row('0002', '13.00'), mended, 'a,b\n')
    const importId = await checked(content)
    expect(await look(importId)).toMatchObject({
      outcome: { failure: 'bad_files', badRows: 3, badRowsOf: [{ kind: 'prices', delimiter: ',', rows: 4 }] },
    })
    expect((await look(importId))?.outcome?.badRowsOf[0]?.header).toEqual(header.split(','))
    const kept = await badRows(importId)
    expect(kept?.nodes.map(({ cells }) => cells.join(','))).toEqual([
      row('0001', ' dix ').trimEnd(),
      row('0002', '12.00').trimEnd(),
      row('0002', '13.00').trimEnd(),
      'a,b',
    ])
    expect(kept?.nodes).toMatchObject([
      { line: 2, faults: [{ column: 'ERP Price', code: 'not_decimal', otherLine: null }] },
      { line: 3, faults: [{ code: 'price_conflict', otherLine: 4 }] },
      { line: 4, faults: [{ code: 'price_conflict', otherLine: 3 }] },
      { line: 6, faults: [{ column: '', code: 'wrong_cell_count' }] },
    ])
    const first = await badRows(importId, { first: 3 })
    const second = await badRows(importId, { first: 3, after: first?.pageInfo.endCursor ?? null })
    expect([...(first?.nodes ?? []), ...(second?.nodes ?? [])]).toEqual(kept?.nodes)
    // Left out, they are still there to be mended, when it was imported too; the row that was mended says what it said.
    await check(importId, { skipBadRows: true })
    await confirm(importId)
    expect((await look(importId))?.outcome?.badRowsOf).toMatchObject([{ rows: 4 }])
    expect(await badRows(importId)).toEqual(kept)
    expect(await at.app.database.query('select sku_title from offer_sku')).toEqual([
      { sku_title: '=Boîte 0003' },
    ])
  })

  it('are ten thousand and no more, and are forgotten with an import that is given up', async () => {
    const content = sheet(...Array.from({ length: 10_200 }, (_, at) => row(String(at), 'dix')))
    const importId = await checked(content)
    expect(await look(importId)).toMatchObject({
      outcome: { badRows: 10_200, badRowsOf: [{ rows: 10_000 }] },
    })
    const kept = () => at.app.database.query('select 1 from catalog_import_bad_row')
    expect(await kept()).toHaveLength(10_000)
    const provider = await givenOrganization(at.app.database, 'provider', 'Norvia Distribution')
    const theirs = await signIn(at.app, 'provider', await provider.person('global_administrator'))
    expect(await badRows(importId, {}, theirs)).toBeNull()
    await act('cancelCatalogImport', { importId })
    expect(await kept()).toEqual([])
  })
})
