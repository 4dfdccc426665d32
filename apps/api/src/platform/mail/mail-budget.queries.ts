import { schema, type Tx } from '@relais/db'
import {
  type BudgetedMail,
  decideMail,
  type MailBudgetRefusal,
  mailBudgets,
  type MailSpending,
  mailWindowAt,
  mayMailReset,
  resetMailsSince,
  type Result,
} from '@relais/domain'
import { and, count, eq, gt, max, sql } from 'drizzle-orm'
import type { Work } from '../database/work.ts'

/**
 * Whether the acting organization may have one more mail of this kind sent to an address. What was counted is held until the end
 * of the transaction, so ask last: after all that may refuse otherwise, before the first write.
 */
export async function askMailBudget(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  mail: BudgetedMail,
  recipientMail: string,
): Promise<Result<null, MailBudgetRefusal>> {
  return decideMail(mail, await holdMailSpending(tx, mail, recipientMail, now), now)
}

/**
 * Whether one more reset link may go to an address: counted by the mailbox, whoever's people it belongs to, and held until the
 * end of the transaction. Only the worker can ask: nobody else reads mails.
 */
export async function askResetMail(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  recipientMail: string,
): Promise<boolean> {
  const mailbox = sql`app.mailbox_of(${recipientMail})`
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('mail to ' || ${mailbox} || ' password-reset', 0))`,
  )
  const { mailMessage } = schema
  const [row] = await tx
    .select({ sent: count(), last: max(mailMessage.createdAt) })
    .from(mailMessage)
    .where(
      and(
        sql`app.mailbox_of(${mailMessage.recipientMail}) = ${mailbox}`,
        eq(mailMessage.template, 'password-reset'),
        gt(mailMessage.createdAt, resetMailsSince(now)),
      ),
    )
  return mayMailReset(row?.sent ?? 0, row?.last ?? null, now)
}

async function holdMailSpending(
  tx: Tx,
  mail: BudgetedMail,
  recipientMail: string,
  now: Date,
): Promise<MailSpending> {
  const { organizationSince, recipientSince } = mailWindowAt(now)
  const { organization, own, recipient } = mailBudgets[mail]
  const { rows } = await tx.execute<{
    spending: { readonly usedUpSince: string | null; readonly own: number; readonly recipient: number }
  }>(sql`
    select app.mail_spending(
      ${mail}, ${recipientMail}, ${organizationSince.toISOString()}::timestamptz, ${recipientSince.toISOString()}::timestamptz,
      ${organization}::integer, ${own}::integer, ${recipient}::integer) as spending`)
  const spending = rows[0]?.spending
  if (!spending) throw new Error('app.mail_spending answered nothing')
  const { usedUpSince } = spending
  return { ...spending, usedUpSince: usedUpSince === null ? null : new Date(usedUpSince) }
}
