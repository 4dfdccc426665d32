import {
  canViewPrices,
  monthSum,
  money,
  monthValue,
  type PolicyActor,
  priceSight,
  termSum,
} from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import {
  CatalogArgs,
  CatalogConnection,
  CatalogMarkets,
  type CatalogOffer,
  type CatalogPrice,
} from './catalog.graphql.ts'
import { type CatalogPriceRow, findMarkets, listCatalog } from './catalog.queries.ts'
import { wordsOf } from './offer-words.ts'

/** The price sheet as a list to read, whoever it is for. */
@Resolver()
export class CatalogResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => CatalogConnection, {
    nullable: true,
    description:
      'What the price sheet sells in a country, by name: providers see list price and cost, resellers the list price. Null: you see no prices.',
  })
  catalog(@CurrentCaller() caller: Caller, @Args() args: CatalogArgs): Promise<Page<CatalogOffer> | null> {
    const { limit, after } = pageOf(args, ['text', 'id'])
    const words = wordsOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const sight = sightOf(actor)
      if (sight === null) return null
      const from = after && { skuTitle: after[0], id: after[1] }
      const asked = { market: args.market, words, after: from, limit, now }
      const rows = await listCatalog(tx, asked, sight)
      const page = toPage(rows, limit, (row) => [row.skuTitle, row.id])
      return {
        ...page,
        nodes: page.nodes.map(({ prices, ...offer }) => ({ ...offer, prices: prices.map(presentPrice) })),
      }
    })
  }

  @Query(() => CatalogMarkets, {
    nullable: true,
    description: 'The countries that the price sheet has prices for. Null: you see no prices.',
  })
  catalogMarkets(@CurrentCaller() caller: Caller): Promise<CatalogMarkets | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor }) =>
      sightOf(actor) === null ? null : findMarkets(tx),
    )
  }
}

/** Customers see no price; whether a partner's people see the cost is told by `priceSight`. */
function sightOf(actor: PolicyActor): 'cost_and_list' | 'list' | null {
  if (!canViewPrices(actor)) return null
  const sight = priceSight(actor)
  return sight === 'none' ? null : sight
}

function presentPrice(row: CatalogPriceRow): CatalogPrice {
  const { term, billingPlan, currency, listAmount, costAmount, minimumQuantity, maximumQuantity } = row
  const unitListPrice = money(listAmount, currency)
  const seen = costAmount === null ? null : { unitListPrice, unitCost: money(costAmount, currency) }
  return {
    term,
    billingPlan,
    minimumQuantity,
    maximumQuantity,
    unitListPrice,
    monthListPrice: billingPlan === 'one_time' ? null : monthValue(unitListPrice, 1, term, billingPlan),
    perTerm: seen && termSum(seen, 1),
    perMonth: seen && monthSum(seen, 1, term, billingPlan),
  }
}
