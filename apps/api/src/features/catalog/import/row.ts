import type { CatalogFaultCode, CellRefusal, Result } from '@relais/domain'
import type { FaultLog } from './fault-log.ts'

/** One record of a CSV file, its cells by column; what is wrong with them goes to the log. */
export class Row<Column extends string> {
  /** Line of the file on which the record starts. */
  readonly line: number
  readonly #cells: readonly string[]
  readonly #positions: ReadonlyMap<Column, number>
  readonly #faults: FaultLog

  constructor(
    line: number,
    cells: readonly string[],
    positions: ReadonlyMap<Column, number>,
    faults: FaultLog,
  ) {
    this.line = line
    this.#cells = cells
    this.#positions = positions
    this.#faults = faults
  }

  /** Clean text of a cell; empty when the file lacks an optional column. */
  text(column: Column): string {
    const position = this.#positions.get(column)
    return position === undefined ? '' : (this.#cells[position] ?? '')
  }

  /** A cell read by a rule. Undefined: refused and logged. */
  read<Value>(column: Column, rule: (text: string) => Result<Value, CellRefusal>): Value | undefined {
    const result = rule(this.text(column))
    if (result.ok) return result.value
    this.refuse(column, result.refusal.code)
    return undefined
  }

  /** Logs a fault of a cell that only the whole row shows. */
  refuse(column: Column, code: CatalogFaultCode): undefined {
    this.#faults.add({ line: this.line, column, value: this.text(column), code })
    return undefined
  }
}
