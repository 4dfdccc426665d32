import { languages } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../code-list.ts'
import { everyRow, id, instant, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

/** The record of every mail: written in the transaction that causes it, handed over by the worker. */
export const mailMessage = pgTable(
  'mail_message',
  {
    /** Also the Message-ID and the key of the job. */
    id: id(),
    /** The organization whose act caused it; null: the installation. */
    organizationId: uuid(),
    recipientMail: text().notNull(),
    language: text().notNull(),
    template: text().notNull(),
    /** What the template needs; never a secret: links are derived when the mail is rendered. Empty once it was forgotten. */
    data: jsonb().notNull(),
    createdAt: instant().notNull(),
    /** Subject as rendered; null: not rendered yet, or forgotten. */
    subject: text(),
    /** Null: not rendered yet. */
    renderedAt: instant(),
    /** When the SMTP server took it; null: not yet. */
    handedOverAt: instant(),
    attempts: integer().notNull(),
    /** What the last attempt met, in the words of the server; null: nothing wrong. */
    lastError: text(),
    /** What keeps it from its recipient, a code of the domain; null: nothing known. */
    problem: text(),
    /** When it was given up: it is not tried any more; null: it is, or it was handed over. */
    failedAt: instant(),
    /** When what it says was forgotten (`retention.ts` of the domain); null: it is there. */
    forgottenAt: instant(),
  },
  (table) => [
    // What an organization sent of a kind: its budget is counted by it.
    index('mail_message_sent').on(table.organizationId, table.template, table.createdAt),
    index('mail_message_waiting')
      .on(table.createdAt)
      .where(sql`handed_over_at is null and failed_at is null`),
    // The operator's log, the newest first; and those of it that failed.
    index('mail_message_log').on(table.createdAt, table.id),
    index('mail_message_failed_log').on(table.createdAt, table.id).where(sql`failed_at is not null`),
    // The same of one organization, on its page.
    index('mail_message_of').on(table.organizationId, table.createdAt, table.id),
    index('mail_message_failed_of')
      .on(table.organizationId, table.createdAt, table.id)
      .where(sql`failed_at is not null`),
    // What the operator's home page tells.
    index('mail_message_failed').on(table.failedAt).where(sql`failed_at is not null`),
    index('mail_message_to_forget')
      .on(table.createdAt)
      .where(sql`forgotten_at is null and (handed_over_at is not null or failed_at is not null)`),
    // What budgets of mails count by. Whose mailbox it is, not how its address was written.
    index('mail_message_mailbox').on(sql`app.mailbox_of(recipient_mail)`, table.template, table.createdAt),
    check('mail_message_language', oneOf(table.language, languages)),
    check('mail_message_outcome', sql`${table.handedOverAt} is null or ${table.failedAt} is null`),
    ...rowPolicies('mail_message', ['app_worker', 'app_definer', 'app_operator'], 'all', everyRow),
  ],
)

/** Written by `app.finish`; the worker notes what became of it. */
export const mailMessageRules = rulesOf(mailMessage, {
  grants: [
    {
      to: 'app_worker',
      may: ['select'],
      update: [
        'subject',
        'data',
        'renderedAt',
        'handedOverAt',
        'attempts',
        'lastError',
        'problem',
        'failedAt',
        'forgottenAt',
      ],
    },
    { to: 'app_operator', may: ['select'] },
    { to: 'app_definer', may: ['select', 'insert'] },
  ],
  changing: ['failedAt', 'renderedAt'],
})
