import {
  addDuration,
  cancellationEnd,
  type CartToOrder,
  cartStatusOf,
  limitedOffers,
  lineRanges,
  monthSum,
  type OrderFacts,
  orderObstacles,
  type OrderRefusal,
  priceDiffers,
  priceFor,
  type PriceSum,
  termSum,
  totalSum,
} from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import { findLicensesLeft } from '../../catalog/index.ts'
import type { Cart, CartLine, OrderObstacle } from './cart.graphql.ts'
import {
  type CartLineRow,
  type CartRow,
  findCart,
  findOrderFacts,
  listResellersOnRecord,
  type PartyRow,
} from './cart.queries.ts'
import { orderRefusals } from './ordering.refusals.ts'

/** A cart as its review shows it; null: there is none. */
export async function reviewCart(work: Work, id: string): Promise<Cart | null> {
  const row = await findCart(work.tx, work.actor.organizationId, id, work.now)
  if (!row) return null
  const facts = await findOrderFacts(work.tx, row.customer.id, row.resellerId, false)
  const candidates = await listResellersOnRecord(work.tx, row.customer.id)
  const asked = { customerId: row.customer.id, now: work.now, lock: false }
  const licensesLeft = await findLicensesLeft(work.tx, asked, limitedOffers(row.lines))
  return presentCart({ ...row, licensesLeft }, facts, candidates, work.now)
}

function presentCart(
  row: CartRow & Pick<CartToOrder, 'licensesLeft'>,
  facts: OrderFacts,
  candidates: readonly PartyRow[],
  now: Date,
): Cart {
  const ranges = lineRanges(row)
  const lines = row.lines.map((line) => presentLine(line, ranges.get(line.lineId), now))
  const perTerm = lines.map((line) => line.perTerm)
  const whole = perTerm.includes(null) ? null : totalSum(known(perTerm))
  return {
    id: row.id,
    customer: row.customer,
    status: cartStatusOf(row, now),
    expiresAt: row.expiresAt,
    revision: row.revision,
    orderId: row.orderId,
    reseller: candidates.find((candidate) => candidate.id === row.resellerId) ?? null,
    resellerCandidates: candidates,
    lines,
    cost: whole?.cost ?? null,
    listPrice: whole?.listPrice ?? null,
    perTerm: whole,
    perMonth: whole && totalSum(known(lines.map((line) => line.perMonth))),
    cancellableUntil: cancellationEnd(now),
    obstacles: orderObstacles(row, facts, now).flatMap(presentObstacle),
  }
}

function presentLine(
  line: CartLineRow,
  range: { readonly minimum: number; readonly maximum: number } | undefined,
  now: Date,
): CartLine {
  const price = priceFor(line.prices, line.quantity)
  const { lineId, offerSkuId, skuTitle, productTitle, term, billingPlan, quantity, seen } = line
  const perTerm = price && termSum(price, quantity)
  return {
    id: lineId,
    offerSkuId,
    skuTitle,
    productTitle,
    term,
    billingPlan,
    quantity,
    minimumQuantity: range?.minimum ?? null,
    maximumQuantity: range?.maximum ?? null,
    seenUnitCost: seen.unitCost,
    seenUnitListPrice: seen.unitListPrice,
    unitCost: price?.unitCost ?? null,
    unitListPrice: price?.unitListPrice ?? null,
    cost: perTerm?.cost ?? null,
    listPrice: perTerm?.listPrice ?? null,
    perTerm,
    perMonth: price && monthSum(price, quantity, term, billingPlan),
    tiers: line.prices,
    priceChanged: price !== null && priceDiffers(seen, price),
    termStartsAt: now,
    termEndsAt: addDuration(now, term),
  }
}

const known = (sums: readonly (PriceSum | null)[]) => sums.filter((sum) => sum !== null)

function presentObstacle(refusal: OrderRefusal): OrderObstacle[] {
  const said = orderRefusals[refusal.code].present(refusal) as Omit<OrderObstacle, 'lineId'>
  const lineIds =
    refusal.code === 'price_changed'
      ? refusal.changes.map((change) => change.lineId)
      : ['lineId' in refusal ? refusal.lineId : null]
  return lineIds.map((lineId) => ({ ...said, lineId }))
}
