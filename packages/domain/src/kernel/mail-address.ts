import { tidyName } from './name-text.ts'

const longest = 254
const shape =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i

/** Whether the text can be a mail address: one address in ASCII, no name, no line break (it goes into a header field). */
export function isMailAddress(text: string): boolean {
  return text.length <= longest && shape.test(text)
}

/** One address, and whose it says it is. */
export interface NamedAddress {
  /** In ASCII: a domain with other letters in the form that travels (`xn--…`). */
  readonly address: string
  /** The name beside it; null: none. */
  readonly name: string | null
}

/**
 * Reads what people type or paste for an address: bare, `Name <address>`, `"Name, First" <address>`, `mailto:address`, with a
 * curly apostrophe or invisible marks. Null: it is no single address that mail can be sent to.
 */
export function parseMailAddress(raw: string): NamedAddress | null {
  const text = tidyName(raw)
  const pasted = /^([^<>]*)<\s*(?:mailto:)?([^<>]*)>[;,.]?$/i.exec(text)
  const bare = (pasted?.[2] ?? text.replace(/^mailto:/i, '')).trim().replaceAll('’', "'")
  const at = bare.lastIndexOf('@')
  const address = `${bare.slice(0, Math.max(at, 0))}@${asciiDomain(bare.slice(at + 1))}`
  if (at < 0 || !isMailAddress(address)) return null
  const name = (pasted?.[1] ?? '').trim().replace(/^(["'“«])\s*(.*?)\s*["'”»]$/, '$2')
  return { address, name: name === '' ? null : name }
}

/** A domain in the form that travels: letters beyond ASCII become `xn--…` (UTS 46). What is no domain stays as it is. */
export function asciiDomain(domain: string): string {
  if (!/[^\p{ASCII}]/u.test(domain) || /[\s/?#@:\\[\]]/.test(domain)) return domain
  try {
    return new URL(`http://${domain}`).hostname
  } catch (error) {
    if (error instanceof TypeError) return domain
    throw error
  }
}

/** A sign-in name as it is kept: lower case, a domain with other letters in ASCII, a straight apostrophe. */
export function signInName(raw: string): string {
  const text = raw.trim().toLowerCase().replaceAll('’', "'")
  const at = text.lastIndexOf('@')
  return at < 0 ? text : `${text.slice(0, at)}@${asciiDomain(text.slice(at + 1))}`
}

/** An address with its first letter and its domain alone: "a…@quai-numerique.example". */
export function maskedMailAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const [first = ''] = address.slice(0, Math.max(at, 0))
  return `${first}…${address.slice(at)}`
}
