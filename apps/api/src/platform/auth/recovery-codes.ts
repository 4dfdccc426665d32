import { createHmac } from 'node:crypto'
import { recoveryCodeCount } from '@relais/domain'

/** Without letters and digits that are read as each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 12

/**
 * The ten recovery codes of a set, each of some 59 bits. They are made of the key and the set's id, so that a repeated request is told the
 * same ones and nothing that is stored tells them (as personal links, ADR 9).
 */
export function recoveryCodesOf(key: Buffer, setId: string): readonly string[] {
  return Array.from({ length: recoveryCodeCount }, (_, index) => {
    const bytes = createHmac('sha256', key).update(`recovery code\n${setId}\n${index}`).digest()
    // Each letter from two bytes: hardly one is likelier than another.
    const letters = Array.from(
      { length },
      (_letter, at) => alphabet[bytes.readUInt16BE(at * 2) % alphabet.length],
    )
    return letters.join('').replaceAll(/(.{4})(?=.)/g, '$1-')
  })
}

/** What is kept of a recovery code: a hash that nobody without the key can search. */
export function recoveryCodeHash(key: Buffer, userId: string, code: string): string {
  const bare = code.replaceAll('-', '')
  return createHmac('sha256', key).update(`recovery code of\n${userId}\n${bare}`).digest('hex')
}
