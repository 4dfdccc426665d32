import { useState } from 'react'

/** The key of the attempt under way. */
export type IdempotencyKey = {
  /** The same until `renew`: a resubmit after an error or an expired session is the same attempt. */
  current: () => string
  /** After a success: what is sent next is another act. */
  renew: () => void
}

/** A key holder outside React; `random` gives a fresh unique text (default a random UUID). */
export function createIdempotencyKey(random: () => string = () => crypto.randomUUID()): IdempotencyKey {
  let key: string | null = null
  return {
    current: () => (key ??= random()),
    renew: () => {
      key = null
    },
  }
}

/**
 * One key per form and attempt: pass `key.current()` as `idempotencyKey`, call `key.renew()` after a success.
 * A refusal changed nothing, so the corrected form is another attempt: call `renew()` after a refusal too.
 */
export function useIdempotencyKey(): IdempotencyKey {
  const [key] = useState(() => createIdempotencyKey())
  return key
}
