import { canOrder } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import { validate as isUuid } from 'uuid'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { RequestFault } from '../../platform/graphql/errors.ts'
import { type Page, pageOf, toPage } from '../../platform/graphql/page.graphql.ts'
import { CurrentRequest } from '../../platform/http/portal-request.ts'
import { type Offer, OfferConnection, OffersArgs } from './catalog.graphql.ts'
import { findMarket, listOffers, type OfferRow } from './offer.queries.ts'
import { toPriceInForce } from './price.queries.ts'

@Resolver()
export class CatalogResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => OfferConnection, {
    nullable: true,
    description:
      "What a provider can order for a customer, by name, at the prices of the customer's country. Null: no such customer, or you may not order.",
  })
  offers(@CurrentRequest() request: PortalRequest, @Args() args: OffersArgs): Promise<Page<Offer> | null> {
    const { limit, after } = pageOf(args, ['text', 'id'])
    const words = wordsOf(args.search)
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const market = canOrder(actor) && isUuid(args.customerId) && (await findMarket(tx, args.customerId))
      if (!market) return null
      const from = after && { skuTitle: after[0], id: after[1] }
      const rows = await listOffers(tx, { market, words, after: from, limit, now })
      const page = toPage(rows, limit, (row) => [row.skuTitle, row.id])
      return { ...page, nodes: page.nodes.map(toOffer) }
    })
  }
}

function toOffer({ tiers, ...offer }: OfferRow): Offer {
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

function wordsOf(search: string | null | undefined): readonly string[] {
  const text = (search ?? '').trim().toLowerCase()
  if (text.length > 100) throw new RequestFault('SEARCH_LENGTH', 'A search takes up to 100 characters.')
  return text.split(/\s+/).filter((word) => word !== '')
}
