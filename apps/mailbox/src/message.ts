import { type AddressObject, simpleParser } from 'mailparser'
import { findLinks } from './link.ts'

/** What the list shows of a received mail. */
export interface MessageSummary {
  /** Sorts by time of arrival; also the name of the file. */
  readonly id: string
  /** ISO 8601, UTC: when the server took it. */
  readonly receivedAt: string
  readonly from: string
  /** Every address it was delivered to (the envelope), lower case. */
  readonly to: readonly string[]
  readonly subject: string
}

/** A received mail, opened. */
export interface Message extends MessageSummary {
  /** In the order of the mail; a name may come more than once. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  /** null when the mail has no text part */
  readonly text: string | null
  /** null when the mail has no HTML part; pictures of the mail itself are inlined */
  readonly html: string | null
  /** Every address it links to, once. */
  readonly links: readonly string[]
}

function addresses(value: AddressObject | AddressObject[] | undefined): string[] {
  const objects = value === undefined ? [] : [value].flat()
  return objects.flatMap((object) => object.value.flatMap((entry) => entry.address ?? []))
}

/**
 * The name of a mail's file, and its id: the time it came, and something random.
 * @param now when it came
 * @param tail tells mails of one millisecond apart
 */
export function messageId(now: Date, tail: string): string {
  return `${now.toISOString().replaceAll(/[-:.]/g, '')}-${tail}`
}

/**
 * Under which time a mail is filed: when it came, or what its own Date says where that is more than a day off. The mails of
 * a demo's history, or of its moved clock, then stand where they belong.
 */
export function filedAt(source: Buffer, now: Date): Date {
  const head =
    source
      .subarray(0, 16_384)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const written = new Date(/^Date:[ \t]*(.+)$/im.exec(head)?.[1] ?? '')
  const isFar = Math.abs(now.getTime() - written.getTime()) > 86_400_000
  return isFar && written.getUTCFullYear() > 1999 ? written : now
}

/** When the mail with this id came; null when the text is not an id. */
export function receivedAt(id: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-[0-9a-z]+$/.exec(id)
  if (parts === null) return null
  const [, year, month, day, hour, minute, second, millisecond] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`
}

/** Reads a stored mail. */
export async function parseMessage(id: string, source: Buffer): Promise<Message> {
  const mail = await simpleParser(source, { skipHtmlToText: true, skipTextToHtml: true })
  const headers = mail.headerLines.map(({ line }) => {
    const colon = line.indexOf(':')
    return {
      name: line.slice(0, colon),
      value: line
        .slice(colon + 1)
        .replaceAll(/\r?\n\s*/g, ' ')
        .trim(),
    }
  })
  const delivered = headers
    .filter(({ name }) => name.toLowerCase() === 'delivered-to')
    .map(({ value }) => value)
  const to = delivered.length > 0 ? delivered : [...addresses(mail.to), ...addresses(mail.cc)]
  const html = mail.html === false || mail.html === undefined ? null : mail.html
  const text = mail.text ?? null
  return {
    id,
    receivedAt: receivedAt(id) ?? '',
    from: mail.from?.text ?? '',
    to: [...new Set(to.map((address) => address.toLowerCase()))],
    subject: mail.subject ?? '',
    headers,
    text,
    html,
    links: findLinks(html, text),
  }
}
