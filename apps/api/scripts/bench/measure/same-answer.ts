import { isDeepStrictEqual } from 'node:util'
import type { Operation } from './operation.ts'
import type { Target } from './target.ts'

/**
 * The floor is a floor only if it answers what the API answers: reads the same data, changes the same fields (what they make has
 * other ids).
 */
export async function assertSameAnswer(
  operation: Operation,
  floor: Target,
  api: Target,
  next: () => number,
): Promise<void> {
  const isRead = !operation.answer.includes('Success')
  const n = next()
  const one: unknown = JSON.parse(await floor.send(operation, n))
  const other: unknown = JSON.parse(await api.send(operation, isRead ? n : next()))
  const same = isRead ? isDeepStrictEqual(one, other) : isDeepStrictEqual(shapeOf(one), shapeOf(other))
  if (!same)
    throw new Error(
      `${operation.id}: the floor answers otherwise than the API\n${JSON.stringify(one).slice(0, 2000)}\n${JSON.stringify(other).slice(0, 2000)}`,
    )
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, shapeOf(inner)]),
  )
}
