import type { LimitedOffer } from '@relais/domain'
import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'

/** For whom offers with a limit per customer are counted, and when. */
export interface LicensesLeftAsked {
  readonly customerId: string
  readonly now: Date
  /** Whether they are about to be ordered: other orders of these offers for the customer wait, of any provider. */
  readonly lock: boolean
}

/**
 * How many licenses a customer may still take of offers with a limit per customer, over all that runs and whoever sold it, in
 * the order of the offers; empty where the acting provider is not related to the customer.
 */
export async function listLicensesLeft(
  tx: Tx,
  { customerId, now, lock }: LicensesLeftAsked,
  offers: readonly LimitedOffer[],
): Promise<readonly number[]> {
  if (offers.length === 0) return []
  const ids = sql.param(offers.map(({ offerSkuId }) => offerSkuId))
  const limits = sql.param(offers.map(({ limit }) => limit))
  const { rows } = await tx.execute<{ left: readonly number[] | null }>(
    sql`select app.licenses_left(${customerId}::uuid, ${ids}::uuid[], ${limits}::integer[],
      ${now.toISOString()}::timestamptz, ${lock}::boolean) as left`,
  )
  return rows[0]?.left ?? []
}

/** The same by offer, each of which is asked for once. */
export async function findLicensesLeft(
  tx: Tx,
  asked: LicensesLeftAsked,
  offers: readonly LimitedOffer[],
): Promise<ReadonlyMap<string, number>> {
  const left = await listLicensesLeft(tx, asked, offers)
  return new Map(left.flatMap((count, at) => (offers[at] ? [[offers[at].offerSkuId, count]] : [])))
}
