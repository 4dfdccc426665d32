import { type CatalogFileKind, type CatalogImportFailure, fileFaultCodes } from '@relais/domain'
import type { FaultReport, ShownFault } from '../price-sheet/import/fault-log.ts'
import type { ImportReport } from '../price-sheet/import/import-report.ts'
import type { ImportRefusal } from '../price-sheet/import-catalog.ts'

/** The bad rows of a file that are kept as they came. */
export interface BadRowsOfFile {
  readonly kind: CatalogFileKind
  /** Names of its columns. */
  readonly header: readonly string[]
  /** What stands between cells. */
  readonly delimiter: string
  /** How many are kept: the first. */
  readonly rows: number
}

/** What a try or an import said, as it is kept beside it. */
export interface ImportOutcome {
  /** Null: it could be done. */
  readonly failure: CatalogImportFailure | null
  /** What was wrong with rows, of this try or of the one before which they were left out: the first hundred of each file. */
  readonly faults: readonly ShownFault[]
  /** All bad cells. */
  readonly faultTotal: number
  /** Lines with at least one. */
  readonly badRows: number
  /** Files of which bad rows are kept. */
  readonly badRowsOf: readonly BadRowsOfFile[]
  /** Whether the other rows can be taken without them. */
  readonly canSkip: boolean
  /** Null: it was refused. */
  readonly report: ImportReport | null
}

const noFaults = { faults: [], faultTotal: 0, badRows: 0, badRowsOf: [], canSkip: false }

/** The outcome of what came about. `before`: the one of the try whose bad rows are left out now. */
export function outcomeOf(
  report: ImportReport,
  before: ImportOutcome | null,
  skipBadRows: boolean,
): ImportOutcome {
  return { ...(skipBadRows && before ? before : noFaults), failure: null, report }
}

/** The outcome of what was refused. */
export function outcomeOfRefusal(refusal: ImportRefusal): ImportOutcome {
  if (refusal.code === 'bad_catalog_files')
    return { failure: 'bad_files', ...faultsOf(refusal.files), report: null }
  return failed(refusal.code === 'database_disk_full' ? 'database_full' : 'interrupted')
}

/** The outcome of what did not come about, whatever the rows. */
export function failed(failure: CatalogImportFailure): ImportOutcome {
  return { failure, ...noFaults, report: null }
}

/** Whether there is something to import. */
export function isReady(outcome: ImportOutcome | null): boolean {
  return outcome?.failure === null && outcome.report?.changed === true
}

function faultsOf(files: readonly FaultReport[]) {
  const faults = files.flatMap(({ shown }) => shown)
  return {
    faults,
    faultTotal: files.reduce((sum, { total }) => sum + total, 0),
    badRows: files.reduce((sum, { badRows }) => sum + badRows, 0),
    badRowsOf: [],
    canSkip:
      !files.some(({ nothingToTake }) => nothingToTake) &&
      !faults.some(({ code }) => fileFaultCodes.has(code)),
  }
}
