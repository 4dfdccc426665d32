import { schema, type Tx } from '@relais/db'
import type { DraftKind } from '@relais/domain'
import { and, eq } from 'drizzle-orm'

const { draft } = schema

/** Whose draft of which form. */
export interface DraftKey {
  readonly userId: string
  readonly kind: DraftKind
  readonly subject: string
}

/** Keeps the entries in place of what was kept before. */
export async function saveDraft(
  tx: Tx,
  key: DraftKey,
  values: { readonly organizationId: string; readonly content: string; readonly savedAt: Date },
): Promise<void> {
  const { content, savedAt } = values
  await tx
    .insert(draft)
    .values({ ...key, ...values })
    .onConflictDoUpdate({
      target: [draft.userId, draft.kind, draft.subject],
      set: { content, savedAt },
    })
}

/** Forgets the entries; nothing where there are none. */
export async function forgetDraft(tx: Tx, { userId, kind, subject }: DraftKey): Promise<void> {
  await tx
    .delete(draft)
    .where(and(eq(draft.userId, userId), eq(draft.kind, kind), eq(draft.subject, subject)))
}
