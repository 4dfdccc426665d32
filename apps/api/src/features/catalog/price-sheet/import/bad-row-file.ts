import { type FileHandle, open, rm } from 'node:fs/promises'
import type { CatalogFault } from '@relais/domain'
import { stringify } from 'csv-stringify/sync'
import type { BadRowSink } from './bad-row-sink.ts'
import { reasonOf } from './fault-reason.ts'

/** The file for bad rows cannot be written; the message is the system's code. */
export class BadRowFileError extends Error {
  readonly path: string

  constructor(path: string, code: string) {
    super(code)
    this.path = path
  }
}

const lineColumn = 'Line'
const reasonColumn = 'Reason'

/**
 * The bad rows of a file as a CSV file: its columns as they were, then line and reasons, so that it can be mended and
 * imported as it is. It comes to be with the first bad row and never replaces a file. Cells that a spreadsheet would
 * take for formulas begin with an apostrophe.
 */
export class BadRowFile implements BadRowSink {
  readonly path: string
  #file: FileHandle | null = null
  #header: readonly string[] = []
  #delimiter = ','
  #pending: (readonly string[])[] = []

  constructor(path: string) {
    this.path = path
  }

  /** Whether there is anything in it. */
  get exists(): boolean {
    return this.#file !== null
  }

  begin(header: readonly string[], delimiter: string): void {
    this.#header = header
    this.#delimiter = delimiter
  }

  /** Adds a row; written at the next flush. */
  add(record: readonly string[], line: number, faults: readonly CatalogFault[]): void {
    const reasons = faults.map((fault) =>
      fault.column === '' ? reasonOf(fault) : `${fault.column}: ${reasonOf(fault)}`,
    )
    // A row with too few cells is filled up, so that line and reasons stand under their names.
    const missing = Math.max(0, this.#header.length - record.length)
    this.#pending.push([...record, ...Array<string>(missing).fill(''), String(line), reasons.join('; ')])
  }

  /** Writes what was added. Throws BadRowFileError. */
  async flush(): Promise<void> {
    if (this.#pending.length === 0) return
    const rows = this.#pending
    this.#pending = []
    await this.#try(async () => {
      if (this.#file === null) {
        this.#file = await open(this.path, 'wx')
        await this.#file.appendFile(this.#text([[...this.#header, lineColumn, reasonColumn]], true))
      }
      await this.#file.appendFile(this.#text(rows, false))
    })
  }

  /** Closes it, whole on the disk. Throws BadRowFileError. */
  async close(): Promise<void> {
    await this.flush()
    const file = this.#file
    if (file === null) return
    await this.#try(() => file.sync())
    await this.#try(() => file.close())
  }

  /** Removes it. */
  async discard(): Promise<void> {
    if (this.#file === null) return
    await this.#file.close().catch(() => undefined)
    this.#file = null
    await rm(this.path, { force: true })
  }

  #text(rows: readonly (readonly string[])[], first: boolean): string {
    return stringify(
      rows.map((row) => [...row]),
      { delimiter: this.#delimiter, bom: first, record_delimiter: 'windows', escape_formulas: true },
    )
  }

  async #try<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write()
    } catch (error) {
      if (error instanceof Error && 'code' in error) throw new BadRowFileError(this.path, String(error.code))
      throw error
    }
  }
}
