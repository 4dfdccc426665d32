import { pipeline } from 'node:stream/promises'
import { type CatalogFaultCode, cleanText } from '@relais/domain'
import { CsvError, type Info, parse } from 'csv-parse'
import type { FaultLog } from './fault-log.ts'
import { Row } from './row.ts'
import { decodeUtf8, NotUtf8Error } from './utf8-lines.ts'

/** The columns of a format, as its header names them; their order in a file is free. */
export interface TableFormat<Column extends string> {
  readonly required: readonly Column[]
  readonly optional: readonly Column[]
}

/** What a file held beside its good rows. */
export interface TableSummary {
  /** Rows under the header, blank ones aside. */
  readonly rows: number
  /** Columns that the format does not know: not imported. */
  readonly ignoredColumns: readonly string[]
}

interface Header<Column extends string> {
  readonly width: number
  readonly positions: ReadonlyMap<Column, number>
  readonly ignoredColumns: readonly string[]
}

/** Ends the reading of a file whose header was refused. */
class HeaderRefused extends Error {}

const longestRecord = 128_000

/**
 * Reads a CSV file row by row, without holding it. Every fault goes to `faults`: a row with one is handed on all the
 * same (it knows its bad cells itself), except when it has too few or too many cells. A missing or doubled column, a
 * file that is not UTF-8 and an open quotation mark end the reading.
 */
export async function readTable<Column extends string>(
  chunks: AsyncIterable<Uint8Array>,
  format: TableFormat<Column>,
  faults: FaultLog,
  onRow: (row: Row<Column>) => void,
): Promise<TableSummary> {
  let header: Header<Column> | null = null
  let rows = 0
  let nextLine = 1
  let emptyLines = 0
  const onRecord = (record: readonly string[], info: Info) => {
    // csv-parse counts the line a record ends on; a cell may hold line ends, and empty lines may stand before.
    const line = nextLine + info.empty_lines - emptyLines
    nextLine = info.lines + 1
    emptyLines = info.empty_lines
    const cells = record.map(cleanText)
    if (header === null) {
      header = readHeader(cells, line, format, faults)
      if (header === null) throw new HeaderRefused()
    } else if (cells.some((cell) => cell !== '')) {
      rows += 1
      if (cells.length === header.width) onRow(new Row(line, cells, header.positions, faults))
      else faults.add({ line, column: '', value: record.join(','), code: 'wrong_cell_count' })
    }
  }
  try {
    await parseCsv(chunks, onRecord)
  } catch (error) {
    if (error instanceof HeaderRefused) return { rows, ignoredColumns: [] }
    const end = unreadableFrom(error, nextLine)
    if (end === null) throw error
    faults.add({ ...end, column: '', value: '' })
  }
  if (rows === 0 && faults.empty) faults.add({ line: 1, column: '', value: '', code: 'no_rows' })
  return { rows, ignoredColumns: ignoredColumnsOf(header) }
}

async function parseCsv(
  chunks: AsyncIterable<Uint8Array>,
  onRecord: (record: readonly string[], info: Info) => void,
): Promise<void> {
  const parser = parse({
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    // Records are taken here and not from the stream, which drops those it has read when it fails.
    on_record: (record, info) => {
      onRecord(record, info)
      return null
    },
  })
  parser.resume()
  await pipeline(decodeUtf8(chunks), parser)
}

function ignoredColumnsOf(header: Header<string> | null): readonly string[] {
  return header?.ignoredColumns ?? []
}

function readHeader<Column extends string>(
  cells: readonly string[],
  line: number,
  format: TableFormat<Column>,
  faults: FaultLog,
): Header<Column> | null {
  const known = new Map(
    [...format.required, ...format.optional].map((column) => [column.toLowerCase(), column]),
  )
  const positions = new Map<Column, number>()
  const ignoredColumns: string[] = []
  cells.forEach((cell, position) => {
    const column = known.get(cell.toLowerCase())
    if (column === undefined) ignoredColumns.push(cell)
    else if (positions.has(column)) faults.add({ line, column, value: cell, code: 'duplicate_column' })
    else positions.set(column, position)
  })
  for (const column of format.required) {
    if (!positions.has(column)) faults.add({ line, column, value: '', code: 'missing_column' })
  }
  return faults.empty
    ? { width: cells.length, positions, ignoredColumns: ignoredColumns.filter(Boolean) }
    : null
}

function unreadableFrom(error: unknown, nextLine: number): { line: number; code: CatalogFaultCode } | null {
  if (error instanceof NotUtf8Error) return { line: error.line, code: 'not_utf8' }
  if (error instanceof CsvError) return { line: nextLine, code: 'malformed_csv' }
  return null
}
