import type { DemoSession } from './demo-client.ts'
import type { DemoStage } from './demo-stage.ts'
import type { DemoOrganization } from './world/demo-organization.ts'
import type { DemoProduct } from './world/demo-product.ts'

interface Option {
  readonly term: string
  readonly billingPlan: string
  readonly currency: string
  readonly unitCost: object
  readonly unitListPrice: object
}

/** An offer with its options. */
export interface DemoOffer {
  readonly id: string
  readonly options: readonly Option[]
}

/** What is looked for: a product for a customer of a provider. */
interface DemoMarket {
  readonly provider: DemoOrganization
  readonly customer: DemoOrganization
  readonly product: DemoProduct
}

const document = `query ($customerId: ObjectId!, $search: SearchText!) {
  offers(customerId: $customerId, search: $search) { nodes { id options {
    term billingPlan currency unitCost { amount currency } unitListPrice { amount currency } } } }
}`

/** The way of buying it; throws where there is none. */
export function optionOf(offer: DemoOffer, term: string, billingPlan: string): Option {
  const found = offer.options.find((option) => option.term === term && option.billingPlan === billingPlan)
  if (!found) throw new Error(`demo: not sold for ${term}, ${billingPlan}`)
  return found
}

/**
 * What sellers know of the offers of a market. Always asked for the market's first customer, which keeps its provider: one
 * that has left since cannot be asked for when a seed goes on.
 */
export class OfferBook {
  private readonly customers = new Map<string, DemoOrganization>()
  private readonly known = new Map<string, Promise<DemoOffer>>()

  /** An offer with its id, asked once; prices may have changed since. */
  offerOf(stage: DemoStage, session: DemoSession, market: DemoMarket): Promise<DemoOffer> {
    const key = `${keyOf(market)} ${market.product.title}`
    const known = this.known.get(key) ?? this.offerNow(stage, session, market)
    this.known.set(key, known)
    return known
  }

  /** An offer with the prices of this moment. */
  async offerNow(stage: DemoStage, session: DemoSession, market: DemoMarket): Promise<DemoOffer> {
    const { customer, product } = market
    const asked = this.customers.get(keyOf(market)) ?? customer
    this.customers.set(keyOf(market), asked)
    const customerId = await stage.idOf(asked)
    const offers = await stage.client.ask<{ nodes: readonly DemoOffer[] } | null>(session, document, {
      customerId,
      search: product.title,
    })
    const offer = offers?.nodes[0]
    if (!offer) throw new Error(`demo: ${product.title} is not sold to ${asked.legalName}`)
    return offer
  }
}

function keyOf({ provider, customer }: DemoMarket): string {
  return `${provider.domain} ${customer.country}`
}
