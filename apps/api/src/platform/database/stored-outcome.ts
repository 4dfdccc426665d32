/** The one key of a date as it is stored: JSON has no dates of its own. */
const dateKey = '$date'

/**
 * An outcome as it is stored under its key: JSON, in which dates stay dates. Throws for what would come back as something else,
 * the first time already.
 */
export function toStored(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (value instanceof Date) return { [dateKey]: value.toISOString() }
  if (Array.isArray(value)) return value.map(toStored)
  if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
    throw new Error(
      `an outcome cannot hold ${typeof value === 'object' ? value?.constructor.name : typeof value}`,
    )
  if (dateKey in value) throw new Error(`an outcome cannot have a ${dateKey}`)
  // A field that is not there comes back as one that is not there.
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, toStored(field)]))
}

/** The outcome that {@link toStored} made it of. */
export function fromStored(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored
  if (Array.isArray(stored)) return stored.map(fromStored)
  if (dateKey in stored) return new Date(String(stored[dateKey]))
  return Object.fromEntries(Object.entries(stored).map(([name, field]) => [name, fromStored(field)]))
}
