import { schema, type Tx } from '@relais/db'
import type { MailProblem } from '@relais/domain'
import { and, eq } from 'drizzle-orm'
import type { LinkTarget } from '../link/portal-path.ts'

/** What became of a mail: a server took it, or what keeps it from its recipient. */
export type Delivery = { readonly sentAt: Date } | { readonly mailProblem: MailProblem }

/**
 * Notes on an invitation what became of its mail, for those who sent it to see. An older mail, whose link a newer one has
 * replaced, says nothing of it any more; other mails belong to no invitation.
 */
export async function noteDelivery(
  tx: Tx,
  mail: { readonly template: string; readonly link: LinkTarget },
  delivery: Delivery,
): Promise<void> {
  const { template, link } = mail
  if (template !== 'invitation-sent' || link.to !== 'invitation') return
  const { invitation } = schema
  await tx
    .update(invitation)
    .set('sentAt' in delivery ? { ...delivery, mailProblem: null } : delivery)
    .where(and(eq(invitation.id, link.id), eq(invitation.linkVersion, link.version)))
}
