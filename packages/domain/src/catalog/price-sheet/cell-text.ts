import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CellRefusal } from './fault.ts'

/**
 * Cell text without the faults of real files: white space (no-break spaces, tabs, line ends and zero-width spaces
 * included) goes at both ends, and a run of it inside becomes one ordinary space. An apostrophe before what a spreadsheet
 * would run goes too: our files of bad rows write it, and come back mended.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '')
    .replace(/[\s\u200b\u2060]+/g, ' ')
    .trim()
}

/** A non-empty text of at most `limit` characters without control characters (a database text cannot hold NUL). */
export function parseText(text: string, limit: number): Result<string, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  if (text.length > limit) return refuse({ code: 'too_long' })
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) return refuse({ code: 'control_character' })
  return ok(text)
}

/** A GUID in its 8-4-4-4-12 form, as lower case. */
export function parseGuid(text: string): Result<string, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const guid = text.toLowerCase()
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid)) return refuse({ code: 'not_guid' })
  return ok(guid)
}
