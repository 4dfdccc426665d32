import { isStorable } from '../graphql/scalar/index.ts'

/** Levels of objects and lists that a body may have: no input of ours comes near, and no recursion behind it can overflow. */
export const deepest = 32

/** Whether JSON is nested deeper than anything we take. Level by level, not by recursion: the stack is what is at risk. */
export function isTooDeep(body: unknown): boolean {
  let level: readonly unknown[] = [body]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= deepest) return true
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    )
  }
  return false
}

/** Whether every text and name in JSON can be stored. It must not be too deep. */
export function isText(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value)
  if (Array.isArray(value)) return value.every(isText)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).every(([key, item]) => isStorable(key) && isText(item))
  return true
}
