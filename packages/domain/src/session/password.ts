import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts'

/** Shortest password without a second factor (TRUST.md, Sign-in). */
export const minimumPasswordLength = 15
/** Longest password: what the hash takes without becoming a way to keep the server busy. */
export const maximumPasswordLength = 256

/** The password is refused: too short, too long, or one that everybody tries first. */
export type PasswordUnacceptable = Refusal<'password_unacceptable'> & {
  readonly reason: 'too_short' | 'too_long' | 'too_common'
}

/**
 * Whether a password may be used: length only, and not guessable from the person's own names; no composition rules.
 * @param guessable names that belong to the person: parts of the principal name, display name, organization
 */
export function acceptPassword(
  password: string,
  guessable: readonly string[],
): Result<string, PasswordUnacceptable> {
  const { length } = Array.from(password)
  if (length < minimumPasswordLength) return refuse({ code: 'password_unacceptable', reason: 'too_short' })
  if (length > maximumPasswordLength) return refuse({ code: 'password_unacceptable', reason: 'too_long' })
  const left = guessable
    .filter((name) => name.length > 2)
    .reduce((rest, name) => rest.replaceAll(name.toLowerCase(), ''), password.toLowerCase())
  const distinct = new Set(
    left.replace(/password|passwort|motdepasse|mot de passe|azerty|qwerty|1234567890|123456/g, ''),
  ).size
  if (distinct < 6) return refuse({ code: 'password_unacceptable', reason: 'too_common' })
  return ok(password)
}
