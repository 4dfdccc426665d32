import { canOrder, customerLimit, monthSum, termSum } from '@relais/domain'
import type { Tx } from '@relais/db'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { type Offer, OfferArgs, OfferConnection, OfferDetail, OffersArgs } from './offer.graphql.ts'
import { findMarket, findOffer, listOffers, type OfferRow } from './offer.queries.ts'
import { wordsOf } from './offer-words.ts'
import { listLicensesLeft } from './licenses-left.queries.ts'
import { toPriceInForce } from './price.queries.ts'

@Resolver()
export class OfferResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => OfferConnection, {
    nullable: true,
    description:
      "What a provider can order for a customer, by name, at the prices of the customer's country. Null: no such customer, or you may not order.",
  })
  offers(@CurrentCaller() caller: Caller, @Args() args: OffersArgs): Promise<Page<Offer> | null> {
    const { limit, after } = pageOf(args, ['text', 'id'])
    const words = wordsOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const market = canOrder(actor) && (await findMarket(tx, args.customerId))
      if (!market) return null
      const from = after && { skuTitle: after[0], id: after[1] }
      const rows = await listOffers(tx, { market, words, after: from, limit, now })
      const page = toPage(rows, limit, (row) => [row.skuTitle, row.id])
      return { ...page, nodes: await presentOffers(tx, page.nodes, args.customerId, now) }
    })
  }

  @Query(() => OfferDetail, {
    nullable: true,
    description:
      "One offer with all that is told of it, at the prices of the customer's country. Null: not sold there, no such customer, or you may not order.",
  })
  offer(@CurrentCaller() caller: Caller, @Args() { id, customerId }: OfferArgs): Promise<OfferDetail | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const market = canOrder(actor) && (await findMarket(tx, customerId))
      const row = market ? await findOffer(tx, id, market, now) : undefined
      const [offer] = row ? await presentOffers(tx, [row], customerId, now) : []
      return row && offer ? { offer, included: row.included } : null
    })
  }
}

/** Offers with what the customer may still take of each. */
async function presentOffers(
  tx: Tx,
  rows: readonly OfferRow[],
  customerId: string,
  now: Date,
): Promise<Offer[]> {
  const offers = rows.map(toOffer)
  const limited = offers.flatMap(({ id, options }) => limitedWays(id, options))
  const left = await listLicensesLeft(tx, { customerId, now, lock: false }, limited)
  const leftOf = new Map(limited.map(({ way }, at) => [way, left[at] ?? 0]))
  return offers.map((offer) => ({
    ...offer,
    options: offer.options.map((option) => ({
      ...option,
      licensesLeft: leftOf.get(wayOf(offer.id, option)) ?? null,
    })),
  }))
}

function toOffer({ tiers, ...offer }: OfferRow) {
  return {
    ...offer,
    options: tiers.map((tier) => {
      const { term, billingPlan, currency } = tier
      const price = toPriceInForce(tier)
      const perMonth = monthSum(price, 1, term, billingPlan)
      return { term, billingPlan, currency, ...price, perTerm: termSum(price, 1), perMonth }
    }),
  }
}

type Option = ReturnType<typeof toOffer>['options'][number]

const wayOf = (offerSkuId: string, { term, billingPlan, currency }: Option) =>
  [offerSkuId, term, billingPlan, currency].join(' ')

/** The ways of buying an offer that have a limit per customer. */
function limitedWays(offerSkuId: string, options: readonly Option[]) {
  const ways = new Set(options.map((option) => wayOf(offerSkuId, option)))
  return [...ways].flatMap((way) => {
    const limit = customerLimit(options.filter((option) => wayOf(offerSkuId, option) === way))
    return limit === null ? [] : [{ way, offerSkuId, limit }]
  })
}
