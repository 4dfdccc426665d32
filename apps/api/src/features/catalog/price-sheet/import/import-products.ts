import type { Tx } from '@relais/db'
import { ok, type Refusal, refuse, type Result } from '@relais/domain'
import { findProductVariants, type NameVariants } from '../name-variant.queries.ts'
import {
  changeProducts,
  createProductStage,
  productLine,
  stageProducts,
} from '../../product/product.repository.ts'
import type { CatalogFile } from './catalog-file.ts'
import type { FaultReport } from './fault-log.ts'
import type { ProductsReport } from './import-report.ts'
import { type ProductColumn, readProductRow } from './product-row.ts'

/** A file has bad rows, or cannot be read to its end: nothing of it is imported. */
export interface BadRows extends Refusal<'bad_rows'> {
  readonly faults: FaultReport
}

/** What came of a products file, and the names in it that it says in several ways. */
export interface ImportedProducts {
  readonly report: ProductsReport
  readonly variants: NameVariants
}

/** Stages a products file. */
export async function takeProducts(
  tx: Tx,
  file: CatalogFile<ProductColumn>,
  skipBadRows: boolean,
): Promise<Result<null, BadRows>> {
  await createProductStage(tx)
  await stageProducts(
    tx,
    file.lines((row) => {
      const value = readProductRow(row)
      return value && productLine(value)
    }),
  )
  const { faults } = file
  const good = faults.empty || (skipBadRows && !faults.ofFile && file.goodRows > 0)
  return good ? ok(null) : refuse({ code: 'bad_rows', faults: faults.report(file.goodRows === 0) })
}

/** Brings the catalog to what a staged products file says. */
export async function importProducts(tx: Tx, file: CatalogFile<ProductColumn>): Promise<ImportedProducts> {
  const skippedRows = file.faults.badRows
  const variants = await findProductVariants(tx)
  const { repeatedRows, ...counts } = await changeProducts(tx, skippedRows === 0)
  return { report: { ...file.report(repeatedRows, skippedRows), ...counts }, variants }
}
