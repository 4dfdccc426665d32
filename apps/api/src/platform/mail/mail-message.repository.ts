import { schema, type Tx } from '@relais/db'
import type { MailProblem } from '@relais/domain'
import { eq, sql } from 'drizzle-orm'

/** A mail that waits, locked so that no other worker renders it meanwhile; undefined: gone, handed over or given up already. */
export async function takeWaitingMail(tx: Tx, id: string) {
  const { mailMessage } = schema
  const [row] = await tx.select().from(mailMessage).where(eq(mailMessage.id, id)).for('update')
  return row?.handedOverAt || row?.failedAt ? undefined : row
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
      problem: null,
    })
    .where(eq(mailMessage.id, id))
}

/** The attempt failed. `failedAt`: it was the last; null: another one follows. */
export async function markFailed(
  tx: Tx,
  id: string,
  failed: { readonly error: string; readonly problem: MailProblem; readonly failedAt: Date | null },
): Promise<void> {
  const { mailMessage } = schema
  const { error, problem, failedAt } = failed
  await tx
    .update(mailMessage)
    .set({
      attempts: sql`${mailMessage.attempts} + 1`,
      lastError: error.slice(0, 500),
      problem,
      failedAt,
    })
    .where(eq(mailMessage.id, id))
}
