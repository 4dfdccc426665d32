import { stringify } from 'csv-stringify/browser/esm/sync'

/**
 * A CSV file as spreadsheets open it: UTF-8 with its mark, and no cell that they would take for a formula.
 * @param header names of the columns
 * @param locale language of the screen: where decimals take a comma, spreadsheets expect semicolons between cells
 * @param delimiter between cells instead: a file that was read goes back as it came
 */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  locale: string,
  delimiter: string = delimiterOf(locale),
): Blob {
  const text = stringify(
    [header, ...rows].map((row) => [...row]),
    { bom: true, escape_formulas: true, delimiter },
  )
  return new Blob([text], { type: 'text/csv;charset=utf-8' })
}

function delimiterOf(locale: string): string {
  const hasComma = new Intl.NumberFormat(locale).format(0.5).includes(',')
  return hasComma ? ';' : ','
}

/** Hands a file to the person, under a name. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
