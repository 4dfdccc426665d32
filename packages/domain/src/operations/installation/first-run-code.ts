/** Letters and digits that cannot be taken for each other, after Crockford: without I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 28 signs of 5 bits each are 140 bits. */
const length = 28

/** A one-time code out of random bytes (28 of them), in groups of four that can be read aloud. */
export function formatFirstRunCode(random: Uint8Array): string {
  if (random.length !== length) throw new Error(`a code is made of ${length} random bytes`)
  const signs = Array.from(random, (byte) => alphabet.charAt(byte % 32)).join('')
  return (signs.match(/.{4}/g) ?? []).join('-')
}

/** The code as it is compared: whatever its case, spaces and hyphens, and with O for 0, I or L for 1. */
export function readFirstRunCode(typed: string): string {
  const mistaken: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
  return typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll(/[OIL]/g, (letter) => mistaken[letter] ?? letter)
}
