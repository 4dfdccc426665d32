import type { PassedOverKind, PriceSheetRow } from '@relais/domain'
import { offerKey } from '@relais/domain'
import type { PassedOverReport, RestoredSkuId } from './import-report.ts'
import { kindOf, type PriceColumn, readPriceRow } from './price-row.ts'
import type { Row } from './row.ts'

/** How many notes of one kind are told. */
const shownNotes = 100

const columns: Readonly<Partial<Record<PassedOverKind, PriceColumn>>> = {
  unknown_term: 'TermDuration',
  unknown_billing_plan: 'BillingPlan',
  unknown_segment: 'Segment',
}

/** What is worth saying of the rows of a price sheet that are no mistakes, however many they are. */
export class PriceSheetNotes {
  readonly #passedOver = new Map<string, PassedOverReport>()
  readonly #restored = new Map<string, RestoredSkuId>()
  /** Rows of kinds that are not imported. */
  passedOverRows = 0
  /** Rows whose SkuId had lost its zeros. */
  restoredSkuIdRows = 0

  /** Reads a row. Undefined: it was passed over and counted, or a cell was refused. */
  read(row: Row<PriceColumn>): PriceSheetRow | undefined {
    const kind = kindOf(row)
    if (kind !== null) {
      this.#passOver(row, kind)
      return undefined
    }
    const value = readPriceRow(row)
    if (value !== undefined && value.skuId !== row.text('SkuId')) this.#restore(row, value)
    return value
  }

  /** Kinds of row that were passed over: the first hundred. */
  get passedOver(): readonly PassedOverReport[] {
    return [...this.#passedOver.values()]
  }

  /** Offers whose SkuId got its zeros back: the first hundred. */
  get restoredSkuIds(): readonly RestoredSkuId[] {
    return [...this.#restored.values()]
  }

  #passOver(row: Row<PriceColumn>, kind: PassedOverKind): void {
    this.passedOverRows += 1
    const column = columns[kind] ?? null
    const value = column === null ? null : row.text(column)
    const key = `${kind} ${value ?? ''}`
    const known = this.#passedOver.get(key)
    if (known !== undefined) this.#passedOver.set(key, { ...known, rows: known.rows + 1 })
    else if (this.#passedOver.size < shownNotes)
      this.#passedOver.set(key, { kind, column, value, rows: 1, line: row.line })
  }

  #restore(row: Row<PriceColumn>, value: PriceSheetRow): void {
    this.restoredSkuIdRows += 1
    const offer = offerKey(value)
    if (this.#restored.size < shownNotes && !this.#restored.has(offer))
      this.#restored.set(offer, { line: row.line, written: row.text('SkuId'), offer })
  }
}
