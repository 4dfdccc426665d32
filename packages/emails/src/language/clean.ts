/** Marks that reorder the text around them (a name could then rewrite the sentence it stands in), or hide in it. */
const invisible = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu
const lineBreaks = /[\r\n\v\f\u0085\u2028\u2029]+/gu
const controls = /\p{Cc}/gu
const controlsButLines = /[^\P{Cc}\n\t]/gu
const reordering = /[\u202A-\u202E\u2066-\u2069]/gu

/**
 * One line of harmless text: line breaks and tabs become a space, control characters, direction marks and lone
 * surrogates go. Joiners stay: Persian and emoji need them. Every name, label and header value passes here.
 */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replace(lineBreaks, ' ')
    .replaceAll('\t', ' ')
    .replace(controls, '')
    .replace(invisible, '')
    .trim()
}

/** Text of several lines as it was written, without control characters and marks that reorder what follows. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(controlsButLines, '')
    .replace(reordering, '')
}

/**
 * The link unchanged. Throws on anything but an absolute http or https address without white space or quotes:
 * links are made by the server, so a bad one is a bug and must not reach a reader.
 */
export function checkedLink(link: string): string {
  const protocol = URL.canParse(link) ? new URL(link).protocol : ''
  if ((protocol !== 'https:' && protocol !== 'http:') || /[\s\p{Cc}<>"'`\\]/u.test(link))
    throw new Error('a mail link must be an absolute http or https address')
  return link
}

/** The same data with every text made harmless: links checked, the keys in `multiline` kept in lines, others in one. */
export function cleanData<Data>(data: Data, multiline: readonly string[]): Data {
  // Same shape: only texts are replaced, each by a text.
  return cleanValue(data, '', multiline) as Data
}

function cleanValue(value: unknown, key: string, multiline: readonly string[]): unknown {
  if (typeof value === 'string') return cleanString(value, key, multiline)
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, key, multiline))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, cleanValue(item, name, multiline)]),
  )
}

function cleanString(text: string, key: string, multiline: readonly string[]): string {
  if (key === 'link') return checkedLink(text)
  return multiline.includes(key) ? cleanText(text) : cleanLine(text)
}
