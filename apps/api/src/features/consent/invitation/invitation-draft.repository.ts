import { schema, type Tx } from '@relais/db'
import { invitationDraftsInADay, type InvitationDrafting } from '@relais/domain'
import { and, desc, eq, gt, sql } from 'drizzle-orm'

const { invitation } = schema

/**
 * What a person has begun, held until the end of the transaction: of two requests that would each begin the last draft the
 * second waits and counts the first.
 * @param since drafts that were begun before count no more against the number of 24 hours
 */
export async function holdInvitationDrafting(
  tx: Tx,
  { userId, organizationId }: { readonly userId: string; readonly organizationId: string },
  since: Date,
): Promise<InvitationDrafting> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`invitation drafts of ${userId}`}, 0))`,
  )
  const oldest = await tx
    .select({
      open: sql<number>`(count(*) over ())::integer`,
      recipientMail: invitation.recipientMail,
    })
    .from(invitation)
    .where(and(eq(invitation.inviterUserId, userId), eq(invitation.status, 'draft')))
    .orderBy(invitation.createdAt, invitation.id)
    .limit(3)
  // By the index of an organization's invitations: one day of it, which is no more than its people may begin.
  const [usedUp] = await tx
    .select({ since: invitation.createdAt })
    .from(invitation)
    .where(
      and(
        eq(invitation.inviterId, organizationId),
        eq(invitation.inviterUserId, userId),
        gt(invitation.createdAt, since),
      ),
    )
    .orderBy(desc(invitation.createdAt))
    .offset(invitationDraftsInADay - 1)
    .limit(1)
  return {
    open: oldest[0]?.open ?? 0,
    oldestRecipients: oldest.map(({ recipientMail }) => recipientMail),
    usedUpSince: usedUp?.since ?? null,
  }
}
