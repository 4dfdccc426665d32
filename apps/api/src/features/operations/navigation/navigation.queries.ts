import type { InvitationKind } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { lookUp, type Question } from '../../../platform/database/question.ts'
import { ofReader, type Reader } from '../../identity/index.ts'

/** Most that are counted: "99+" is as good as any larger number. */
const mostCounted = 100
/** Of so many: what was sent before them has expired, or was extended and is found in its list. */
const mostLookedAt = 200

/** What waits, in numbers. */
export interface RawNavigation {
  readonly unreadNotifications: number
  readonly openInvitations: number | null
}

/**
 * What waits for a person: flat, however much was sent and told.
 * @param kinds of invitations; empty: none are the person's to see
 */
export function navigationOf(
  reader: Reader & { readonly organizationId: string },
  kinds: readonly InvitationKind[],
  now: Date,
): Question<RawNavigation> {
  const listed = sql.join(
    kinds.map((kind) => sql`${kind}`),
    sql`, `,
  )
  const open = sql`(
    select count(*)::int from (
      select 1 from (
        select i.expires_at from invitation i
        where i.inviter_id = ${reader.organizationId}::uuid and i.status = 'issued' and i.kind in (${listed})
        order by i.created_at desc, i.id desc limit ${sql.raw(String(mostLookedAt))}
      ) newest where newest.expires_at > ${now.toISOString()}::timestamptz limit ${sql.raw(String(mostCounted))}
    ) open)`
  return lookUp(sql`
    select (select count(*)::int from notification where ${ofReader(reader)} and notification.read_at is null) as "unreadNotifications",
      ${kinds.length === 0 ? sql`null::int` : open} as "openInvitations"`)
}
