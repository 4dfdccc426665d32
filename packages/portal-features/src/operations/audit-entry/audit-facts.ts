import type { AuditEntry } from './audit-entry-queries.ts'

/** What an entry notes of its object, by field. */
export type Noted = Readonly<Record<string, unknown>>

/** One field of the object: what it was and what it became; undefined: nothing was noted. */
export type NotedChange = { field: string; before: unknown; after: unknown }

/** The object of a JSON text; null where there is none. */
export function notedOf(text: string | null): Noted | null {
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  return isNoted(value) ? value : null
}

function isNoted(value: unknown): value is Noted {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The fields of an entry in the order they were noted in. Left out: those that stayed the same or that what it became does
 * not speak of, and ids that no page says in words (the entry names its object and organizations itself).
 */
export function changesOf(entry: Pick<AuditEntry, 'before' | 'after' | 'parties'>): readonly NotedChange[] {
  const before = notedOf(entry.before)
  const after = notedOf(entry.after)
  const isParty = (value: unknown) => entry.parties.some(({ id }) => id === value)
  return Object.keys(after ?? before ?? {})
    .map((field) => ({ field, before: before?.[field], after: after?.[field] }))
    .filter((change) => textOf(change.before) !== textOf(change.after))
    .filter(({ field, ...change }) => !/Ids?$/.test(field) || isParty(change.after ?? change.before))
}

/** What is empty, noted so or not noted, is the same. */
const textOf = (value: unknown) => JSON.stringify(value ?? '')

/** A text or number that the entry notes under a name, what it became before what it was; null: neither. */
export function notedText(entry: Pick<AuditEntry, 'before' | 'after'>, field: string): string | null {
  const value = notedOf(entry.after)?.[field] ?? notedOf(entry.before)?.[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

/** The name of the organization whose id the entry notes under a field; null: none that the reader knows. */
export function notedParty(entry: AuditEntry, field: string): string | null {
  const id = notedText(entry, field)
  return entry.parties.find((party) => party.id === id)?.name ?? null
}
