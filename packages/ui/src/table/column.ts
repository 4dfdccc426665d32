import type { ReactNode } from 'react'

/**
 * Where a value stands on the card that a row is on a phone: at the end of the first line, or at the beginning or the end of the
 * second and the third; or below them, as long as it is: a sentence, where rows have no
 * acts.
 */
export type CardPlace = 'figure' | 'second' | 'second-end' | 'third' | 'third-end' | 'below'

/** One column. */
export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** `end` for numbers and money. */
  align?: 'start' | 'end'
  /** The column that names the row: the card's title on a phone. Exactly one per table; the link in it is the row's. */
  primary?: boolean
  /** Stands before the name: an `OrganizationTile` or `PersonTile`. Of the primary column only. */
  tile?: (row: Row) => ReactNode
  /** Stands after the name in words of second rank, and is cut first: a domain. Of the primary column only. */
  note?: (row: Row) => ReactNode
  /** The list can be sorted by it; which way it runs when its header is pressed first. */
  sortable?: 'ascending' | 'descending'
  /**
   * As wide as what it says, never cut: dates, amounts, chips. What is aligned to the end is so by itself; other columns are text,
   * cut where it is too long, and share the rest.
   */
  fit?: boolean
  /** How much of that rest it takes; default 1, the primary column 2. */
  share?: number
  /** May take more lines: sentences that are there to be read. */
  wrap?: boolean
  /** Where the list has no room for all columns 5 leaves first (below 1,000 px), then 4 (880), 3 (740) and 2 (600); default: it stays. */
  priority?: 2 | 3 | 4 | 5
  /**
   * Where it stands on a phone; without a place it is not on the card. Where no column has one the rows are parts of a record, and
   * every value stands under its label.
   */
  card?: CardPlace
}

/** What is cut where it is too long. */
export function isText<Row>({ fit, align }: Column<Row>): boolean {
  return fit !== true && align !== 'end'
}

/** Per column how much of the table it takes, as CSS writes it; undefined: as wide as what it says. */
export function widthsOf<Row>(columns: readonly Column<Row>[]): readonly (string | undefined)[] {
  const shares = columns.map((column) => (isText(column) ? (column.share ?? (column.primary ? 2 : 1)) : 0))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (share === 0 ? undefined : `${Math.round((share / all) * 100)}%`))
}
