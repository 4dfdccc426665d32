import { canOrder, customerLimit } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { RequestFault } from '../../../platform/graphql/errors.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { type Offer, OfferConnection, OffersArgs } from './offer.graphql.ts'
import { findMarket, listOffers, type OfferRow } from './offer.queries.ts'
import { listLicensesLeft } from './licenses-left.queries.ts'
import { toPriceInForce } from './price.queries.ts'

@Resolver()
export class CatalogResolver {
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
      const nodes = page.nodes.map(toOffer)
      const limited = nodes.flatMap(({ id, options }) => limitedWays(id, options))
      const left = await listLicensesLeft(tx, { customerId: args.customerId, now, lock: false }, limited)
      const leftOf = new Map(limited.map(({ way }, at) => [way, left[at] ?? 0]))
      return {
        ...page,
        nodes: nodes.map((offer) => ({
          ...offer,
          options: offer.options.map((option) => ({
            ...option,
            licensesLeft: leftOf.get(wayOf(offer.id, option)) ?? null,
          })),
        })),
      }
    })
  }
}

function toOffer({ tiers, ...offer }: OfferRow) {
  return {
    ...offer,
    options: tiers.map(({ term, billingPlan, currency, ...tier }) => ({
      term,
      billingPlan,
      currency,
      ...toPriceInForce({ term, billingPlan, currency, ...tier }),
    })),
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

function wordsOf(search: string | null | undefined): readonly string[] {
  const text = (search ?? '').trim().toLowerCase()
  if (text.length > 100) throw new RequestFault('SEARCH_LENGTH', 'A search takes up to 100 characters.')
  return text.split(/\s+/).filter((word) => word !== '')
}
