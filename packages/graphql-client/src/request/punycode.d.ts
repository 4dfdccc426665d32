declare module 'punycode.js' {
  /** A domain or address with its `xn--` labels as they are written. Throws RangeError where a label is none. */
  export function toUnicode(domain: string): string
}
