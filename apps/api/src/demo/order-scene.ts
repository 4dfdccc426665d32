import { type DemoEvent, demoEvent } from './demo-event.ts'
import type { DemoStage } from './demo-stage.ts'
import { type OfferBook, optionOf } from './offer-book.ts'
import type { DemoCustomer, DemoCustomerStory, DemoOrder } from './world/demo-customer.ts'
import { type DemoOrganization, sellerOf } from './world/demo-organization.ts'

interface Placed {
  readonly id: string
  readonly lines: readonly { readonly skuTitle: string; readonly subscriptionId: string }[]
}

/** The provider of a customer places its orders, adds licenses later, and cancels what was a mistake. */
export function orderEvents(
  customer: DemoCustomer,
  story: DemoCustomerStory,
  book: OfferBook,
): readonly DemoEvent[] {
  const { provider, reseller, orders = [] } = story
  if (!provider) return []
  return orders.flatMap((order) => eventsOf(customer, { provider, reseller }, order, book))
}

function eventsOf(
  customer: DemoCustomer,
  { provider, reseller }: { readonly provider: DemoOrganization; readonly reseller: DemoOrganization },
  order: DemoOrder,
  book: OfferBook,
): readonly DemoEvent[] {
  const { term = 'P1Y', billingPlan = 'monthly', added = [], canceled } = order
  const step = `${customer.domain} ${order.day}`
  const asSeller = (stage: DemoStage) => stage.as(provider, sellerOf(provider))
  let placed: Placed | undefined

  async function place(stage: DemoStage): Promise<void> {
    const session = await asSeller(stage)
    const customerId = await stage.idOf(customer)
    const started = await stage.client.change<{ cart: { id: string } }>(
      session,
      'startCart',
      step,
      { customerId },
      'cart { id }',
    )
    const cartId = started.cart.id
    for (const [product, quantity] of order.lines) {
      const offer = await book.offerOf(stage, session, { provider, customer, product })
      const { currency } = optionOf(offer, term, billingPlan)
      const line = { cartId, offerSkuId: offer.id, term, billingPlan, currency, quantity }
      await stage.client.change(session, 'putCartLine', `${step} ${product.title}`, line, '__typename')
    }
    stage.pass(2)
    const resellerId = await stage.idOf(reseller)
    await stage.client.change(session, 'setResellerOnRecord', step, { cartId, resellerId }, '__typename')
    const fields = 'order { id lines { skuTitle subscriptionId } }'
    const answer = await stage.client.change<{ order: Placed }>(
      session,
      'checkOutCart',
      step,
      { cartId },
      fields,
    )
    placed = answer.order
  }

  async function add(stage: DemoStage, day: number, quantity: number): Promise<void> {
    const session = await asSeller(stage)
    const [product] = order.lines[0] ?? []
    const subscriptionId = placed?.lines.find(({ skuTitle }) => skuTitle === product?.title)?.subscriptionId
    if (!product || subscriptionId === undefined) throw new Error(`demo: nothing to add to (${step})`)
    const offer = await book.offerNow(stage, session, { provider, customer, product })
    const { unitCost, unitListPrice } = optionOf(offer, term, billingPlan)
    const input = { subscriptionId, quantity, seenUnitCost: unitCost, seenUnitListPrice: unitListPrice }
    await stage.client.change(session, 'addLicenses', `${step} ${day}`, input, '__typename')
  }

  return [
    demoEvent(order.day, `order ${step}`, provider.country, place),
    ...added.map(({ day, quantity }) =>
      demoEvent(day, `add ${step}`, provider.country, (stage) => add(stage, day, quantity)),
    ),
    ...(canceled
      ? [
          demoEvent(canceled.day, `cancel ${step}`, provider.country, async (stage) => {
            const input = { orderId: placed?.id, reason: canceled.reason }
            await stage.client.change(await asSeller(stage), 'cancelOrder', step, input, '__typename')
          }),
        ]
      : []),
  ]
}
