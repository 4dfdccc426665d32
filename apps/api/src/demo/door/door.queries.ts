import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'
import { type DoorStep, doorSteps } from './step.ts'

/** What the demo's front door knows of one of its people. */
export interface PersonFacts {
  /** Whether its organization has (or had) a partner. */
  readonly isRelated: boolean
  /** Mails to the person since the demo was made. */
  readonly mails: number
}

/** What really happened in the demo. */
export interface DoorFacts {
  /** Numbers of the steps of the main job that were done since the demo was made. */
  readonly done: ReadonlySet<number>
  /** By sign-in name. */
  readonly people: ReadonlyMap<string, PersonFacts>
}

interface Row extends Record<string, unknown> {
  readonly is_demo: boolean
  readonly done: readonly number[]
  readonly people: readonly { email: string; related: boolean; mails: number }[]
}

const isStep = ({ acts, invitation }: DoorStep) => {
  const act = sql`e.action in (${sql.join(
    acts.map((action) => sql`${action}`),
    sql`, `,
  )})`
  if (invitation === undefined) return act
  return sql`${act} and (i.kind = 'partnership') = ${invitation === 'to a reseller'}`
}

/**
 * Reads, in one statement, what of the main job was done since the demo was made, and what these people have of it.
 * @returns null where the audit log holds no mark of a demo
 */
export async function readDoor(tx: Tx, emails: readonly string[]): Promise<DoorFacts | null> {
  const steps = sql.join(
    doorSteps.map((step) => sql`when ${isStep(step)} then ${sql.raw(String(step.number))}`),
    sql` `,
  )
  const { rows } = await tx.execute<Row>(sql`
    with mark as (
      select id, at from audit_entry where action = 'demo.seed' order by id limit 1
    ), done as (
      select distinct case ${steps} end as step
      from mark
      join audit_entry e on e.id > mark.id
      left join invitation i on i.id = e.object_id and e.object_type = 'invitation'
    ), people as (
      select u.user_principal_name as email,
        exists (select 1 from partnership p where p.reseller_id = u.organization_id)
          or exists (select 1 from relationship r where r.customer_id = u.organization_id) as related,
        (select count(*)::int from mail_message m
          where app.mailbox_of(m.recipient_mail) = app.mailbox_of(u.contact_mail) and m.created_at > mark.at) as mails
      from mark join "user" u on u.user_principal_name = any (${sql.param([...emails])}) and u.deleted_at is null
    )
    select exists (select 1 from mark) as is_demo,
      coalesce((select json_agg(step) from done where step is not null), '[]') as done,
      coalesce((select json_agg(people) from people), '[]') as people`)
  const [row] = rows
  if (!row?.is_demo) return null
  return {
    done: new Set(row.done),
    people: new Map(
      row.people.map(({ email, related, mails }) => [email, { isRelated: related, mails }] as const),
    ),
  }
}
