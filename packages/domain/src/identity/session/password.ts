import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'

/** Shortest password without a second factor (TRUST.md, Sign-in). */
export const minimumPasswordLength = 15
/** Longest password: what the hash takes without becoming a way to keep the server busy. */
export const maximumPasswordLength = 256

/** The password is refused: too short, too long, or one that everybody tries first. */
export type PasswordUnacceptable = Refusal<'password_unacceptable'> & {
  readonly reason: 'too_short' | 'too_long' | 'too_common'
}

/**
 * A password as it is judged, hashed and compared: in NFKC, so that one typed with composed accents is the same as one typed
 * with decomposed ones on another keyboard.
 */
export function normalizedPassword(password: string): string {
  return password.normalize('NFKC')
}

/**
 * Whether a password may be used: its length, not guessable from the person's own names, and none of those that everybody
 * tries first; no composition rules.
 * @param guessable names that belong to the person: parts of the principal name, display name, organization
 * @param isCommon says of the text whether a kept list of common passwords makes it easy to guess
 */
export function acceptPassword(
  password: string,
  guessable: readonly string[],
  isCommon: (text: string) => boolean,
): Result<string, PasswordUnacceptable> {
  const normalized = normalizedPassword(password)
  const { length } = Array.from(normalized)
  if (length < minimumPasswordLength) return refuse({ code: 'password_unacceptable', reason: 'too_short' })
  if (length > maximumPasswordLength) return refuse({ code: 'password_unacceptable', reason: 'too_long' })
  const left = guessable
    .filter((name) => name.length > 2)
    .reduce(
      (rest, name) => rest.replaceAll(normalizedPassword(name).toLowerCase(), ''),
      normalized.toLowerCase(),
    )
  // What is left besides the own names must be worth something, and so must the whole.
  if (new Set(left).size < 6 || isCommon(normalized))
    return refuse({ code: 'password_unacceptable', reason: 'too_common' })
  return ok(normalized)
}
