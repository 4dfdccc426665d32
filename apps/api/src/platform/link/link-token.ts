import { createHash, createHmac } from 'node:crypto'

/** What a personal link is for; a token of one purpose opens nothing of another. */
export type LinkPurpose = 'invitation' | 'password'

/**
 * The token of a personal link, derived and never stored: HMAC(link key, purpose, id, version). Raising the version kills
 * the older link (TRUST.md, Sign-in).
 */
export function linkToken(key: Buffer, purpose: LinkPurpose, id: string, version: number): string {
  return createHmac('sha256', key).update(`${purpose}\n${id}\n${version}`).digest('base64url')
}

/** What the database keeps of a token: SHA-256, hex. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
