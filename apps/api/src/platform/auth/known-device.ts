import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** An account as devices remember it: by its password, so that any change of it makes every device a stranger again. */
export interface RememberedAccount {
  readonly userId: string
  /** The stored hash of its password. */
  readonly passwordHash: string
}

/** People who share a browser and are all remembered by it; the least recent is forgotten first. */
const most = 4
const separator = '~'

/**
 * The mark under which this browser signed in rightly to the account before, of a cookie of ours; null: it did not. Such a
 * browser has attempts of its own, which no stranger can use up (ADR 20).
 */
export function deviceOf(key: Buffer, cookie: string | null, account: RememberedAccount): string | null {
  const found = entriesOf(cookie).find(([mark, signature]) => fits(signature, sign(key, mark, account)))
  return found?.[0] ?? null
}

/** The cookie that remembers this account too. */
export function rememberAccount(key: Buffer, cookie: string | null, account: RememberedAccount): string {
  const mark = randomBytes(16).toString('base64url')
  const others = entriesOf(cookie).filter(([other, signature]) => !fits(signature, sign(key, other, account)))
  return [[mark, sign(key, mark, account)], ...others]
    .slice(0, most)
    .map((entry) => entry.join('.'))
    .join(separator)
}

function entriesOf(cookie: string | null): readonly (readonly [mark: string, signature: string])[] {
  return (cookie ?? '')
    .split(separator, most)
    .map((entry) => /^([\w-]{22})\.([\w-]{43})$/.exec(entry))
    .flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]] as const] : []))
}

function sign(key: Buffer, mark: string, { userId, passwordHash }: RememberedAccount): string {
  const password = createHash('sha256').update(passwordHash).digest('hex')
  return createHmac('sha256', key).update(`device\n${mark}\n${userId}\n${password}`).digest('base64url')
}

function fits(given: string, right: string): boolean {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right))
}
