import type { CatalogFault, CatalogFaultCode, CellRefusal, DecimalMark, Result } from '@relais/domain'

/** One record of a CSV file, its cells by column; what is wrong with them gathers in `faults`. */
export class Row<Column extends string> {
  /** Line of the file on which the record starts. */
  readonly line: number
  /** What stands before the decimals in this file. */
  readonly decimalMark: DecimalMark
  readonly faults: CatalogFault[] = []
  readonly #cells: readonly string[]
  readonly #positions: ReadonlyMap<Column, number>

  constructor(
    line: number,
    cells: readonly string[],
    positions: ReadonlyMap<Column, number>,
    decimalMark: DecimalMark,
  ) {
    this.line = line
    this.decimalMark = decimalMark
    this.#cells = cells
    this.#positions = positions
  }

  /** Clean text of a cell; empty when the file lacks an optional column. */
  text(column: Column): string {
    const position = this.#positions.get(column)
    return position === undefined ? '' : (this.#cells[position] ?? '')
  }

  /** A cell read by a rule. Undefined: refused and noted. */
  read<Value>(column: Column, rule: (text: string) => Result<Value, CellRefusal>): Value | undefined {
    const result = rule(this.text(column))
    if (result.ok) return result.value
    this.refuse(column, result.refusal.code)
    return undefined
  }

  /** Notes a fault of a cell that only the whole row shows. */
  refuse(column: Column, code: CatalogFaultCode): undefined {
    this.faults.push({ line: this.line, column, value: this.text(column), code })
    return undefined
  }
}
