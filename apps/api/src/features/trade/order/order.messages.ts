import type { Money, Role, SubscriptionReduction } from '@relais/domain'
import type { MailData } from '@relais/emails'
import { sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
import type { OrderRow } from './order.queries.ts'

// The reseller's people who work with orders, and those at the customer who decide.
const resellerRoles: readonly Role[] = ['global_administrator', 'admin_agent', 'sales_agent']
const customerRoles: readonly Role[] = ['global_administrator']

type OrderMail = 'order-confirmation' | 'order-cancelled' | 'licenses-added'
type DataOf<T extends OrderMail> = MailData[T] extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'link'>
    : never
  : never

/** Writes to the reseller's people and the customer's global administrators, each in his language. */
async function tell<T extends OrderMail>(
  work: Work,
  order: OrderRow,
  template: T,
  texts: { readonly reseller: DataOf<T>; readonly customer: DataOf<T> },
): Promise<void> {
  const { reseller, customer, id, lines } = order
  const [added] = lines
  // What licenses were added to is told of, not the order that did it.
  const path =
    template === 'licenses-added' && added ? `/subscriptions/${added.subscriptionId}` : `/orders/${id}`
  sendMailToEach(work, await findRecipients(work.tx, reseller.id, resellerRoles), {
    template,
    link: { to: 'page', portal: 'reseller', path },
    data: texts.reseller as never,
  })
  sendMailToEach(work, await findRecipients(work.tx, customer.id, customerRoles), {
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
export async function tellOrderPlaced(work: Work, order: OrderRow, listPriceTotal: Money): Promise<void> {
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
  await tell(work, order, 'order-confirmation', {
    reseller: { ...common, audience: 'reseller', lines: priced, listPriceTotal },
    customer: { ...common, audience: 'customer', lines },
  })
}

/** Tells that licenses were added. The reseller reads the list price of the addition. */
export async function tellLicensesAdded(
  work: Work,
  order: OrderRow,
  addition: {
    readonly productName: string
    readonly added: number
    readonly total: number
    readonly listPrice: Money
  },
): Promise<void> {
  const { number: orderNumber, ...names } = namesOf(order)
  const { listPrice, ...rest } = addition
  const common = { ...names, ...rest, orderNumber, addedAt: order.placedAt }
  await tell(work, order, 'licenses-added', {
    reseller: { ...common, audience: 'reseller', listPrice },
    customer: { ...common, audience: 'customer' },
  })
}

/** Tells that an order was canceled, and why. */
export async function tellOrderCancelled(
  work: Work,
  order: OrderRow,
  reductions: readonly SubscriptionReduction[],
  reason: string,
): Promise<void> {
  const lines = linesOf(order).map((line, index) => {
    const reduced = reductions.find(
      ({ subscriptionId }) => subscriptionId === order.lines[index]?.subscriptionId,
    )
    if (!reduced) throw new Error('a canceled line without what it left')
    return { ...line, remaining: reduced.change === 'cancelled' ? null : reduced.quantityAfter }
  })
  const common = { ...namesOf(order), reason, cancelledAt: work.now, lines }
  await tell(work, order, 'order-cancelled', {
    reseller: { ...common, audience: 'reseller' },
    customer: { ...common, audience: 'customer' },
  })
}
