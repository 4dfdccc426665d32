import type { Tx } from '@relais/db'
import { addDays, addMinutes } from '@relais/domain'
import { sql } from 'drizzle-orm'

/** Organizations that came to be in a month. */
export interface ProgramFigure {
  /** `YYYY-MM-DD`, in UTC. */
  readonly startsOn: string
  readonly kind: 'provider' | 'reseller' | 'customer'
  readonly count: number
}

/** Mails that did not reach anybody, or have not yet, and the one that is told. */
export interface StuckMails {
  /** At most 1,000 are counted. */
  readonly count: number
  readonly id: string
  readonly recipientMail: string
  /** Whose act caused it; null: the installation's. */
  readonly organizationName: string | null
  readonly at: Date
}

/** What the operator's home page rests on. */
export interface ProgramFacts {
  readonly figures: readonly ProgramFigure[]
  /** Given up in the last seven days, the last one told; null: none. */
  readonly failed: StuckMails | null
  /** Not handed over though a quarter of an hour old, the oldest told; null: none. */
  readonly waiting: StuckMails | null
}

type RawMails = Omit<StuckMails, 'at'> & { readonly at: string }

/** All that the operator's home page shows, by one statement. For the operator. */
export async function findProgramFacts(tx: Tx, now: Date): Promise<ProgramFacts> {
  const failed = sql`m.failed_at > ${addDays(now, -7).toISOString()}::timestamptz`
  const waiting = sql`m.handed_over_at is null and m.failed_at is null and m.created_at < ${addMinutes(now, -15).toISOString()}::timestamptz`
  const mails = (which: typeof failed, at: typeof failed, order: typeof failed) => sql`(
    select jsonb_build_object('id', m.id, 'recipientMail', m.recipient_mail, 'at', ${at},
      'organizationName', (select o.legal_name from organization o where o.id = m.organization_id),
      'count', (select count(*) from (select 1 from mail_message m where ${which} limit 1000) c))
    from mail_message m where ${which} order by ${order} limit 1)`
  // Providers and resellers are made by hand; customers come by themselves and are counted as they come (ADR 35).
  const { rows } = await tx.execute<{
    figures: ProgramFigure[]
    failed: RawMails | null
    waiting: RawMails | null
  }>(sql`select
    (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select starts_on as "startsOn", 'customer' as kind, sum(customers) as count from trade_figure
      where organization_id = '00000000-0000-0000-0000-000000000000' and side = 'program' and period = 'month'
      group by starts_on
      union all
      select date_trunc('month', a.created_at at time zone 'UTC')::date, a.kind, count(*) from (
        select 'provider' as kind, p.created_at from provider_account p union all
        select 'reseller', s.created_at from reseller_account s) a
      group by 1, 2) r) as figures,
    ${mails(failed, sql`m.failed_at`, sql`m.failed_at desc`)} as failed,
    ${mails(waiting, sql`m.created_at`, sql`m.created_at`)} as waiting`)
  const [row] = rows
  if (!row) throw new Error('a statement without a table answers one row')
  const told = (mails: RawMails | null) => mails && { ...mails, at: new Date(mails.at) }
  return { figures: row.figures, failed: told(row.failed), waiting: told(row.waiting) }
}
