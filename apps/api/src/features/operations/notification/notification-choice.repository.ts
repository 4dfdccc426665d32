import { schema, type Tx } from '@relais/db'
import type { NotificationTopic, TopicChoice } from '@relais/domain'
import { eq, sql } from 'drizzle-orm'

/** What a person chose, topic by topic; of the others all comes. */
export async function listTopicChoices(tx: Tx, userId: string): Promise<readonly TopicChoice[]> {
  const { topic, byMail, inPortal } = schema.notificationChoice
  return tx
    .select({ topic: sql<NotificationTopic>`${topic}`, byMail, inPortal })
    .from(schema.notificationChoice)
    .where(eq(schema.notificationChoice.userId, userId))
}

/** Keeps what a person chose in place of what it chose before. */
export async function saveTopicChoices(
  tx: Tx,
  person: { readonly userId: string; readonly organizationId: string },
  choices: readonly TopicChoice[],
): Promise<void> {
  if (choices.length === 0) return
  const { userId, organizationId } = person
  await tx
    .insert(schema.notificationChoice)
    .values(choices.map((choice) => ({ userId, organizationId, ...choice })))
    .onConflictDoUpdate({
      target: [schema.notificationChoice.userId, schema.notificationChoice.topic],
      set: { byMail: sql`excluded.by_mail`, inPortal: sql`excluded.in_portal` },
    })
}
