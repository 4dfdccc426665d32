/** Why a row of a catalog file cannot be imported. Stable: shown to the operator beside a sentence. */
export const catalogFaultCodes = [
  'unreadable_file',
  'unreadable_archive',
  'not_one_file',
  'archive_too_large',
  'not_unicode',
  'malformed_csv',
  'cut_file',
  'no_rows',
  'missing_column',
  'duplicate_column',
  'wrong_cell_count',
  'missing',
  'too_long',
  'control_character',
  'not_guid',
  'unknown_term',
  'unknown_billing_plan',
  'unknown_country',
  'country_uk_is_gb',
  'country_el_is_gr',
  'unknown_currency',
  'unknown_segment',
  'not_decimal',
  'ambiguous_amount',
  'too_many_decimals',
  'amount_too_large',
  'not_instant',
  'ends_before_start',
  'not_quantity',
  'quantity_range_reversed',
  'plan_id_without_name',
  'plan_name_without_id',
  'offer_conflict',
  'price_conflict',
  'overlapping_price',
  'too_many_prices',
] as const
/** See {@link catalogFaultCodes}. */
export type CatalogFaultCode = (typeof catalogFaultCodes)[number]

/** Faults of a whole file: what was read of it says nothing about the rest, so that no row of it can be taken. */
export const fileFaultCodes: ReadonlySet<CatalogFaultCode> = new Set([
  'unreadable_file',
  'unreadable_archive',
  'not_one_file',
  'archive_too_large',
  'not_unicode',
  'malformed_csv',
  'cut_file',
  'no_rows',
  'missing_column',
  'duplicate_column',
])

/** What a reader of one cell refuses; where it stands is added by who knows the row. */
export interface CellRefusal {
  readonly code: CatalogFaultCode
}

/** One bad cell of one file. */
export interface CatalogFault {
  /** Line of the file on which the record starts, 1 is the header. 0: the file could not be opened. */
  readonly line: number
  /** Column as the format names it; empty when the fault is the whole record's. */
  readonly column: string
  /** What stands there. */
  readonly value: string
  readonly code: CatalogFaultCode
  /** The line that says otherwise, for conflicts between two rows. */
  readonly otherLine?: number
}
