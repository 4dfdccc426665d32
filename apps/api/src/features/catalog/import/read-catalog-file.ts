import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import {
  type GroupedPriceSheet,
  type GroupedProducts,
  groupPriceSheet,
  groupProducts,
  ok,
  type PriceSheetRow,
  type ProductRow,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { FaultLog, type FaultReport } from './fault-log.ts'
import { priceFormat, readPriceRow } from './price-row.ts'
import { productFormat, readProductRow } from './product-row.ts'
import { readTable, type TableFormat } from './read-table.ts'
import type { Row } from './row.ts'

/** A catalog file without a fault. */
export interface CatalogFile<Content> {
  /** Name without its folder. */
  readonly file: string
  /** SHA-256 of its bytes, hex. */
  readonly hash: string
  /** Rows under the header, blank ones aside. */
  readonly rows: number
  /** Columns that the format does not know: not imported. */
  readonly ignoredColumns: readonly string[]
  readonly content: Content
}

/** A catalog file with at least one bad cell: nothing of it is imported. */
export interface BadRows extends Refusal<'bad_rows'> {
  readonly faults: FaultReport
}

/** Reads a products file: each license SKU, service plan and link once. */
export async function readProductsFile(path: string): Promise<Result<CatalogFile<GroupedProducts>, BadRows>> {
  const rows: ProductRow[] = []
  const { file, faults } = await readRows(path, productFormat, readProductRow, rows)
  return faults.empty ? ok({ ...file, content: groupProducts(rows) }) : refuse(badRows(faults))
}

/** Reads a price sheet: each offer once, and a list and a wholesale price per key, tier and effective range. */
export async function readPriceSheetFile(
  path: string,
): Promise<Result<CatalogFile<GroupedPriceSheet>, BadRows>> {
  const rows: PriceSheetRow[] = []
  const { file, faults } = await readRows(path, priceFormat, readPriceRow, rows)
  const content = groupPriceSheet(rows)
  content.faults.forEach((fault) => faults.add(fault))
  return faults.empty ? ok({ ...file, content }) : refuse(badRows(faults))
}

async function readRows<Column extends string, Value>(
  path: string,
  format: TableFormat<Column>,
  readRow: (row: Row<Column>) => Value | undefined,
  rows: Value[],
): Promise<{ file: Omit<CatalogFile<unknown>, 'content'>; faults: FaultLog }> {
  const name = basename(path)
  const faults = new FaultLog(name)
  const hash = createHash('sha256')
  try {
    const summary = await readTable(hashed(createReadStream(path), hash), format, faults, (row) => {
      const value = readRow(row)
      if (value !== undefined) rows.push(value)
    })
    return { file: { file: name, hash: hash.digest('hex'), ...summary }, faults }
  } catch (error) {
    if (!isSystemError(error)) throw error
    faults.add({ line: 0, column: '', value: error.code, code: 'unreadable_file' })
    return { file: { file: name, hash: '', rows: 0, ignoredColumns: [] }, faults }
  }
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: { update(chunk: Uint8Array): unknown }) {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

function badRows(faults: FaultLog): BadRows {
  return { code: 'bad_rows', faults: faults.report() }
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
}
