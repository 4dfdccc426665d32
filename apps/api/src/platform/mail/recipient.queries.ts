import type { Tx } from '@relais/db'
import type { Language, Role } from '@relais/domain'
import { sql } from 'drizzle-orm'

/** Somebody to tell. */
export interface Recipient {
  readonly userId: string
  /** Null: no mail can be sent to this person. */
  readonly mail: string | null
  readonly language: Language
  /** IANA name. */
  readonly timeZone: string
}

/**
 * People of an organization on record with the acting one (or of its own) who have one of these roles. Of any other
 * organization: nobody.
 */
export async function findRecipients(
  tx: Tx,
  organizationId: string,
  roles: readonly Role[],
): Promise<readonly Recipient[]> {
  const { rows } = await tx.execute<Recipient & Record<string, unknown>>(sql`
    select r.user_id as "userId", r.contact_mail as mail, r.language, r.time_zone as "timeZone"
    from app.mail_recipients(${organizationId}::uuid, ${sql.param([...roles])}::text[]) r`)
  return rows
}
