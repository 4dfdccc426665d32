import type { CatalogFault } from '@relais/domain'
import type { BadRowSink } from './bad-row-sink.ts'

/** A bad row as it came, with what is wrong with it. */
export interface KeptBadRow {
  /** Line on which it starts, 1 is the header. */
  readonly line: number
  readonly cells: readonly string[]
  readonly faults: readonly Pick<CatalogFault, 'column' | 'code' | 'otherLine'>[]
}

/** Most rows of a file that are kept, and most characters of them: what lists make files of, and a few megabytes. */
export const keptBadRows = { rows: 10_000, characters: 8_000_000 } as const

/** The bad rows of a file for whoever imports it in a browser: the first of them, until it is enough. */
export class KeptBadRows implements BadRowSink {
  #header: readonly string[] = []
  #delimiter = ','
  #rows: KeptBadRow[] = []
  #characters = 0

  /** Names of the columns; none: the header could not be read. */
  get header(): readonly string[] {
    return this.#header
  }

  /** What stands between cells. */
  get delimiter(): string {
    return this.#delimiter
  }

  /** In the order of the file. */
  get rows(): readonly KeptBadRow[] {
    return this.#rows.toSorted((one, other) => one.line - other.line)
  }

  begin(header: readonly string[], delimiter: string): void {
    this.#header = header
    this.#delimiter = delimiter
  }

  add(record: readonly string[], line: number, faults: readonly CatalogFault[]): void {
    if (this.#rows.length >= keptBadRows.rows || this.#characters >= keptBadRows.characters) return
    this.#characters += record.reduce((sum, cell) => sum + cell.length, 0)
    // A text of the database holds no NUL; the cell is bad because of it.
    const cells = record.map((cell) => cell.replaceAll('\0', '\ufffd'))
    const said = faults.map(({ column, code, otherLine }) => ({
      column,
      code,
      ...(otherLine === undefined ? {} : { otherLine }),
    }))
    this.#rows.push({ line, cells, faults: said })
  }

  flush(): Promise<void> {
    return Promise.resolve()
  }
}
