import type { Tx } from '@relais/db'
import { type MailMessageSort, type MailProblem, type MailStatus, partsOfSort } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { andAll } from '../../../platform/graphql/search.ts'

/** A mail as the log of the operator shows it. */
export interface MailMessageRow {
  readonly id: string
  readonly recipientMail: string
  readonly template: string
  readonly organizationName: string | null
  readonly problem: MailProblem | null
  readonly lastError: string | null
  readonly attempts: number
  readonly createdAt: Date
  readonly handedOverAt: Date | null
  readonly failedAt: Date | null
}

const conditionOf: Readonly<Record<MailStatus, SQL>> = {
  waiting: sql`m.handed_over_at is null and m.failed_at is null`,
  handed_over: sql`m.handed_over_at is not null`,
  failed: sql`m.failed_at is not null`,
}

const byTime = { by: sql`m.created_at`, id: sql`m.id`, kind: 'instant' } as const

/** Mails, one row more than the limit where more follow. For the operator. */
export async function listMailMessages(
  tx: Tx,
  asked: {
    /** Null: all. */
    readonly status: MailStatus | null
    /** Null: to all; else to this address alone. */
    readonly recipient: string | null
    /** Null: of all; else those that its acts caused. */
    readonly organizationId: string | null
    readonly sort: MailMessageSort
    readonly after: AfterKey | null
    readonly limit: number
  },
): Promise<MailMessageRow[]> {
  const { status, recipient, organizationId, sort, after, limit } = asked
  const { direction } = partsOfSort(sort)
  const conditions = andAll([
    status && conditionOf[status],
    recipient === null ? null : sql`app.mailbox_of(m.recipient_mail) = app.mailbox_of(${recipient})`,
    organizationId === null ? null : sql`m.organization_id = ${organizationId}::uuid`,
    after && comesAfter(byTime, direction, after),
  ])
  const { rows } = await tx.execute<
    Record<'createdAt', string> &
      Record<'handedOverAt' | 'failedAt', string | null> &
      MailMessageRow &
      Record<string, unknown>
  >(sql`
    select m.id, m.recipient_mail as "recipientMail", m.template, o.legal_name as "organizationName", m.problem, m.last_error as "lastError",
      m.attempts, m.created_at as "createdAt", m.handed_over_at as "handedOverAt", m.failed_at as "failedAt"
    from mail_message m left join organization o on o.id = m.organization_id
    where true ${conditions}
    order by ${orderOf(byTime, direction)} limit ${limit + 1}`)
  const moment = (at: Date | string | null) => (at === null ? null : new Date(at))
  return rows.map((row) => ({
    ...row,
    createdAt: new Date(row.createdAt),
    handedOverAt: moment(row.handedOverAt),
    failedAt: moment(row.failedAt),
  }))
}
