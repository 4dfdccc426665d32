import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { CatalogFault } from '@relais/domain'
import type { BadRowSink } from './bad-row-sink.ts'
import { FaultLog } from './fault-log.ts'
import type { FileReport } from './import-report.ts'
import { openCatalogFile } from './open-catalog-file.ts'
import type { Row } from './row.ts'
import type { TableFormat } from './table-header.ts'
import { TableReader } from './table-reader.ts'

/** How far the reading of a file is. */
export interface ReadingProgress {
  /** Name without its folder. */
  readonly file: string
  readonly rows: number
  readonly bytesRead: number
  /** Bytes of the whole file; 0: not known. */
  readonly bytes: number
}

/** A catalog file, read as a stream. What is said of the file is known once its lines have been read. */
export class CatalogFile<Column extends string> {
  readonly name: string
  readonly faults: FaultLog
  readonly badRows: BadRowSink | null
  readonly #path: string
  readonly #format: TableFormat<Column>
  readonly #onProgress: (progress: ReadingProgress) => void
  #reader: TableReader<Column> | null = null
  #sha256 = ''

  /** `badRows`: where bad rows go; null: nowhere. */
  constructor(
    path: string,
    format: TableFormat<Column>,
    badRows: BadRowSink | null,
    onProgress: (progress: ReadingProgress) => void,
  ) {
    this.name = basename(path)
    this.faults = new FaultLog(this.name)
    this.badRows = badRows
    this.#path = path
    this.#format = format
    this.#onProgress = onProgress
  }

  /** SHA-256 of its bytes, hex; of the file inside a zip archive. */
  get sha256(): string {
    return this.#sha256
  }

  /** Rows that have no bad cell. */
  get goodRows(): number {
    return (this.#reader?.rows ?? 0) - this.faults.badRows
  }

  /** Reads the file: what `onRow` answers for its good rows, a chunk at a time. Faults are noted, not thrown. */
  async *lines(onRow: (row: Row<Column>) => string | undefined): AsyncGenerator<string> {
    const opened = await openCatalogFile(this.#path)
    if (!opened.ok) {
      const { fault: code, value } = opened.refusal
      this.faults.add({ line: 0, column: '', value, code })
      return
    }
    const reader = new TableReader(this.#format, this.faults, this.badRows, onRow)
    this.#reader = reader
    const { chunks, bytes } = opened.value
    const hash = createHash('sha256')
    let bytesRead = 0
    async function* seen() {
      for await (const chunk of chunks) {
        hash.update(chunk)
        bytesRead += chunk.length
        yield chunk
      }
    }
    for await (const text of reader.read(seen())) {
      this.#onProgress({ file: this.name, rows: reader.rows, bytesRead, bytes })
      if (text !== '') yield text
    }
    this.#sha256 = hash.digest('hex')
  }

  /** Reads the file once more, to hand the rows of these lines to where bad rows go. */
  async writeBadRows(faults: ReadonlyMap<number, readonly CatalogFault[]>): Promise<void> {
    const opened = await openCatalogFile(this.#path)
    if (!opened.ok) throw new Error(`${this.name} is no longer there`)
    let written = 0
    const reader = new TableReader(this.#format, new FaultLog(this.name), null, (row, record) => {
      const found = faults.get(row.line)
      if (found === undefined) return undefined
      this.badRows?.add(record, row.line, found)
      written += 1
      return '.'
    })
    for await (const _ of reader.read(opened.value.chunks)) await this.badRows?.flush()
    if (written !== faults.size)
      throw new Error(`${this.name} changed while it was imported: import it again`)
  }

  /** What is said of every file. */
  report(repeatedRows: number, skippedRows: number): FileReport {
    return {
      file: this.name,
      sha256: this.#sha256,
      rows: this.#reader?.rows ?? 0,
      repeatedRows,
      skippedRows,
      ignoredColumns: this.#reader?.ignoredColumns ?? [],
    }
  }
}
