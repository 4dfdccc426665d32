import { ok, type Refusal, refuse, type Result } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { type Change, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { type AnonymousWork, audit, newId } from '../../platform/database/work.ts'
import {
  findCatalog,
  insertPriceSheetImport,
  lockCatalog,
  saveOffers,
  savePrices,
  saveProducts,
} from './catalog.repository.ts'
import type { FaultReport } from './import/fault-log.ts'
import { countsOf, type ImportReport, reportOf } from './import/import-report.ts'
import { type CatalogFiles, planImport } from './import/plan-import.ts'
import { readPriceSheetFile, readProductsFile } from './import/read-catalog-file.ts'

/** Which files, and who imports them. */
export interface ImportCatalogInput {
  /** Path of the products file; null: not part of this import. */
  readonly productsPath: string | null
  /** Path of the price sheet; null: not part of this import. */
  readonly pricesPath: string | null
  /** Name of the operating-system account. */
  readonly importedBy: string
}

/** At least one file has a bad row: nothing was imported of either. */
export interface BadCatalogFiles extends Refusal<'bad_catalog_files'> {
  /** One per bad file. */
  readonly files: readonly FaultReport[]
}

/**
 * Imports a products file, a price sheet, or both, as a whole or not at all. Two imports wait for each other. When the
 * catalog already says what the files say, nothing is written: no import row and no audit entry.
 */
@Injectable()
export class ImportCatalog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(request: PortalRequest, input: ImportCatalogInput, dryRun: boolean) {
    const read = await readFiles(input)
    if (!read.ok) return read
    const files = read.value
    const change: Change = {
      name: 'importCatalog',
      input: { products: files.products?.hash ?? null, prices: files.prices?.hash ?? null },
      // Importing the same twice changes nothing by itself: there is nothing for a key to hold.
      idempotencyKey: null,
      dryRun,
      role: 'app_operator',
    }
    return this.unitOfWork.changeAnonymously<ImportReport, ImportReport, never>(
      request,
      change,
      async (work) => ok(await importFiles(work, files, input.importedBy, dryRun)),
      async (_, report) => report,
    )
  }
}

async function readFiles(input: ImportCatalogInput): Promise<Result<CatalogFiles, BadCatalogFiles>> {
  const products = input.productsPath === null ? ok(null) : await readProductsFile(input.productsPath)
  const prices = input.pricesPath === null ? ok(null) : await readPriceSheetFile(input.pricesPath)
  if (products.ok && prices.ok) return ok({ products: products.value, prices: prices.value })
  return refuse({
    code: 'bad_catalog_files',
    files: [products, prices].flatMap((file) => (file.ok ? [] : [file.refusal.faults])),
  })
}

async function importFiles(
  work: AnonymousWork,
  files: CatalogFiles,
  importedBy: string,
  dryRun: boolean,
): Promise<ImportReport> {
  const { tx, now } = work
  await lockCatalog(tx)
  const existing = await findCatalog(tx)
  const plan = planImport(files, existing, now)
  const report = reportOf(files, plan, dryRun)
  if (!report.changed) return report
  const importId = newId(work)
  await insertPriceSheetImport(tx, {
    id: importId,
    importedAt: now,
    importedBy,
    productsFileHash: files.products?.hash ?? null,
    pricesFileHash: files.prices?.hash ?? null,
    report: JSON.stringify(countsOf(report)),
  })
  if (plan.products) await saveProducts(tx, plan.products)
  if (plan.prices) {
    const makeId = () => newId(work)
    const offerIds = await saveOffers(tx, plan.prices.offers, existing.offerIds, makeId)
    await savePrices(tx, 'list_price', plan.prices.listPrices, offerIds, importId, makeId)
    await savePrices(tx, 'wholesale_price', plan.prices.wholesalePrices, offerIds, importId, makeId)
  }
  audit(work, {
    action: 'catalog.import',
    objectType: 'price_sheet_import',
    objectId: importId,
    before: null,
    after: { importedBy, ...countsOf(report) },
  })
  return report
}
