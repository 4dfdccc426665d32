import { TextDecoder } from 'node:util'

/** The bytes of a file are not UTF-8. */
export class NotUtf8Error extends Error {
  /** Line of the file, from 1. */
  readonly line: number

  constructor(line: number) {
    super(`line ${line} is not UTF-8`)
    this.line = line
  }
}

const lineFeed = 0x0a

/**
 * Decodes a file as UTF-8, strictly: a byte order mark at its start goes, and every line end (CRLF, LF, CR) becomes
 * LF, so that lines can be counted. Throws NotUtf8Error at the first line that is not UTF-8, after all before it.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let held = ''
  for await (const chunk of chunks) {
    const lines = decodeLines(decoder, chunk)
    const text = held + lines.text
    held = text.endsWith('\r') ? '\r' : ''
    yield toLineFeeds(text.slice(0, text.length - held.length))
    line += lines.lineFeeds
    if (lines.failed) throw new NotUtf8Error(line)
  }
  const rest = decodeStrictly(decoder)
  if (rest === null) throw new NotUtf8Error(line)
  yield toLineFeeds(held + rest)
}

/** Decodes line by line, so that a failure leaves the lines before it. */
function decodeLines(decoder: TextDecoder, chunk: Uint8Array) {
  let text = ''
  let lineFeeds = 0
  let start = 0
  while (start < chunk.length) {
    const feed = chunk.indexOf(lineFeed, start)
    const end = feed < 0 ? chunk.length : feed + 1
    const line = decodeStrictly(decoder, chunk.subarray(start, end))
    if (line === null) return { text, lineFeeds, failed: true }
    text += line
    if (feed >= 0) lineFeeds += 1
    start = end
  }
  return { text, lineFeeds, failed: false }
}

/** Without bytes: the end of the file. Null: not UTF-8, or cut inside a character. */
function decodeStrictly(decoder: TextDecoder, bytes?: Uint8Array): string | null {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function toLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
