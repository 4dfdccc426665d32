import type { InvitationKind } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
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
  readonly openCarts: number | null
  readonly waitingInvitations: number | null
}

/** What of it a person is told. */
export interface NavigationAsked {
  /** Kinds of invitations that the person may see; empty: none. */
  readonly sent: readonly InvitationKind[]
  readonly carts: boolean
  readonly waiting: boolean
}

/** What waits for a person: flat, however much was sent, begun and told. */
export function navigationOf(
  reader: Reader & { readonly organizationId: string },
  { sent, carts, waiting }: NavigationAsked,
  now: Date,
): Question<RawNavigation> {
  const at = sql`${now.toISOString()}::timestamptz`
  const part = (isAsked: boolean, count: () => SQL) => (isAsked ? count() : sql`null::int`)
  return lookUp(sql`
    select (select count(*)::int from notification where ${ofReader(reader)} and notification.read_at is null) as "unreadNotifications",
      ${part(sent.length > 0, () => openInvitations(reader, sent, at))} as "openInvitations",
      ${part(carts, () => openCarts(reader, at))} as "openCarts",
      ${part(waiting, () => sql`(select count(*)::int from app.waiting_invitations(${at}))`)} as "waitingInvitations"`)
}

function openInvitations(
  { organizationId }: { readonly organizationId: string },
  kinds: readonly InvitationKind[],
  at: SQL,
): SQL {
  const listed = sql.join(
    kinds.map((kind) => sql`${kind}`),
    sql`, `,
  )
  return sql`(
    select count(*)::int from (
      select 1 from (
        select i.expires_at from invitation i
        where i.inviter_id = ${organizationId}::uuid and i.status = 'issued' and i.kind in (${listed})
        order by i.created_at desc, i.id desc limit ${sql.raw(String(mostLookedAt))}
      ) newest where newest.expires_at > ${at} limit ${sql.raw(String(mostCounted))}
    ) open)`
}

/** A person has few: `maximumOpenCarts`. One is begun by a look at what can be ordered, and says nothing while it is empty. */
function openCarts({ userId }: Reader, at: SQL): SQL {
  return sql`(
    select count(*)::int from (
      select 1 from cart c
      where c.created_by_user_id = ${userId}::uuid and c.status = 'active' and c.expires_at > ${at}
        and (select true from cart_line l where l.cart_id = c.id limit 1)
      limit ${sql.raw(String(mostCounted))}
    ) open)`
}
