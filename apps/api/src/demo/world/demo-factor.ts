import { createHash } from 'node:crypto'

/** Who of the demo has a second factor, one person a portal: the others sign in with the password alone. */
const holders: readonly string[] = [
  'marcus.adeyemi@castlegate.example',
  'rhys.pritchard@harbour-it.example',
  'moira.sutherland@wexcombe-health.example',
]
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The secret of somebody's authenticator app, in Base32: as known as the password of everybody here; undefined: has none. */
export function demoTotpSecret(email: string): string | undefined {
  if (!holders.includes(email)) return undefined
  const bytes = createHash('sha256').update(`relais demo ${email}`).digest()
  return Array.from(bytes, (byte) => alphabet[byte % 32] ?? '').join('')
}
