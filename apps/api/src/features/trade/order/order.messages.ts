import type { Money, SubscriptionReduction } from '@relais/domain'
import type { MailData } from '@relais/emails'
import { sendMailToEach, type Work } from '../../../platform/database/work.ts'
import type { ChangedOrder } from './order.presenter.ts'
import type { OrderRow } from './order.queries.ts'

type OrderMail = 'order-confirmation' | 'order-canceled' | 'licenses-added'
type DataOf<T extends OrderMail> = MailData[T] extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'link'>
    : never
  : never

/** Writes to the reseller's people and the customer's global administrators, each in his language. */
function tell<T extends OrderMail>(
  work: Work,
  order: ChangedOrder,
  template: T,
  texts: { readonly reseller: DataOf<T>; readonly customer: DataOf<T> },
): void {
  const { recipients, id, lines } = order
  const [added] = lines
  // What licenses were added to is told of, not the order that did it.
  const path =
    template === 'licenses-added' && added ? `/subscriptions/${added.subscriptionId}` : `/orders/${id}`
  sendMailToEach(work, recipients.reseller, {
    template,
    link: { to: 'page', portal: 'reseller', path },
    data: texts.reseller as never,
  })
  sendMailToEach(work, recipients.customer, {
    template,
    link: { to: 'page', portal: 'customer', path },
    data: texts.customer as never,
  })
}

/** The order as both mails name it. */
function namesOf({ number, provider, reseller, customer }: OrderRow) {
  return {
    number,
    providerName: provider.legalName,
    resellerName: reseller.legalName,
    customerName: customer.legalName,
  }
}

function linesOf(order: OrderRow) {
  return order.lines.map(({ skuTitle, quantity, term, billingPlan }) => ({
    productName: skuTitle,
    quantity,
    term,
    billingPlan,
  }))
}

/** Tells that an order was placed. The reseller reads list prices. */
export function tellOrderPlaced(work: Work, order: ChangedOrder, listPriceTotal: Money): void {
  const common = {
    ...namesOf(order),
    orderedAt: order.placedAt,
    cancellableUntil: order.cancellableUntil,
  }
  const lines = linesOf(order)
  const priced = order.lines.map(({ listPrice }, index) => {
    const line = lines[index]
    if (!line || !listPrice) throw new Error('the provider that ordered sees list prices')
    return { ...line, listPrice }
  })
  tell(work, order, 'order-confirmation', {
    reseller: { ...common, audience: 'reseller', lines: priced, listPriceTotal },
    customer: { ...common, audience: 'customer', lines },
  })
}

/** Tells that licenses were added. The reseller reads the list price of the addition. */
export function tellLicensesAdded(
  work: Work,
  order: ChangedOrder,
  addition: {
    readonly productName: string
    readonly added: number
    readonly total: number
    readonly listPrice: Money
  },
): void {
  const { number: orderNumber, ...names } = namesOf(order)
  const { listPrice, ...rest } = addition
  const common = { ...names, ...rest, orderNumber, addedAt: order.placedAt }
  tell(work, order, 'licenses-added', {
    reseller: { ...common, audience: 'reseller', listPrice },
    customer: { ...common, audience: 'customer' },
  })
}

/** Tells that an order was canceled, and why. */
export function tellOrderCanceled(
  work: Work,
  order: ChangedOrder,
  reductions: readonly SubscriptionReduction[],
  reason: string,
): void {
  const lines = linesOf(order).map((line, index) => {
    const reduced = reductions.find(
      ({ subscriptionId }) => subscriptionId === order.lines[index]?.subscriptionId,
    )
    if (!reduced) throw new Error('a canceled line without what it left')
    return { ...line, remaining: reduced.change === 'canceled' ? null : reduced.quantityAfter }
  })
  const common = { ...namesOf(order), reason, canceledAt: work.now, lines }
  tell(work, order, 'order-canceled', {
    reseller: { ...common, audience: 'reseller' },
    customer: { ...common, audience: 'customer' },
  })
}
