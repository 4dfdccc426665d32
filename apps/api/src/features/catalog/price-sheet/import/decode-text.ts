import { TextDecoder } from 'node:util'

/** The bytes of a file are not text in the encoding that it began in. */
export class NotUnicodeError extends Error {
  /** Line of the file, from 1. */
  readonly line: number

  constructor(line: number) {
    super(`line ${line} is not Unicode text`)
    this.line = line
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const lineFeed = 0x0a

/**
 * Decodes a file strictly, as UTF-8 or as the UTF-16 that spreadsheets save. A byte order mark at its start goes, and
 * every line end (CRLF, LF, CR) becomes LF, so that lines can be counted. Throws NotUnicodeError at the first line that
 * is not text, after all before it.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let lines: LineDecoder | null = null
  let held = ''
  for await (const chunk of inPairs(chunks)) {
    lines ??= new LineDecoder(encodingOf(chunk))
    const { text, failed } = lines.decode(chunk)
    const joined = held + text
    held = joined.endsWith('\r') ? '\r' : ''
    yield toLineFeeds(joined.slice(0, joined.length - held.length))
    if (failed) throw new NotUnicodeError(lines.line)
  }
  yield toLineFeeds(held)
  if (lines?.endsInside()) throw new NotUnicodeError(lines.line)
}

/** By its byte order mark, or without one by where the zeros of its first two characters stand. */
function encodingOf([first, second, third, fourth]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be'
  return 'utf-8'
}

/** The same bytes in chunks of at least four and an even number, the last one aside: two bytes are a unit of UTF-16. */
async function* inPairs(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    const end = bytes.length < 4 ? 0 : bytes.length - (bytes.length % 2)
    held = bytes.subarray(end)
    if (end > 0) yield bytes.subarray(0, end)
  }
  if (held.length > 0) yield held
}

/** Decodes line by line, so that a failure leaves the lines before it. */
class LineDecoder {
  /** The line that the next byte is on. */
  line = 1
  readonly #encoding: Encoding
  readonly #decoder: TextDecoder

  constructor(encoding: Encoding) {
    this.#encoding = encoding
    this.#decoder = new TextDecoder(encoding, { fatal: true })
  }

  decode(chunk: Uint8Array): { text: string; failed: boolean } {
    let text = ''
    let start = 0
    while (start < chunk.length) {
      const end = this.#lineEnd(chunk, start)
      const line = this.#decodeStrictly(chunk.subarray(start, end ?? chunk.length))
      if (line === null) return { text, failed: true }
      text += line
      if (end !== null) this.line += 1
      start = end ?? chunk.length
    }
    return { text, failed: false }
  }

  /** Whether the file ended inside a character. */
  endsInside(): boolean {
    return this.#decodeStrictly() === null
  }

  /** Where the line that begins at `start` ends, its line feed included. Null: in a later chunk. */
  #lineEnd(chunk: Uint8Array, start: number): number | null {
    const [offset, other] = { 'utf-8': [0, 0], 'utf-16le': [0, 1], 'utf-16be': [1, -1] }[this.#encoding] as [
      number,
      number,
    ]
    for (let at = chunk.indexOf(lineFeed, start); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) {
      if (other === 0) return at + 1
      if (at % 2 === offset && chunk[at + other] === 0) return at + 2 - offset
    }
    return null
  }

  /** Without bytes: the end of the file. */
  #decodeStrictly(bytes?: Uint8Array): string | null {
    try {
      return this.#decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (error) {
      if (error instanceof TypeError) return null
      throw error
    }
  }
}

function toLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
