// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types; who imports us must find ours
/// <reference path="./punycode.d.ts" />
import { toUnicode } from 'punycode.js'

const domainOrAddress = /^(?:[^\s@]+@)?(?:[a-z0-9-]+\.)*xn--[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i

/** What `JSON.parse` makes of a value: a domain or an address that travels as `xn--…` is shown as it is written. */
export function asWritten(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !domainOrAddress.test(value)) return value
  try {
    return toUnicode(value)
  } catch (error) {
    if (error instanceof RangeError) return value
    throw error
  }
}
