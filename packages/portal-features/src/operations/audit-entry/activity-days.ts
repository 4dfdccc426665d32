import { byDay } from '@relais/ui'
import type { AuditEntry } from './audit-entry-queries.ts'

/** Acts that say little by themselves, and are many. */
const small: ReadonlySet<string> = new Set(['session.begin', 'session.end'])

/** Entries of one line of the log: one, or those that are folded because they follow each other and say little. */
export type ActivityLine =
  | { readonly entry: AuditEntry }
  | { readonly folded: readonly [AuditEntry, ...AuditEntry[]] }

/** A day of the reader, with its lines. */
export interface ActivityDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly lines: readonly ActivityLine[]
}

/**
 * Entries, newest first, under the days of a time zone; without one, the browser's.
 * @param folds whether sign-ins that follow each other are one line; not where the reader asked for them
 */
export function daysOf(
  entries: readonly AuditEntry[],
  timeZone: string | undefined,
  folds: boolean,
): ActivityDay[] {
  return byDay(entries, ({ at }) => new Date(at), timeZone).map(({ date, items }) => ({
    day: date,
    lines: folds ? folded(items) : items.map((entry) => ({ entry })),
  }))
}

function folded(entries: readonly AuditEntry[]): readonly ActivityLine[] {
  const lines: ActivityLine[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (!small.has(entry.action)) lines.push({ entry })
    else if (last && 'folded' in last) lines[lines.length - 1] = { folded: [...last.folded, entry] }
    else lines.push({ folded: [entry] })
  }
  return lines
}

/** Who did what is folded, each once and the most frequent first, with how often. */
export function peopleOf(folded: readonly AuditEntry[], who: (entry: AuditEntry) => string): string[] {
  const counts = new Map<string, number>()
  for (const entry of folded) counts.set(who(entry), (counts.get(who(entry)) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => (count === 1 ? name : `${name} (${count})`))
}
