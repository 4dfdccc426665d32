import { cleanText, type DecimalMark } from '@relais/domain'

/** What stands between the cells of a file. */
export type Delimiter = ',' | ';' | '\t'

const delimiters: readonly Delimiter[] = [',', ';', '\t']
const marks: Readonly<Record<Delimiter, DecimalMark>> = { ',': 'point', ';': 'comma', '\t': 'either' }

/** The delimiter that finds most of the columns in a header. */
export function delimiterOf(header: string, columns: readonly string[]): Delimiter {
  const known = new Set(columns.map((column) => column.toLowerCase()))
  const found = delimiters.map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).filter((cell) => known.has(nameOf(cell))).length,
  }))
  return found.reduce((best, next) => (next.count > best.count ? next : best)).delimiter
}

/** What stands before the decimals in a file with that delimiter. */
export function decimalMarkOf(delimiter: Delimiter): DecimalMark {
  return marks[delimiter]
}

function nameOf(cell: string): string {
  return cleanText(cell).replaceAll('"', '').toLowerCase()
}
