import type { FileColumn } from '@relais/portal-kit'
import type { CatalogFaultCode } from '../../generated/graphql.ts'
import type { BadRow, BadRowsOfFile } from './catalog-import-queries.ts'

/** What is said of bad rows, in the language of the screen. */
export type BadRowWords = {
  line: string
  column: string
  fault: string
  /** What is wrong, by its code; with the line that says otherwise. */
  reason: (code: CatalogFaultCode, otherLine: number | null) => string
}

/**
 * The columns of a file of bad rows: those of the file as they came, then line, columns and reasons. What is added is not imported,
 * and what was added to it before is not added again. Where a row has more cells than the header they all are there.
 */
export function badRowColumns(
  { header }: Pick<BadRowsOfFile, 'header'>,
  rows: readonly BadRow[],
  words: BadRowWords,
): readonly FileColumn<BadRow>[] {
  const added = [words.line, words.column, words.fault]
  const wasAdded = added.every((name, at) => header.at(at - added.length) === name)
  const ofFile = wasAdded ? header.length - added.length : header.length
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length)
  const own = Array.from({ length: width }, (_, at) => at).filter((at) => at < ofFile || at >= header.length)
  const said = ({ column, code, otherLine }: BadRow['faults'][number], isOne: boolean) => {
    const reason = words.reason(code, otherLine)
    return isOne || column === '' ? reason : `${column}: ${reason}`
  }
  return [
    ...own.map((at) => ({ header: header[at] ?? '', value: ({ cells }: BadRow) => cells[at] ?? '' })),
    { header: words.line, value: ({ line }) => String(line) },
    {
      header: words.column,
      value: ({ faults }) => [...new Set(faults.map(({ column }) => column).filter(Boolean))].join('; '),
    },
    {
      header: words.fault,
      value: ({ faults }) => faults.map((fault) => said(fault, faults.length === 1)).join(' '),
    },
  ]
}
