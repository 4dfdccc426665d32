import { expect, it } from 'vitest'
import { type Portal, type Role, roles } from '../../codes.ts'
import { lockedTopics, notificationTopics } from './notification-topic.codes.ts'
import { decideTopicChoices, topicsOf } from './notification-topic.ts'

const seen = (portal: Portal, role: Role) => topicsOf({ portal, roles: [role] }).map(({ topic }) => topic)

it('a person chooses among what reaches its roles, and its own account always does', () => {
  for (const portal of ['provider', 'reseller', 'customer'] as const)
    for (const role of roles) expect(seen(portal, role)).toContain('account')
  expect(seen('reseller', 'sales_agent')).toContain('orders')
  expect(seen('reseller', 'helpdesk_agent')).not.toContain('orders')
  expect(seen('customer', 'global_administrator')).toEqual(
    expect.arrayContaining(['orders', 'consents', 'administration']),
  )
  expect(seen('reseller', 'global_administrator')).not.toContain('listing')
})

it.each(notificationTopics)(
  '%s is turned off unless it is of consents, security or the own account',
  (topic) => {
    const isLocked = topic in lockedTopics
    for (const [byMail, inPortal] of [
      [false, true],
      [true, false],
      [false, false],
    ] as const)
      expect(decideTopicChoices([{ topic, byMail, inPortal }]).ok).toBe(!isLocked)
    expect(decideTopicChoices([{ topic, byMail: true, inPortal: true }]).ok).toBe(true)
  },
)
