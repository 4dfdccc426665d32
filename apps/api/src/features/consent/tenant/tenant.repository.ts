import { schema, type Tx } from '@relais/db'
import type { InvitationStatus } from '@relais/domain'
import { and, eq, sql } from 'drizzle-orm'

/**
 * The invitation of the presented link, if it is one to customers.
 * @param hold whether it is held so that it stays as open as it is: for changes alone
 */
export async function findCustomerInvitation(tx: Tx, id: string, hold: boolean) {
  const { invitation } = schema
  const found = tx
    .select({
      kind: invitation.kind,
      status: invitation.status,
      expiresAt: invitation.expiresAt,
      recipientDomain: invitation.recipientDomain,
      tenantDomain: invitation.tenantDomain,
    })
    .from(invitation)
    .where(and(sql`${invitation.id}::text = ${id}`, sql`${invitation.tokenHash} = app.current_link()`))
  const [row] = await (hold ? found.for('update') : found)
  if (!row || row.kind === 'partnership') return undefined
  // A check constraint lets no other status in.
  return {
    status: row.status as InvitationStatus,
    expiresAt: row.expiresAt,
    recipientDomain: row.recipientDomain,
    tenantDomain: row.tenantDomain,
  }
}

/** Notes which tenant the presented link made. */
export async function noteTenant(tx: Tx, invitationId: string, tenantDomain: string): Promise<void> {
  const { invitation } = schema
  await tx.update(invitation).set({ tenantDomain }).where(eq(invitation.id, invitationId))
}
