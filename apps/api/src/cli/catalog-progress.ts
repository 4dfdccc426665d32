import type { ReadingProgress } from '../features/catalog/index.ts'

const everyOnTerminal = 200
const everyElsewhere = 10_000

/** Where progress is told, as far as it is asked. */
export interface ProgressOutput {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/**
 * Tells how far an import is: on a terminal in one line that is written over, elsewhere in a line every ten seconds.
 * `now` answers milliseconds of any clock that only goes forward.
 */
export class CatalogProgress {
  readonly #output: ProgressOutput
  readonly #now: () => number
  readonly #begin: number
  #file = ''
  #fileBegin = 0
  #rowsAtBegin = 0
  #told: number
  #shown = false

  constructor(output: ProgressOutput, now: () => number) {
    this.#output = output
    this.#now = now
    this.#begin = now()
    this.#told = this.#begin
  }

  /** Tells it when the last time was long enough ago. Null: reading has ended. */
  readonly note = (progress: ReadingProgress | null): void => {
    const now = this.#now()
    if (progress !== null && progress.file !== this.#file) {
      this.#file = progress.file
      this.#fileBegin = now
      this.#rowsAtBegin = progress.rows
    }
    const pause = this.#output.isTTY ? everyOnTerminal : everyElsewhere
    if (progress !== null && now - this.#told < pause) return
    if (progress === null && !this.#output.isTTY && now - this.#begin < pause) return
    this.#told = now
    this.#show(
      progress === null
        ? 'All rows are read; changing the catalog …'
        : progressLine(progress, progress.rows - this.#rowsAtBegin, (now - this.#fileBegin) / 1000),
    )
  }

  /** Clears the line of the terminal. */
  end(): void {
    if (this.#shown && this.#output.isTTY) this.#output.write('\r\x1b[K')
  }

  #show(line: string): void {
    this.#shown = true
    if (this.#output.isTTY) this.#output.write(`\r\x1b[K${line.slice(0, (this.#output.columns ?? 80) - 1)}`)
    else this.#output.write(`${line}\n`)
  }
}

/** Rows, rows per second, time left. `seconds`: how long those `rowsSince` took. */
export function progressLine(
  { file, rows, bytesRead, bytes }: ReadingProgress,
  rowsSince: number,
  seconds: number,
): string {
  const told = [`${file}: ${rows.toLocaleString('en')} rows`]
  if (seconds >= 0.1) {
    told.push(`${Math.round(rowsSince / seconds).toLocaleString('en')} rows/s`)
    const left = bytes > bytesRead && bytesRead > 0 ? (seconds * (bytes - bytesRead)) / bytesRead : null
    if (left !== null) told.push(`about ${durationText(left)} left`)
  }
  return told.join(', ')
}

function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
