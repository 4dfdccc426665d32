import { type CatalogFault, fileFaultCodes } from '@relais/domain'
import { reasonOf } from './fault-reason.ts'

/** How many faults are told in full. */
export const shownFaults = 100
const shownCharacters = 60

/** One bad cell, as the operator reads it. */
export interface ShownFault extends CatalogFault {
  /** Name of the file. */
  readonly file: string
  /** An English sentence: what is wrong, and what is expected where that is not obvious. */
  readonly reason: string
}

/** Everything that is wrong with one file; the first faults in full, all of them counted. */
export interface FaultReport {
  readonly shown: readonly ShownFault[]
  /** Bad cells. */
  readonly total: number
  /** Lines with at least one bad cell. */
  readonly badRows: number
  /** Whether no row of the file could be taken without them. */
  readonly nothingToTake: boolean
}

/** Collects the faults of one file, whatever their number. */
export class FaultLog {
  readonly #file: string
  readonly #shown: ShownFault[] = []
  #total = 0
  #badRows = 0
  #lastLine = -1
  #ofFile = false

  /** `file`: the name that faults carry. */
  constructor(file: string) {
    this.#file = file
  }

  /** Counts a fault, and keeps it when it is among the first hundred. Faults come in the order of the file. */
  add(fault: CatalogFault): void {
    if (fault.line !== this.#lastLine) this.#badRows += 1
    this.#lastLine = fault.line
    this.#total += 1
    this.#ofFile ||= fileFaultCodes.has(fault.code)
    if (this.#shown.length < shownFaults) this.#show(fault)
  }

  /** Counts faults that only the whole file shows, of lines that had none; `first` are the first hundred of them. */
  addOfWhole(first: readonly CatalogFault[], total: number, badRows: number): void {
    this.#total += total
    this.#badRows += badRows
    first.forEach((fault) => this.#show(fault))
  }

  /** Whether anything was wrong. */
  get empty(): boolean {
    return this.#total === 0
  }

  /** Whether the file cannot be read to its end: then no row of it can be taken. */
  get ofFile(): boolean {
    return this.#ofFile
  }

  /** Lines with at least one bad cell. */
  get badRows(): number {
    return this.#badRows
  }

  /** What was wrong so far, in the order of the file. */
  report(nothingToTake = false): FaultReport {
    const shown = this.#shown.toSorted((one, other) => one.line - other.line).slice(0, shownFaults)
    return { shown, total: this.#total, badRows: this.#badRows, nothingToTake }
  }

  #show(fault: CatalogFault): void {
    const value =
      fault.value.length > shownCharacters ? `${fault.value.slice(0, shownCharacters)}…` : fault.value
    this.#shown.push({ ...fault, value, file: this.#file, reason: reasonOf(fault) })
  }
}
