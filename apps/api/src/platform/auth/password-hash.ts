import { hash, verify } from '@node-rs/argon2'

// The library's default algorithm is argon2id.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
// Compared against when there is no such user, so that the answer takes as long.
const nobody = hash('a password that nobody has', options)

/** Argon2id in PHC form. Runs off the event loop: call it between transactions, never inside one. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, options)
}

/** Whether the password fits; with a null hash it takes as long and answers no. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody), password)
  return stored !== null && fits
}
