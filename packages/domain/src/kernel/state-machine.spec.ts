import { describe, expect, it } from 'vitest'
import * as domain from '../index.ts'
import {
  catalogImportTransitions,
  customerSubscriptionTransitions,
  delegatedAdminTransitions,
  invitationTransitions,
  orderTransitions,
  type Transitions,
} from '../index.ts'
import { move } from './state-machine.ts'

/** Every table, with the statuses that a thing may begin in. */
const machines: readonly [string, Transitions<string>, readonly string[]][] = [
  ['an invitation', invitationTransitions, ['draft']],
  ['a delegated admin relationship', delegatedAdminTransitions, ['active']],
  ['an order', orderTransitions, ['completed']],
  ['an import of the catalog', catalogImportTransitions, ['uploading']],
  ['a subscription', customerSubscriptionTransitions, ['active']],
]

describe.each(machines)('the states of %s', (_, transitions, first) => {
  it('lead only to known ones, and every one is reached', () => {
    const reached = new Set(first)
    for (const status of reached) for (const next of transitions[status] ?? ['unknown']) reached.add(next)
    expect([...reached].toSorted()).toEqual(Object.keys(transitions).toSorted())
  })

  it('are left as the table says, and in no other way', () => {
    for (const from of Object.keys(transitions))
      for (const to of Object.keys(transitions))
        expect(move(transitions, from, to), `${from} to ${to}`).toBe(
          transitions[from]?.includes(to) ? to : null,
        )
  })

  it('have an end', () => {
    expect(Object.values(transitions).some((next) => next.length === 0)).toBe(true)
  })
})

it('every table of statuses is looked at here', () => {
  const tables = Object.entries(domain).flatMap(([name, table]) =>
    name.endsWith('Transitions') ? [table] : [],
  )
  expect(new Set<unknown>(tables)).toEqual(new Set<unknown>(machines.map(([, table]) => table)))
})
