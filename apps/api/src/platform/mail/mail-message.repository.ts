import { schema, type Tx } from '@relais/db'
import { eq, sql } from 'drizzle-orm'

/** A mail that waits, locked so that no other worker renders it meanwhile; undefined: gone or handed over already. */
export async function takeWaitingMail(tx: Tx, id: string) {
  const { mailMessage } = schema
  const [row] = await tx.select().from(mailMessage).where(eq(mailMessage.id, id)).for('update')
  return row?.handedOverAt ? undefined : row
}

/** The SMTP server took it. */
export async function markHandedOver(tx: Tx, id: string, subject: string, now: Date): Promise<void> {
  const { mailMessage } = schema
  await tx
    .update(mailMessage)
    .set({
      subject,
      renderedAt: now,
      handedOverAt: now,
      attempts: sql`${mailMessage.attempts} + 1`,
      lastError: null,
    })
    .where(eq(mailMessage.id, id))
}

/** The attempt failed; the queue tries again. */
export async function markFailed(tx: Tx, id: string, error: string): Promise<void> {
  const { mailMessage } = schema
  await tx
    .update(mailMessage)
    .set({ attempts: sql`${mailMessage.attempts} + 1`, lastError: error.slice(0, 500) })
    .where(eq(mailMessage.id, id))
}
