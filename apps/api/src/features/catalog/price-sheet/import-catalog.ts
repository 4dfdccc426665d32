import { basename, dirname, join } from 'node:path'
import { type CatalogFileKind, ok, type Refusal, refuse, type Result } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { isDiskFull } from '../../../platform/database/database-error.ts'
import { type Made, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import type { AnonymousWork } from '../../../platform/database/work.ts'
import { lockCatalog } from './price-sheet-import.repository.ts'
import { BadRowFile, BadRowFileError } from './import/bad-row-file.ts'
import type { BadRowSink } from './import/bad-row-sink.ts'
import { CatalogFile, type ReadingProgress } from './import/catalog-file.ts'
import { type BadCatalogFiles, importStagedFiles, stageFiles } from './import/import-files.ts'
import type { ImportReport } from './import/import-report.ts'
import { priceFormat } from './import/price-row.ts'
import { productFormat } from './import/product-row.ts'

/** Which files, who imports them, and what happens to bad rows. */
export interface ImportCatalogInput {
  /** Path of the products file; null: not part of this import. */
  readonly productsPath: string | null
  /** Path of the price sheet; null: not part of this import. */
  readonly pricesPath: string | null
  /** Name of the operating-system account. */
  readonly importedBy: string
  /** True: bad rows are left out and written to a file; otherwise one of them keeps everything out. */
  readonly skipBadRows?: boolean
  /** True: what the sheet no longer holds in its markets and segments ends now. */
  readonly endMissing?: boolean
  /** Folder for the files of bad rows; otherwise each lies beside the file that it is of. */
  readonly badRowsFolder?: string
  /** For whom the worker does it; absent: the operator's command does. */
  readonly onBehalf?: ImportOnBehalf
  /** Told now and then while a file is read; null: reading has ended, the catalog is being changed. */
  readonly onProgress?: (progress: ReadingProgress | null) => void
}

/** An import that the worker does for somebody of the operator. */
export interface ImportOnBehalf {
  readonly organizationId: string
  readonly userId: string
  /** Asked once the catalog is locked, before anything of it is changed; false: nothing is imported. */
  readonly mayGoOn: (work: AnonymousWork) => Promise<boolean>
  /** Where the bad rows of a file go; asked again where the reading begins anew. */
  readonly badRows: (file: CatalogFileKind) => BadRowSink
  /** What else is written with it; false: it is all undone. */
  readonly finish: (work: AnonymousWork, report: ImportReport) => Promise<boolean>
}

/** Whoever the worker does it for does not want it any more, or looked at another catalog. */
export type ImportStopped = Refusal<'import_stopped'>

/** The file for bad rows is there already, or cannot be written: nothing was imported. */
export interface BadRowFileRefused extends Refusal<'bad_row_file'> {
  readonly path: string
  /** What the system said, such as EEXIST or ENOSPC. */
  readonly systemCode: string
}

/** The disk of the database is full: nothing was imported. */
export type DatabaseDiskFull = Refusal<'database_disk_full'>

/** Why an import did not come about. */
export type ImportRefusal = BadCatalogFiles | BadRowFileRefused | DatabaseDiskFull | ImportStopped

interface Attempt {
  readonly input: ImportCatalogInput
  readonly dryRun: boolean
  readonly badRowFiles: BadRowFile[]
}

/**
 * Imports a products file, a price sheet, or both, as a whole or not at all; on request without their bad rows, which
 * then stand in a file. Two imports wait for each other. When the catalog already says what the files say, nothing is
 * written: no import row and no audit entry.
 */
@Injectable()
export class ImportCatalog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(
    caller: Caller,
    input: ImportCatalogInput,
    dryRun: boolean,
  ): Promise<Result<Made<ImportReport>, ImportRefusal>> {
    const attempt: Attempt = { input, dryRun, badRowFiles: [] }
    let done = false
    try {
      const role = input.onBehalf ? 'app_worker' : 'app_operator'
      const result = await this.unitOfWork.command(
        caller,
        { name: 'importCatalog', dryRun, role, wholeTables: true },
        (work) => importFiles(work, attempt),
      )
      done = result.ok
      return result
    } catch (error) {
      if (error instanceof BadRowFileError)
        return refuse({ code: 'bad_row_file', path: error.path, systemCode: error.message })
      if (isDiskFull(error)) return refuse({ code: 'database_disk_full' })
      throw error
    } finally {
      if (!done) await discard(attempt)
    }
  }
}

async function importFiles(
  work: AnonymousWork,
  attempt: Attempt,
): Promise<Result<ImportReport, BadCatalogFiles | ImportStopped>> {
  const { productsPath, pricesPath, onProgress = () => undefined } = attempt.input
  // A transaction that lost against another runs again, from the first row on.
  await discard(attempt)
  const staged = await stageFiles(
    work,
    {
      products:
        productsPath === null
          ? null
          : new CatalogFile(
              productsPath,
              productFormat,
              badRowSink('products', productsPath, attempt),
              onProgress,
            ),
      prices:
        pricesPath === null
          ? null
          : new CatalogFile(pricesPath, priceFormat, badRowSink('prices', pricesPath, attempt), onProgress),
    },
    attempt.input.skipBadRows ?? false,
  )
  if (!staged.ok) return staged
  onProgress(null)
  await lockCatalog(work.tx)
  const { importedBy, endMissing = false, onBehalf } = attempt.input
  if (onBehalf) {
    if (!(await onBehalf.mayGoOn(work))) return refuse({ code: 'import_stopped' })
    work.log.organizationId = onBehalf.organizationId
    work.log.userId = onBehalf.userId
  }
  const counted = await importStagedFiles(work, staged.value, { importedBy, endMissing })
  for (const file of attempt.badRowFiles) await file.close()
  const badRowFiles = attempt.badRowFiles.filter((file) => file.exists).map((file) => file.path)
  const report = { ...counted, dryRun: attempt.dryRun, badRowFiles }
  if (onBehalf && !(await onBehalf.finish(work, report))) return refuse({ code: 'import_stopped' })
  return ok(report)
}

function badRowSink(
  kind: CatalogFileKind,
  path: string,
  { input, dryRun, badRowFiles }: Attempt,
): BadRowSink | null {
  // Who chose the files in a browser has no folder here.
  if (input.onBehalf) return input.onBehalf.badRows(kind)
  if (!input.skipBadRows || dryRun) return null
  const name = `${basename(path).replace(/\.(csv|txt|tsv|zip)$/i, '')}.bad-rows.csv`
  const file = new BadRowFile(join(input.badRowsFolder ?? dirname(path), name))
  badRowFiles.push(file)
  return file
}

async function discard({ badRowFiles }: Attempt): Promise<void> {
  for (const file of badRowFiles.splice(0)) await file.discard()
}
