import type { Outcome } from './proof.ts'

/** What is kept of a proof that ran. */
export interface Result extends Outcome {
  readonly id: string
  readonly goal: string
  readonly seed: number
  readonly seconds: number
  /** When it ran, by the machine's clock: YYYY-MM-DD. */
  readonly date: string
}

/** The results as a table for the terminal: proof, tried, failed, goal. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ id, goal, tried, failed }) => [id, String(tried), String(failed), goal])
  const table = [['proof', 'tried', 'failed', 'goal'], ...rows]
  const width = (column: number): number => Math.max(...table.map((row) => (row[column] ?? '').length))
  const widths = [width(0), width(1), width(2)]
  return table
    .map((row) =>
      row
        .map((cell, column) => {
          const size = widths[column] ?? 0
          return column === 1 || column === 2 ? cell.padStart(size) : cell.padEnd(size)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
