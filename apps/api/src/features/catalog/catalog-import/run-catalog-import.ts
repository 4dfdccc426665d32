import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Tx } from '@relais/db'
import { type CatalogFileKind, ok } from '@relais/domain'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type AnonymousWork, enqueue } from '../../../platform/database/work.ts'
import { holdJobOf, type JobRun } from '../../../platform/jobs/job.repository.ts'
import type { ReadingProgress } from '../price-sheet/import/catalog-file.ts'
import { KeptBadRows } from '../price-sheet/import/kept-bad-rows.ts'
import { ImportCatalog } from '../price-sheet/import-catalog.ts'
import {
  deleteParts,
  findImportToRun,
  findLastImportId,
  findPart,
  type ImportToRun,
  noteAttempt,
  replaceBadRows,
} from './catalog-import.repository.ts'
import { failed, type ImportOutcome, outcomeOf, outcomeOfRefusal } from './import-outcome.ts'

/** What the job knows of an import: which attempt of which one. */
export type CatalogImportAsked = Readonly<Record<'importId' | 'attempt' | 'requestId', string>>

/** Has the worker try or import the files, after this change. */
export function askForAttempt(work: AnonymousWork, importId: string, attempt: number): void {
  enqueue(work, {
    task: 'import_catalog',
    payload: { importId, attempt: String(attempt), requestId: work.caller.id },
    key: `import_catalog ${importId}`,
  })
}

/** The reading is not wanted any more. */
class Stopped extends Error {}

const tick = 1_000

/**
 * The job of an import in the browser: puts the parts of its files together, and tries or imports them by the import that the command
 * uses. Told to stop, or killed, it leaves the catalog as it was; the import and its end are one transaction.
 */
