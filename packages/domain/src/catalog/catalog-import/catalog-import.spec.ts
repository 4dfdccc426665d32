import { describe, expect, it } from 'vitest'
import { largestCatalogFile } from './catalog-import.codes.ts'
import {
  acceptCatalogFiles,
  acceptCatalogPart,
  catalogPartSize,
  decideCancel,
  decideCheck,
  decideImport,
  partSizeAt,
  partsOf,
} from './catalog-import.ts'

const sheet = { name: 'prices.csv', size: 10 }

describe('the files of an import in the browser', () => {
  it('are one or both, of a kind that can be read, and no larger than is said', () => {
    expect(acceptCatalogFiles({ products: null, prices: sheet }).ok).toBe(true)
    expect(acceptCatalogFiles({ products: sheet, prices: { ...sheet, name: 'Sheet.ZIP' } }).ok).toBe(true)
    const refused = (prices: { name: string; size: number } | null) =>
      acceptCatalogFiles({ products: null, prices })
    expect(refused(null)).toMatchObject({ refusal: { reason: 'missing' } })
    expect(refused({ ...sheet, size: 0 })).toMatchObject({ refusal: { reason: 'missing' } })
    for (const name of ['prices.xlsx', '../prices.csv', 'a\u0000.csv', `${'a'.repeat(200)}.csv`])
      expect(refused({ ...sheet, name })).toMatchObject({
        refusal: { field: 'prices', reason: 'not_a_catalog_file' },
      })
    expect(refused({ ...sheet, size: largestCatalogFile }).ok).toBe(true)
    expect(refused({ ...sheet, size: largestCatalogFile + 1 })).toMatchObject({
      refusal: { reason: 'file_too_large', maximum: 32 },
    })
  })

  it('travel in parts of one size, the last of which is what is left', () => {
    expect(partsOf(catalogPartSize)).toBe(1)
    expect(partsOf(catalogPartSize + 1)).toBe(2)
    expect(partSizeAt(catalogPartSize + 1, 0)).toBe(catalogPartSize)
    expect(partSizeAt(catalogPartSize + 1, 1)).toBe(1)
    for (const part of [-1, 2, 0.5]) expect(partSizeAt(catalogPartSize + 1, part)).toBeUndefined()
  })
})

describe('a part of a file', () => {
  const open = { status: 'uploading', productsSize: null, pricesSize: catalogPartSize + 1 } as const
  const part = { file: 'prices', number: 0, bytes: catalogPartSize } as const

  it('is taken while files are on their way, and no later', () => {
    expect(acceptCatalogPart(open, part).ok).toBe(true)
    for (const status of ['checking', 'checked', 'importing', 'imported', 'canceled'] as const)
      expect(acceptCatalogPart({ ...open, status }, part)).toMatchObject({
        refusal: { code: 'catalog_import_moved' },
      })
  })

  it('is one of a file that was announced, and just as long as it is there', () => {
    expect(acceptCatalogPart(open, { ...part, number: 1, bytes: 1 }).ok).toBe(true)
    for (const wrong of [
      { ...part, bytes: catalogPartSize - 1 },
      { ...part, number: 1 },
      { ...part, number: 2, bytes: 0 },
      { ...part, file: 'products' as const },
    ])
      expect(acceptCatalogPart(open, wrong)).toMatchObject({ refusal: { reason: 'not_this_part' } })
  })
})

describe('an import in the browser', () => {
  const state = { status: 'checked', missingParts: 0, isReady: true } as const

  it('is tried once all of it is there, and again as long as it was not imported', () => {
    expect(decideCheck({ ...state, status: 'uploading' })).toMatchObject({ value: 'checking' })
    expect(decideCheck(state)).toMatchObject({ value: 'checking' })
    expect(decideCheck({ ...state, status: 'uploading', missingParts: 1 })).toMatchObject({
      refusal: { code: 'catalog_import_incomplete' },
    })
    for (const status of ['checking', 'importing', 'imported', 'canceled'] as const)
      expect(decideCheck({ ...state, status })).toMatchObject({ refusal: { code: 'catalog_import_moved' } })
  })

  it('is imported only as it was tried', () => {
    expect(decideImport(state)).toMatchObject({ value: 'importing' })
    expect(decideImport({ ...state, isReady: false })).toMatchObject({
      refusal: { code: 'catalog_import_not_ready' },
    })
    for (const status of ['uploading', 'checking', 'importing', 'imported', 'canceled'] as const)
      expect(decideImport({ ...state, status })).toMatchObject({ refusal: { code: 'catalog_import_moved' } })
  })

  it('can be given up until it is over', () => {
    for (const status of ['uploading', 'checking', 'checked', 'importing'] as const)
      expect(decideCancel({ status }).ok).toBe(true)
    for (const status of ['imported', 'canceled'] as const) expect(decideCancel({ status }).ok).toBe(false)
  })
})
