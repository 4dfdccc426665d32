import { mostCountedOfCustomer } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type Question, question } from '../../../platform/database/question.ts'
import type { OpenedRows } from '../../trade/index.ts'
import {
  administrations,
  carts,
  type HomeAsked,
  type HomeFacts,
  invitationColumns,
  licenses,
  listOf,
  type RawHome,
  subscriptions,
  toHomeFacts,
} from './home.queries.ts'

/** What is asked of one customer of the acting partner. */
export type CustomerHomeAsked = HomeAsked & { readonly customerId: string }

interface Counts {
  readonly subscriptionCount: number
  readonly orderCount: number
  readonly userCount: number
}

/** What stands between a partner and one customer, as PostgreSQL tells it. */
export type RawCustomerHome = Omit<RawHome, 'figures' | 'orders'> & Counts & { readonly opened: OpenedRows }

/** The same with its instants. */
export type CustomerHomeFacts = HomeFacts & Counts & { readonly opened: OpenedRows }

/**
 * All that a customer's page says besides the customer itself, by one statement: each part reads so many rows of an index. No row: the
 * acting organization has no running relationship with it.
 */
export function customerHomeOf(asked: CustomerHomeAsked, now: Date): Question<RawCustomerHome> {
  const { customerId, organizationId, portal } = asked
  const at = sql`${now.toISOString()}::timestamptz`
  const part = (shown: boolean, rows: SQL) => (shown ? listOf(rows) : sql`'[]'::jsonb`)
  const party = sql.raw(portal === 'provider' ? 'provider_id' : 'reseller_id')
  const counted = (rows: SQL) =>
    sql`(select count(*)::integer from (${rows} limit ${sql.raw(String(mostCountedOfCustomer))}) n)`
  const between = sql`customer_id = ${customerId}::uuid and ${party} = ${organizationId}::uuid`
  // Opened first: what stands in the list of columns is worked out for the row that is there.
  return question(sql`
    with opened as materialized (select app.open_customer(${customerId}::uuid, ${at}, false) as opened)
    select opened.opened,
      ${part(asked.invitations.length > 0, invitationsTo(asked, at))} as invitations,
      ${part(asked.subscriptions, subscriptions(asked, now, at))} as subscriptions,
      ${part(asked.administered, administrations(asked, now, at))} as administrations,
      ${part(asked.carts, carts(asked, at))} as carts,
      ${listOf(licenses(customerId, at))} as licenses,
      ${counted(sql`select from customer_subscription where ${between}`)} as "subscriptionCount",
      ${counted(sql`select from "order" where ${between}`)} as "orderCount",
      ${counted(sql`select from "user" where organization_id = ${customerId}::uuid and deleted_at is null`)} as "userCount"
    from opened where opened.opened is not null`)
}

// By the index of what waits for the answer of a domain.
function invitationsTo({ customerId, organizationId, invitations: kinds }: CustomerHomeAsked, at: SQL) {
  return sql`
    ${invitationColumns}
    from organization_domain d join invitation i on i.recipient_domain = d.name and i.status = 'issued' and i.expires_at > ${at}
    where d.organization_id = ${customerId}::uuid and d.verified_at is not null and i.inviter_id = ${organizationId}::uuid
      and i.kind = any (${sql.param([...kinds])}::text[])
    order by i.created_at desc, i.id desc limit 5`
}

/** What was told, with its instants. */
export function toCustomerHome(row: RawCustomerHome): CustomerHomeFacts {
  const { opened, subscriptionCount, orderCount, userCount, ...home } = row
  const facts = toHomeFacts({ ...home, figures: [], orders: [] })
  return { ...facts, opened, subscriptionCount, orderCount, userCount }
}
