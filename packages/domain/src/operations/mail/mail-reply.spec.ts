import { expect, it } from 'vitest'
import { takesReplyFrom } from './mail-reply.ts'

const portals = ['provider', 'reseller', 'customer'] as const

it('who deals with whom answers whom: no customer writes to a provider’s people, and nobody to a customer’s', () => {
  const answered = portals.flatMap((didAt) =>
    portals.filter((readAt) => takesReplyFrom(didAt, readAt)).map((readAt) => `${didAt} by ${readAt}`),
  )
  expect(answered).toEqual([
    'provider by provider',
    'provider by reseller',
    'reseller by provider',
    'reseller by reseller',
    'reseller by customer',
  ])
})
