import { ok, type Refusal, refuse, type Result, type SettledOverlap } from '@relais/domain'
import { type AnonymousWork, audit, newId } from '../../../../platform/database/work.ts'
import {
  deletePriceSheetImport,
  insertPriceSheetImport,
  reportPriceSheetImport,
} from '../price-sheet-import.repository.ts'
import type { CatalogFile } from './catalog-file.ts'
import type { FaultReport } from './fault-log.ts'
import {
  type ImportedPriceSheet,
  importPriceSheet,
  type StagedPriceSheet,
  takePriceSheet,
} from './import-price-sheet.ts'
import { type ImportedProducts, importProducts, takeProducts } from './import-products.ts'
import {
  changesThings,
  countsOf,
  type ImportReport,
  type NameVariantReport,
  type OverlapReport,
} from './import-report.ts'
import type { PriceColumn } from './price-row.ts'
import type { ProductColumn } from './product-row.ts'

/** The files of one import. Null: not part of it. */
export interface CatalogFiles {
  readonly products: CatalogFile<ProductColumn> | null
  readonly prices: CatalogFile<PriceColumn> | null
}

/** The same, read whole and waiting in tables of the transaction. */
export interface StagedFiles {
  readonly products: CatalogFile<ProductColumn> | null
  readonly prices: { readonly file: CatalogFile<PriceColumn>; readonly staged: StagedPriceSheet } | null
}

/** At least one file has a bad row, or cannot be read: nothing was imported of either. */
export interface BadCatalogFiles extends Refusal<'bad_catalog_files'> {
  /** One per bad file. */
  readonly files: readonly FaultReport[]
}

/** Reads both files into tables of the transaction. Nothing of the catalog is touched, nor locked. */
export async function stageFiles(
  work: AnonymousWork,
  { products, prices }: CatalogFiles,
  skipBadRows: boolean,
): Promise<Result<StagedFiles, BadCatalogFiles>> {
  const takenProducts = products && (await takeProducts(work.tx, products, skipBadRows))
  const takenPrices = prices && (await takePriceSheet(work.tx, prices, skipBadRows, () => newId(work)))
  const bad = [takenProducts, takenPrices].flatMap((taken) =>
    taken === null || taken.ok ? [] : [taken.refusal.faults],
  )
  if (bad.length > 0) return refuse({ code: 'bad_catalog_files', files: bad })
  return ok({
    products,
    prices: prices && takenPrices?.ok ? { file: prices, staged: takenPrices.value } : null,
  })
}

/** Brings the catalog, which is locked, to what the staged files say. */
export async function importStagedFiles(
  work: AnonymousWork,
  { products, prices }: StagedFiles,
  { importedBy, endMissing }: { readonly importedBy: string; readonly endMissing: boolean },
): Promise<Omit<ImportReport, 'dryRun' | 'badRowFiles'>> {
  const { tx, now } = work
  const id = newId(work)
  await insertPriceSheetImport(tx, {
    id,
    importedAt: now,
    importedBy,
    productsFileHash: products?.sha256 ?? null,
    pricesFileHash: prices?.file.sha256 ?? null,
  })
  const importedProducts = products && (await importProducts(tx, products))
  const importedPrices =
    prices &&
    (await importPriceSheet(
      tx,
      prices.file,
      prices.staged,
      { id, now, makeId: () => newId(work) },
      endMissing,
    ))
  const report = reportOf(importedProducts, importedPrices)
  if (!report.changed) {
    await deletePriceSheetImport(tx, id)
    return report
  }
  await reportPriceSheetImport(tx, id, JSON.stringify(countsOf(report)))
  audit(work, {
    action: 'catalog.import',
    objectType: 'price_sheet_import',
    objectId: id,
    before: null,
    after: { importedBy, ...countsOf(report) },
  })
  return report
}

function reportOf(products: ImportedProducts | null, prices: ImportedPriceSheet | null) {
  const changedProducts =
    products !== null &&
    changesThings(products.report.licenseSkus, products.report.servicePlans, products.report.links)
  const changedPrices = prices !== null && (prices.changed || changesThings(prices.report.offers))
  return {
    changed: changedProducts || changedPrices,
    products: products?.report ?? null,
    prices: prices?.report ?? null,
    nameVariants: [...variantsOf(products), ...variantsOf(prices)],
    nameVariantCount: (products?.variants.total ?? 0) + (prices?.variants.total ?? 0),
    offersWithoutLicense: prices?.offers.withoutLicense ?? [],
    offerWithoutLicenseCount: prices?.offers.withoutLicenseCount ?? 0,
    passedOver: prices?.notes.passedOver ?? [],
    overlaps: prices?.overlaps.first.map(overlapOf) ?? [],
    restoredSkuIds: prices?.notes.restoredSkuIds ?? [],
    missingOffers: prices?.missing.first ?? [],
    leftOutRows:
      (products?.report.skippedRows ?? 0) +
      (prices === null ? 0 : prices.report.skippedRows + prices.report.passedOverRows),
  }
}

function overlapOf({ line, holdingLine, from, until }: SettledOverlap): OverlapReport {
  return { line, holdingLine, from: from.toISOString(), until: until?.toISOString() ?? null }
}

function variantsOf(imported: ImportedProducts | ImportedPriceSheet | null): NameVariantReport[] {
  if (imported === null) return []
  const { report, variants } = imported
  return variants.first.map((variant) => ({ file: report.file, ...variant }))
}
