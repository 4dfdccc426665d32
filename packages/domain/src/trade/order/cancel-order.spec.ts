import { describe, expect, it } from 'vitest'
import {
  acceptCancellationReason,
  type CancellableLine,
  cancelOrderOffer,
  decideCancelOrder,
  orderStatuses,
  orderTransitions,
} from './cancel-order.ts'

const placed = new Date('2026-03-02T09:00:00Z')
const cancellableUntil = new Date('2026-03-09T09:00:00Z')
const line = (changes: Partial<CancellableLine> = {}): CancellableLine => ({
  kind: 'new',
  skuTitle: 'Mail',
  quantity: 5,
  subscription: { id: 'subscription', status: 'active', quantity: 15 },
  addedSince: [],
  licensesToFree: 0,
  ...changes,
})
const decide = (
  lines: CancellableLine[],
  changes = {},
  now = placed,
  relationshipId: string | null = 'relationship',
) => decideCancelOrder({ status: 'completed', cancellableUntil, lines, ...changes }, relationshipId, now)

describe('the statuses of an order', () => {
  it('are all known and reachable', () => {
    expect(Object.keys(orderTransitions).toSorted()).toEqual([...orderStatuses].toSorted())
    const reachable = new Set(['completed', ...Object.values(orderTransitions).flat()])
    expect([...reachable].toSorted()).toEqual([...orderStatuses].toSorted())
  })
})

describe('canceling an order', () => {
  it('ends subscriptions it made and takes back licenses it added', () => {
    expect(decide([line(), line({ kind: 'add_licenses' })])).toMatchObject({
      value: [
        { change: 'canceled', quantityBefore: 15, quantityAfter: 0 },
        { change: 'licenses_removed', quantityBefore: 15, quantityAfter: 10 },
      ],
    })
  })

  it('is possible up to the end of the window, not at it', () => {
    expect(decide([line()], {}, new Date(cancellableUntil.getTime() - 1)).ok).toBe(true)
    expect(decide([line()], {}, cancellableUntil)).toMatchObject({
      refusal: { code: 'cancellation_window_over', endedAt: cancellableUntil },
    })
  })

  it('is offered where it would be done now; else with what can be cured, and silently once its time is over', () => {
    const order = { status: 'completed', cancellableUntil, lines: [line()] } as const
    const occupied = { ...order, lines: [line({ licensesToFree: 3 })] }
    expect(cancelOrderOffer(order, 'relationship', placed)).toEqual({ cancel: true, obstacle: null })
    expect(cancelOrderOffer(occupied, 'relationship', placed)).toMatchObject({
      cancel: false,
      obstacle: { code: 'licenses_assigned', toRemove: 3 },
    })
    expect(cancelOrderOffer(order, null, placed)).toMatchObject({ obstacle: { code: 'no_relationship' } })
    for (const over of [{ status: 'canceled' }, { cancellableUntil: placed }] as const)
      expect(cancelOrderOffer({ ...occupied, ...over }, 'relationship', placed)).toEqual({
        cancel: false,
        obstacle: null,
      })
  })

  it('is refused when it happened before, without a relationship, with later additions, with licenses in use', () => {
    expect(decide([line()], { status: 'canceled' })).toMatchObject({
      refusal: { code: 'already_canceled' },
    })
    expect(decide([line()], {}, placed, null)).toMatchObject({ refusal: { code: 'no_relationship' } })
    expect(decide([line({ addedSince: ['O-1', 'O-2'] }), line({ addedSince: ['O-2'] })])).toMatchObject({
      refusal: { code: 'licenses_added_since', orderNumbers: ['O-1', 'O-2'] },
    })
    expect(decide([line({ licensesToFree: 3 })])).toMatchObject({
      refusal: { code: 'licenses_assigned', skuTitle: 'Mail', toRemove: 3 },
    })
  })

  it('keeps a reason of 1 to 500 characters, trimmed', () => {
    expect(acceptCancellationReason('  Wrong customer. ')).toEqual({ ok: true, value: 'Wrong customer.' })
    expect(acceptCancellationReason(' \n ')).toMatchObject({ refusal: { reason: 'missing' } })
    expect(acceptCancellationReason('x'.repeat(501))).toMatchObject({ refusal: { reason: 'too_long' } })
    expect(acceptCancellationReason('x'.repeat(500)).ok).toBe(true)
  })
})
