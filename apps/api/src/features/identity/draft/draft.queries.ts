import { schema, type Tx } from '@relais/db'
import { and, eq, gt } from 'drizzle-orm'
import type { DraftKey } from './draft.repository.ts'

const { draft } = schema

/** What the person typed last, or discarded, if that was after a moment; undefined: neither. */
export async function findDraft(
  tx: Tx,
  { userId, kind, subject }: DraftKey,
  savedAfter: Date,
): Promise<
  { readonly content: string | null; readonly savedAt: Date; readonly generation: number } | undefined
> {
  const [row] = await tx
    .select({ content: draft.content, savedAt: draft.savedAt, generation: draft.generation })
    .from(draft)
    .where(
      and(
        eq(draft.userId, userId),
        eq(draft.kind, kind),
        eq(draft.subject, subject),
        gt(draft.savedAt, savedAfter),
      ),
    )
  return row
}
