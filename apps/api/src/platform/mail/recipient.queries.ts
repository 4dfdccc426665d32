import type { Tx } from '@relais/db'
import type { Language, Readers, Role } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'

/** Somebody to tell. */
export interface Recipient {
  readonly userId: string
  /** Whose person it is. */
  readonly organizationId: string
  /** Null: no mail can be sent to this person. */
  readonly mail: string | null
  readonly language: Language
  /** IANA name. */
  readonly timeZone: string
}

/** Whom to tell at one organization. */
export interface RecipientsAsked {
  readonly organizationId: string
  readonly readers: Readers
}

/**
 * People of an organization on record with the acting one (or of its own) who have one of these roles. Of any other
 * organization: nobody. Who reads it in the portal alone comes without a mail address.
 */
export async function findRecipients(
  tx: Tx,
  organizationId: string,
  readers: Readers,
): Promise<readonly Recipient[]> {
  const [people = []] = await findRecipientsOfEach(tx, [{ organizationId, readers }])
  return people
}

/** The same of several organizations at once, in their order. */
export async function findRecipientsOfEach(
  tx: Tx,
  asked: readonly RecipientsAsked[],
): Promise<readonly (readonly Recipient[])[]> {
  const people = (organizationId: string, of: readonly Role[]) =>
    sql`app.mail_recipients(${organizationId}::uuid, ${sql.param([...of])}::text[])`
  const each = asked.map(
    ({ organizationId, readers: { mailed, noticed } }, at) => sql`
    select ${at}::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
    from ${people(organizationId, [...mailed, ...noticed])} r
    left join ${people(organizationId, mailed)} m on m.user_id = r.user_id`,
  )
  const { rows } = await tx.execute<
    { at: number } & Omit<Recipient, 'organizationId'> & Record<string, unknown>
  >(sql`${sql.join(each, sql` union all `)} order by at, "userId"`)
  return asked.map(({ organizationId }, of) =>
    rows
      .filter(({ at }) => at === of)
      .map(({ userId, mail, language, timeZone }) => ({ userId, organizationId, mail, language, timeZone })),
  )
}

/**
 * The same as a column of another statement: a JSON array of `Recipient`, of the organization that an expression names; for news that
 * everybody has by mail.
 */
export const recipientsOf = (
  organizationId: SQL,
  { mailed }: Readers & { readonly noticed: readonly [] },
): SQL => sql`coalesce((
    select jsonb_agg(jsonb_build_object('userId', r.user_id, 'organizationId', ${organizationId}, 'mail', r.contact_mail,
      'language', r.language, 'timeZone', r.time_zone) order by r.user_id)
    from app.mail_recipients(${organizationId}, ${sql.param([...mailed])}::text[]) r), '[]')`
