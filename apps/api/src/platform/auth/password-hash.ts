import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { normalizedPassword, ok, type Refusal, refuse, type Result } from '@relais/domain'
import pLimit from 'p-limit'

/** Too many passwords wait to be hashed; nothing was looked at. */
export type HashingBusy = Refusal<'password_check_busy'> & {
  /** Seconds after which the queue is likely to be empty. */
  readonly retryAfterSeconds: number
}

// The library's default algorithm is argon2id.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
// Compared against when there is no such user, so that the answer takes as long.
const nobody = hash('a password that nobody has', options)

// Hashes run in libuv's pool, with name look-ups and reading of files: half of it stays free for those.
const poolSize = Number(process.env['UV_THREADPOOL_SIZE']) || 4
const concurrency = Math.max(1, Math.min(Math.floor(poolSize / 2), availableParallelism()))
/** More than one address may try in a quarter of an hour, so that one alone cannot fill it. */
const longestQueue = 256
const turn = pLimit(concurrency)
let lastHashMs = 50
let made = 0

/** How many passwords this process has hashed or compared: each answer to a sign-in costs one, whoever was named. */
export function hashesMade(): number {
  return made
}

/** Argon2id in PHC form, of the password in NFKC. Runs off the event loop: call it between transactions, never inside one. */
export function hashPassword(password: string): Promise<Result<string, HashingBusy>> {
  return inTurn(() => hash(normalizedPassword(password), options))
}

/** The same for commands, which wait for their turn however long that takes. */
export function hashPasswordPatiently(password: string): Promise<string> {
  return turn(() => hash(normalizedPassword(password), options))
}

/** Whether the password fits; with a null hash it takes as long and answers no. */
export async function checkPassword(
  stored: string | null,
  password: string,
): Promise<Result<boolean, HashingBusy>> {
  const compared = stored ?? (await nobody)
  const fits = await inTurn(() => verify(compared, normalizedPassword(password)))
  return fits.ok ? ok(stored !== null && fits.value) : fits
}

async function inTurn<T>(work: () => Promise<T>): Promise<Result<T, HashingBusy>> {
  if (turn.pendingCount >= longestQueue) {
    const waitMs = (turn.pendingCount * lastHashMs) / concurrency
    return refuse({ code: 'password_check_busy', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) })
  }
  return ok(
    await turn(async () => {
      made++
      const begun = performance.now()
      const value = await work()
      lastHashMs = performance.now() - begun
      return value
    }),
  )
}
