import type { CatalogFault, CatalogFaultCode } from '@relais/domain'

const shownFaults = 100
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
}

const reasons: Readonly<Record<CatalogFaultCode, string>> = {
  unreadable_file: 'the file cannot be opened',
  not_utf8: 'the file is not UTF-8 text from here on: save it as CSV UTF-8',
  malformed_csv: 'a quotation mark is open or misplaced: the file cannot be read from here on',
  no_rows: 'the file has no rows under its header',
  missing_column: 'the header has no such column',
  duplicate_column: 'the header names this column twice',
  wrong_cell_count: 'the row does not have as many cells as the header',
  missing: 'the cell is empty',
  too_long: 'the text is too long',
  control_character: 'the text has a control character',
  not_guid: 'not a GUID of the form 00000000-0000-0000-0000-000000000000',
  unknown_term: 'not a term such as P1M, P1Y, P3Y or P7D',
  unknown_billing_plan: 'not a billing plan: Monthly, Annual, Triennial or OneTime',
  unknown_market: 'not an ISO 3166-1 alpha-2 country code such as FR',
  unknown_currency: 'not an ISO 4217 currency code such as EUR',
  unknown_segment: 'not a segment: Commercial, Education, Charity or Government',
  not_decimal: 'not a decimal number with a point and no thousands separator, such as 1234.50',
  too_many_decimals: 'more decimals than the currency has',
  amount_too_large: 'the amount is too large',
  not_instant: 'not a date and time such as 2026-10-01T00:00:00Z',
  ends_before_start: 'the end is before the start',
  not_quantity: 'not a whole number from 1 on',
  quantity_range_reversed: 'the largest quantity of the tier is below its smallest',
  plan_id_without_name: 'the row has a service plan id but no service plan name',
  plan_name_without_id: 'the row has a service plan name but no service plan id',
  offer_conflict: 'the same ProductId and SkuId have another ProvisioningId',
  price_conflict: 'the same offer, market, currency, segment, term and billing plan have another price',
  overlapping_price:
    'the range overlaps another for the same offer, market, currency, segment, term and billing plan',
}

/** Collects the faults of one file. */
export class FaultLog {
  readonly #file: string
  readonly #shown: ShownFault[] = []
  readonly #badLines = new Set<number>()
  #total = 0

  /** `file`: the name that faults carry. */
  constructor(file: string) {
    this.#file = file
  }

  /** Counts a fault, and keeps it when it is among the first hundred. */
  add(fault: CatalogFault): void {
    this.#total += 1
    this.#badLines.add(fault.line)
    if (this.#shown.length >= shownFaults) return
    const other = fault.otherLine === undefined ? '' : ` (line ${fault.otherLine})`
    const value =
      fault.value.length > shownCharacters ? `${fault.value.slice(0, shownCharacters)}…` : fault.value
    this.#shown.push({ ...fault, value, file: this.#file, reason: `${reasons[fault.code]}${other}` })
  }

  /** Whether anything was wrong. */
  get empty(): boolean {
    return this.#total === 0
  }

  /** What was wrong so far, in the order of the file. */
  report(): FaultReport {
    const shown = this.#shown.toSorted((one, other) => one.line - other.line)
    return { shown, total: this.#total, badRows: this.#badLines.size }
  }
}
