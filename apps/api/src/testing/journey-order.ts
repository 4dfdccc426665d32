import { expect } from 'vitest'
import type { MainJob } from './journey.ts'

/** The provider orders, adds five licenses, and cancels a mistaken order. */
export async function orderAndCancel(job: MainJob): Promise<void> {
  const { customerId } = job.known
  const line = await firstLine(job, customerId)
  const start = async () => {
    const { cart } = await job.change('provider', 'startCart', { customerId }, 'cart { id }')
    return (cart as { id: string }).id
  }
  const cartId = await start()
  await job.change('provider', 'putCartLine', { cartId, ...line, quantity: 3 })
  const put = await job.change(
    'provider',
    'putCartLine',
    { cartId, ...line, term: 'P1M', billingPlan: 'monthly', quantity: 1 },
    'cart { lines { id term } }',
  )
  const extra = (put['cart'] as { lines: { id: string; term: string }[] }).lines.find(
    (item) => item.term === 'P1M',
  )
  await job.change('provider', 'removeCartLine', { cartId, lineId: extra?.id })
  await job.change('provider', 'setResellerOnRecord', { cartId, resellerId: job.reseller.id })
  const placed = await job.change(
    'provider',
    'checkOutCart',
    { cartId },
    'order { lines { subscriptionId } }',
  )
  job.known['subscriptionId'] =
    (placed['order'] as { lines: { subscriptionId: string }[] }).lines[0]?.subscriptionId ?? ''
  const review = await job.ask<{ unitCost: object; unitListPrice: object }>(
    'provider',
    'query ($id: ObjectId!) { addLicensesReview(subscriptionId: $id, quantity: 5) { unitCost { amount currency } unitListPrice { amount currency } } }',
    { id: job.known['subscriptionId'] },
  )
  await job.change('provider', 'addLicenses', {
    subscriptionId: job.known['subscriptionId'],
    quantity: 5,
    seenUnitCost: review.unitCost,
    seenUnitListPrice: review.unitListPrice,
  })
  const mistaken = await start()
  await job.change('provider', 'putCartLine', { cartId: mistaken, ...line, quantity: 2 })
  await job.change('provider', 'setResellerOnRecord', { cartId: mistaken, resellerId: job.reseller.id })
  const wrong = await job.change('provider', 'checkOutCart', { cartId: mistaken }, 'order { id }')
  await job.change('provider', 'cancelOrder', {
    orderId: (wrong['order'] as { id: string }).id,
    reason: 'Ordered twice',
  })
  for (const portal of ['provider', 'reseller', 'customer'] as const) {
    const list = await job.ask<{ nodes: { quantity: number; status: string }[] }>(
      portal,
      '{ customerSubscriptions { nodes { quantity status } } }',
    )
    expect(list.nodes.filter((node) => node.status === 'active').map((node) => node.quantity)).toEqual([8])
  }
}

async function firstLine(job: MainJob, customerId: string | undefined) {
  const offers = await job.ask<{
    nodes: { id: string; options: { term: string; billingPlan: string; currency: string }[] }[]
  }>(
    'provider',
    'query ($id: ObjectId!) { offers(customerId: $id, search: "Workspace Business") { nodes { id options { term billingPlan currency } } } }',
    { id: customerId },
  )
  const offer = offers.nodes[0]
  const option = offer?.options.find(({ term, billingPlan }) => term === 'P1Y' && billingPlan === 'monthly')
  return { offerSkuId: offer?.id, ...option }
}
