import { schema, type Tx } from '@relais/db'
import type { DraftKind, OtherDrafts } from '@relais/domain'
import { and, count, eq, gt, lte, min, ne, or, sql } from 'drizzle-orm'

const { draft } = schema

// What the column can count to: nobody comes there but by saying so.
const lastGeneration = 2 ** 31 - 1

/** Whose draft of which form. */
export interface DraftKey {
  readonly userId: string
  readonly kind: DraftKind
  readonly subject: string
}

/** Whose draft it is and what it was typed upon. */
export interface DraftChange {
  readonly organizationId: string
  readonly now: Date
  /** The generation it was typed in; null: not compared. */
  readonly generation: number | null
}

/**
 * What else is kept for the person, held until the end of the transaction: of two requests that would each keep the last draft
 * the second waits and counts the first.
 */
export async function holdOtherDrafts(
  tx: Tx,
  { userId, kind, subject }: DraftKey,
  savedAfter: Date,
): Promise<OtherDrafts> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`drafts of ${userId}`}, 0))`)
  const kept = sql`filter (where ${draft.content} is not null)`
  const [row] = await tx
    .select({
      kept: sql<number>`(count(*) ${kept})::integer`,
      oldestKeptAt: sql<Date | null>`min(${draft.savedAt}) ${kept}`.mapWith(draft.savedAt),
      all: count(),
      oldestAt: min(draft.savedAt),
    })
    .from(draft)
    .where(
      and(
        eq(draft.userId, userId),
        gt(draft.savedAt, savedAfter),
        or(ne(draft.kind, kind), ne(draft.subject, subject)),
      ),
    )
  return row ?? { kept: 0, oldestKeptAt: null, all: 0, oldestAt: null }
}

/**
 * Keeps the entries in place of what was kept before, or with `content` null discards them and begins a new generation. What
 * belongs to an older generation changes nothing: it was on its way while the draft was discarded. One statement, so that a save and
 * a discard at the same moment come one after the other.
 * @returns the generation now, and whether anything was changed
 */
export async function writeDraft(
  tx: Tx,
  key: DraftKey,
  content: string | null,
  { organizationId, now, generation }: DraftChange,
): Promise<{ readonly generation: number; readonly written: boolean }> {
  const discarded = content === null ? 1 : 0
  const first = Math.min((generation ?? 0) + discarded, lastGeneration)
  const [written] = await tx
    .insert(draft)
    .values({ ...key, organizationId, content, savedAt: now, generation: first })
    .onConflictDoUpdate({
      target: [draft.userId, draft.kind, draft.subject],
      set: {
        content,
        savedAt: now,
        generation: sql`least(greatest(${draft.generation}::bigint + ${discarded}, excluded.generation), ${lastGeneration})`,
      },
      ...(generation === null ? {} : { setWhere: lte(draft.generation, generation) }),
    })
    .returning({ generation: draft.generation })
  if (written) return { generation: written.generation, written: true }
  const [newer] = await tx
    .select({ generation: draft.generation })
    .from(draft)
    .where(and(eq(draft.userId, key.userId), eq(draft.kind, key.kind), eq(draft.subject, key.subject)))
  return { generation: newer?.generation ?? 0, written: false }
}