export class RunCatalogImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ importId, attempt, requestId }: CatalogImportAsked, run: JobRun): Promise<void> {
    const caller: Caller = {
      id: requestId,
      portal: 'provider',
      sessionHash: null,
      address: 'worker',
      now: run.now,
    }
    // This transaction holds the job and does nothing else: whoever finds it unheld takes the job up again.
    await this.asWorker(caller, async ({ tx }) => {
      await holdJobOf(tx, run.jobId)
      const asked = await findImportToRun(tx, importId, Number(attempt))
      if (asked) await this.attempt(tx, caller, asked)
    })
  }

  private async attempt(held: Tx, caller: Caller, asked: ImportToRun): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'relais-import-'))
    const note = (values: Parameters<typeof noteAttempt>[2]) =>
      this.asWorker(caller, ({ tx }) => noteAttempt(tx, asked, values))
    const watch = new Watch(async (progress) => {
      // So that the transaction that holds the job is not taken for an idle one.
      await findLastImportId(held)
      return note({ progress, touchedAt: caller.now })
    })
    try {
      const kept = new Map<CatalogFileKind, KeptBadRows>()
      const read = await this.read(held, caller, asked, folder, watch, kept)
      watch.end()
      if (read) await this.noteOutcome(caller, asked, read, kept)
    } catch (error) {
      watch.end()
      if (error instanceof Stopped) return
      await note({ status: 'checked', outcome: failed('interrupted'), progress: null })
      throw error
    } finally {
      watch.end()
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** Notes what a reading said; of a check with the bad rows that it found. */
  private async noteOutcome(
    caller: Caller,
    asked: ImportToRun,
    read: ImportOutcome,
    kept: ReadonlyMap<CatalogFileKind, KeptBadRows>,
  ): Promise<void> {
    const isTry = asked.status === 'checking'
    const badRowsOf = [...kept].flatMap(([kind, { header, delimiter, rows }]) =>
      rows.length === 0 ? [] : [{ kind, header, delimiter, rows: rows.length }],
    )
    const outcome = isTry ? { ...read, badRowsOf } : read
    const values = { status: 'checked', outcome, progress: null, touchedAt: caller.now } as const
    await this.asWorker(caller, async ({ tx }) => {
      const isWanted = await noteAttempt(tx, asked, values)
      if (isWanted && isTry) await replaceBadRows(tx, asked.id, kept)
    })
  }

  /** @returns what is to be noted; null: it was noted with the import, or is not wanted any more */
  private async read(
    held: Tx,
    caller: Caller,
    asked: ImportToRun,
    folder: string,
    watch: Watch,
    kept: Map<CatalogFileKind, KeptBadRows>,
  ): Promise<ImportOutcome | null> {
    const { status, importedBy, skipBadRows, endMissing, organizationId, userId } = asked
    const isTry = status === 'checking'
    let isOther = false
    let last: string | null = null
    const result = await new ImportCatalog(this.unitOfWork).execute(
      caller,
      {
        productsPath: await putTogether(held, asked, 'products', asked.productsName, folder),
        pricesPath: await putTogether(held, asked, 'prices', asked.pricesName, folder),
        importedBy,
        skipBadRows,
        endMissing,
        onProgress: watch.see,
        onBehalf: {
          organizationId,
          userId,
          badRows: (file) => {
            const rows = new KeptBadRows()
            kept.set(file, rows)
            return rows
          },
          async mayGoOn({ tx }) {
            last = await findLastImportId(tx)
            isOther = !isTry && last !== asked.triedAfterImportId
            return !isOther
          },
          async finish({ tx, now }, report) {
            if (isTry) return true
            const outcome = outcomeOf(report, asked.outcome, skipBadRows)
            const end = { status: 'imported', outcome, progress: null, touchedAt: now, endedAt: now }
            if (!(await noteAttempt(tx, asked, end))) return false
            await deleteParts(tx, asked.id)
            return true
          },
        },
      },
      isTry,
    )
    if (!result.ok) {
      if (isOther) return failed('catalog_changed')
      return result.refusal.code === 'import_stopped' ? null : outcomeOfRefusal(result.refusal)
    }
    if (!isTry) return null
    await this.asWorker(caller, ({ tx }) => noteAttempt(tx, asked, { triedAfterImportId: last }))
    return outcomeOf(result.value.success, asked.outcome, skipBadRows)
  }

  private async asWorker<T>(caller: Caller, act: (work: AnonymousWork) => Promise<T>): Promise<T> {
    // What it answers is kept here: nothing of it is refused.
    const answers: T[] = []
    await this.unitOfWork.command(caller, { name: 'runCatalogImport', role: 'app_worker' }, async (work) => {
      answers[0] = await act(work)
      return ok(null)
    })
    return answers[0] as T
  }
}

/** Tells now and then how far the reading is, and stops it once it is not wanted any more. */
class Watch {
  readonly #timer: NodeJS.Timeout
  #progress: ReadingProgress | null = null
  #isStopped = false

  /** `tell` answers whether to go on. */
  constructor(tell: (progress: ReadingProgress | null) => Promise<boolean>) {
    let telling = false
    this.#timer = setInterval(() => {
      if (telling) return
      telling = true
      // What the database said no to is met by the import itself.
      void tell(this.#progress)
        .then((goOn) => {
          this.#isStopped ||= !goOn
        })
        .catch(() => undefined)
        .finally(() => {
          telling = false
        })
    }, tick)
  }

  /** Throws once it is not wanted any more. */
  readonly see = (progress: ReadingProgress | null): void => {
    if (this.#isStopped) throw new Stopped()
    this.#progress = progress
  }

  end(): void {
    clearInterval(this.#timer)
  }
}

/** Writes a file of the import, part by part, under the name it has. */
async function putTogether(
  tx: Tx,
  { id }: ImportToRun,
  file: CatalogFileKind,
  name: string | null,
  folder: string,
): Promise<string | null> {
  if (name === null) return null
  await mkdir(join(folder, file))
  const path = join(folder, file, name)
  async function* parts() {
    for (let number = 0; ; number++) {
      const part = await findPart(tx, id, file, number)
      if (part === undefined) return
      yield part
    }
  }
  await pipeline(Readable.from(parts()), createWriteStream(path))
  return path
}
