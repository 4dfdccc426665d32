import { finished } from 'node:stream/promises'
import { type CatalogFaultCode, cleanText } from '@relais/domain'
import { CsvError, type Info, parse, type Parser } from 'csv-parse'
import type { BadRowSink } from './bad-row-sink.ts'
import { decodeText, NotUnicodeError } from './decode-text.ts'
import { decimalMarkOf, type Delimiter, delimiterOf } from './delimiter.ts'
import type { FaultLog } from './fault-log.ts'
import { FileReadError } from './open-catalog-file.ts'
import { Row } from './row.ts'
import { type Header, readHeader, type TableFormat } from './table-header.ts'

/** Ends the reading of a file whose header was refused. */
class HeaderRefused extends Error {}

const longestRecord = 128_000

/**
 * Reads a CSV file row by row, without holding it. Every fault goes to `faults`, every bad row to `badRows`. A missing
 * or doubled column, a file that is not Unicode text, an open quotation mark and a cut last row end the reading: what
 * came before says nothing about the rest.
 */
export class TableReader<Column extends string> {
  /** Rows under the header so far, blank ones aside. */
  rows = 0
  readonly #format: TableFormat<Column>
  readonly #faults: FaultLog
  readonly #badRows: BadRowSink | null
  readonly #onRow: (row: Row<Column>, record: readonly string[]) => string | undefined
  #header: Header<Column> | null = null
  #delimiter: Delimiter = ','
  #nextLine = 1
  #emptyLines = 0
  #cellsOfLast = 0
  #short: { readonly line: number; readonly record: readonly string[] } | null = null
  #taken: string[] = []

  /** `onRow` answers what is to be handed on of a row; it says what is wrong with a row to the row. */
  constructor(
    format: TableFormat<Column>,
    faults: FaultLog,
    badRows: BadRowSink | null,
    onRow: (row: Row<Column>, record: readonly string[]) => string | undefined,
  ) {
    this.#format = format
    this.#faults = faults
    this.#badRows = badRows
    this.#onRow = onRow
  }

  /** Columns that the format does not know: not imported. */
  get ignoredColumns(): readonly string[] {
    return this.#header?.ignoredColumns ?? []
  }

  /** Hands on what `onRow` answered, joined, a chunk of the file at a time. */
  async *read(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    let ended = true
    try {
      const texts = this.#withDelimiter(decodeText(chunks))
      const first = await texts.next()
      const parser = this.#parser()
      const whole = finished(parser)
      // Looked at below; until then an error is not unhandled.
      whole.catch(() => undefined)
      for (let next = first; next.done !== true; next = await texts.next()) {
        if (next.value === '') continue
        ended = next.value.endsWith('\n')
        parser.write(next.value)
        if (parser.errored) break
        await this.#badRows?.flush()
        yield this.#take()
      }
      parser.end()
      await whole
      this.#noteEnd(ended)
    } catch (error) {
      this.#noteFailure(error)
    }
    if (this.rows === 0 && this.#faults.empty)
      this.#faults.add({ line: 1, column: '', value: '', code: 'no_rows' })
    await this.#badRows?.flush()
    yield this.#take()
  }

  /** Holds the beginning back until the whole header is there. */
  async *#withDelimiter(texts: AsyncIterable<string>): AsyncGenerator<string> {
    let held = ''
    let known = false
    for await (const text of texts) {
      if (known) {
        yield text
        continue
      }
      held = withoutSeparatorLine(held + text)
      const end = held.search(/\S.*\n/)
      // What may become a separator line is held back until it is whole.
      if (end < 0 && held.length < longestRecord) continue
      this.#setDelimiter(held)
      known = true
      yield held
    }
    if (known) return
    this.#setDelimiter(held)
    yield held
  }

  #setDelimiter(text: string): void {
    const [header = ''] = text.trimStart().split('\n', 1)
    this.#delimiter = delimiterOf(header, [...this.#format.required, ...this.#format.optional])
  }

  #parser(): Parser {
    const parser = parse({
      delimiter: this.#delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestRecord,
      // Records are taken here and not from the stream, which drops those it has read when it fails.
      on_record: (record: string[], info: Info) => {
        this.#onRecord(record, info)
        return null
      },
    })
    return parser.resume()
  }

  #onRecord(record: readonly string[], info: Info): void {
    // csv-parse counts the line a record ends on; a cell may hold line ends, and empty lines may stand before.
    const line = this.#nextLine + info.empty_lines - this.#emptyLines
    this.#nextLine = info.lines + 1
    this.#emptyLines = info.empty_lines
    const cells = record.map(cleanText)
    if (this.#header === null) {
      this.#header = readHeader(cells, line, this.#format, this.#faults)
      if (this.#header === null) throw new HeaderRefused()
      this.#badRows?.begin(record, this.#delimiter)
    } else if (cells.some((cell) => cell !== '')) this.#onCells(line, cells, record, this.#header)
  }

  #onCells(line: number, cells: readonly string[], record: readonly string[], header: Header<Column>): void {
    this.#noteShort()
    this.rows += 1
    this.#cellsOfLast = cells.length
    if (cells.length !== header.width) {
      // Whether the row is bad or the file was cut shows when another follows, or none.
      this.#short = { line, record }
      return
    }
    const row = new Row(line, cells, header.positions, decimalMarkOf(this.#delimiter))
    const text = this.#onRow(row, record)
    if (row.faults.length === 0) {
      if (text !== undefined) this.#taken.push(text)
      return
    }
    row.faults.forEach((fault) => this.#faults.add(fault))
    this.#badRows?.add(record, line, row.faults)
  }

  #noteShort(): void {
    if (this.#short === null) return
    const { line, record } = this.#short
    this.#short = null
    const fault = { line, column: '', value: record.join(','), code: 'wrong_cell_count' } as const
    this.#faults.add(fault)
    this.#badRows?.add(record, line, [fault])
  }

  /** Without a line end the last row may be half a row: by its cells, or where half a number looks like a whole one. */
  #noteEnd(ended: boolean): void {
    const header = this.#header
    const cut =
      !ended && header !== null && this.rows > 0 && (this.#cellsOfLast < header.width || header.endsInNumber)
    if (cut) this.#faults.add({ line: this.#nextLine - 1, column: '', value: '', code: 'cut_file' })
    else this.#noteShort()
  }

  #noteFailure(error: unknown): void {
    if (error instanceof HeaderRefused) return
    const known = failureOf(error)
    if (known === null) throw error
    this.#noteShort()
    this.#faults.add({ line: this.#nextLine, column: '', value: '', ...known })
  }

  #take(): string {
    const text = this.#taken.join('')
    this.#taken = []
    return text
  }
}

/** Spreadsheets take `sep=;` as a first line to say how the rest is separated; its line end stays, so that lines count on. */
function withoutSeparatorLine(text: string): string {
  return text.replace(/^\ufeff?"?sep=.{0,2}?"?(?=\n)/i, '')
}

function failureOf(error: unknown): { code: CatalogFaultCode; line?: number; value?: string } | null {
  if (error instanceof NotUnicodeError) return { code: 'not_unicode', line: error.line }
  if (error instanceof FileReadError) return { code: error.fault, line: 0, value: error.message }
  if (error instanceof CsvError)
    return { code: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'cut_file' : 'malformed_csv' }
  return null
}
