import type { Tx } from '@relais/db'
import type { Language, Role } from '@relais/domain'
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
  readonly roles: readonly Role[]
  /** Roles whose people read it in their portal alone: they come without a mail address. */
  readonly noticed?: readonly Role[]
}

/**
 * People of an organization on record with the acting one (or of its own) who have one of these roles. Of any other
 * organization: nobody.
 * @param noticed roles whose people read it in their portal alone: they come without a mail address
 */
export async function findRecipients(
  tx: Tx,
  organizationId: string,
  roles: readonly Role[],
  noticed: readonly Role[] = [],
): Promise<readonly Recipient[]> {
  const [people = []] = await findRecipientsOfEach(tx, [{ organizationId, roles, noticed }])
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
    ({ organizationId, roles, noticed = [] }, at) => sql`
    select ${at}::integer as at, r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
    from ${people(organizationId, [...roles, ...noticed])} r
    left join ${people(organizationId, roles)} m on m.user_id = r.user_id`,
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

/** The same as a column of another statement: a JSON array of `Recipient`, of the organization that an expression names. */
export const recipientsOf = (organizationId: SQL, roles: readonly Role[]): SQL => sql`coalesce((
    select jsonb_agg(jsonb_build_object('userId', r.user_id, 'organizationId', ${organizationId}, 'mail', r.contact_mail,
      'language', r.language, 'timeZone', r.time_zone) order by r.user_id)
    from app.mail_recipients(${organizationId}, ${sql.param([...roles])}::text[]) r), '[]')`
