import { randomInt } from 'node:crypto'
import { orderNumber } from '@relais/domain'
import { newId, type Work } from '../../../platform/database/work.ts'
import type { NewOrder } from './order.repository.ts'

/** An order that the acting person places now. `cartId` null: it adds licenses to a subscription. */
export function newOrder(
  work: Work,
  from: Pick<NewOrder['order'], 'resellerId' | 'customerId' | 'cartId' | 'currency'>,
): NewOrder['order'] {
  return {
    id: newId(work),
    number: orderNumber(randomInt),
    providerId: work.actor.organizationId,
    ...from,
    status: 'completed',
    placedByUserId: work.actor.userId,
    placedAt: work.now,
  }
}
