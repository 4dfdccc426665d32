import { NIL as NIL_UUID, validate as isUuid } from 'uuid'
import { defineScalar } from './scalar.ts'
import { isStorable } from './text.ts'

/**
 * An id in an argument. What is no UUID is nobody's id, as any other unknown one: an address of a page that was cut short
 * leads to "not there", and who guesses learns nothing. Nothing has the nil UUID.
 */
export const ObjectId = defineScalar<string>({
  name: 'ObjectId',
  description:
    'An id that Relais gave: a UUID. Whatever else is written in its place is an id that nothing has.',
  rule: 'A text of at most 200 characters.',
  read: (value) => {
    if (typeof value !== 'string' || value.length > 200) return undefined
    return isUuid(value) ? value.toLowerCase() : NIL_UUID
  },
})

const shapeOfKey = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What makes a repeated request the same one. */
export const IdempotencyKey = defineScalar<string>({
  name: 'IdempotencyKey',
  description: 'Makes a request that is sent again the same one.',
  rule: 'A UUID of your making, such as 0192f0c1-7f2a-7d3e-9c55-2b1f6f0c8a11.',
  read: (value) => (typeof value === 'string' && shapeOfKey.test(value) ? value.toLowerCase() : undefined),
})

/** Where a list goes on. */
export const Cursor = defineScalar<string>({
  name: 'Cursor',
  description: 'Where a list goes on: `endCursor` of the page before. Of another list it is refused.',
  rule: 'The `endCursor` of a page, unchanged; without one the list starts from its first page.',
  read: (value) =>
    typeof value === 'string' && value.length <= 8_192 && partsOfCursor(value) !== null ? value : undefined,
})

/** The texts that a cursor holds; null: it is none of ours. */
export function partsOfCursor(cursor: string): readonly string[] | null {
  if (!/^[\w-]+$/.test(cursor)) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const isOurs = Array.isArray(parts) && parts.every((part) => typeof part === 'string' && isStorable(part))
    return isOurs ? parts : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
