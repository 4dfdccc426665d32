import { schema, type Tx } from '@relais/db'
import type { DraftKind } from '@relais/domain'
import { and, eq, lte, sql } from 'drizzle-orm'

const { draft } = schema

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
  const [written] = await tx
    .insert(draft)
    .values({ ...key, organizationId, content, savedAt: now, generation: (generation ?? 0) + discarded })
    .onConflictDoUpdate({
      target: [draft.userId, draft.kind, draft.subject],
      set: {
        content,
        savedAt: now,
        generation: sql`greatest(${draft.generation} + ${discarded}, excluded.generation)`,
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
