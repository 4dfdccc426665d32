import { readFileSync } from 'node:fs'
import { type Portal, portals } from '@relais/domain'
import {
  goodValuesOf,
  hostileValuesOf,
  operationOf,
  type Place,
  placesOf,
  withValueAt,
} from '@relais/test-kit/hostile-value'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from './app.ts'
import { givenTradeIds } from './foreign-id-world.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
/** What is answered without a session. */
const openToNobody = [
  'signIn',
  'requestPasswordReset',
  'resetPassword',
  'invitationByLink',
  'invitationLinkReplaced',
  'noteInvitationOpened',
  'declineInvitation',
  'createTenant',
  'createOperator',
]
/** The two left out end the session that the rest is asked with. */
const places = placesOf(schema).filter(({ field }) => !['signOut', 'signIn'].includes(field.name))
/** Where an operation is not open, one value of so many: there it seldom comes further than the parser, which is one for all portals. */
const oneOf = 8

describe('a value that is none', () => {
  let app: TestApp
  let world: Awaited<ReturnType<typeof givenTradeIds>>
  beforeAll(async () => {
    app = await createTestApp()
    world = await givenTradeIds(app, 'Hostile')
  })
  afterAll(() => app.stop())

  const known = (portal: Portal, operation: string) => {
    const { ids } = world
    const own: Readonly<Record<string, unknown>> = {
      ...ids,
      recipientMail: 'ada@recipient.example',
      contactMail: 'ada@recipient.example',
      country: 'FR',
      usageLocation: 'FR',
      currency: 'EUR',
      term: 'P1Y',
      timeZone: 'Europe/Paris',
      confirmation: portal === 'customer' ? ids.resellerName : ids.customerName,
      domain: 'hostile.example',
      userPrincipalName: `ada@${ids.domain}`,
      language: 'fr',
      billingPlan: 'annual',
      dryRun: true,
      first: 2,
      relationshipId: ids.resellerRelationshipId,
      invitationId: portal === 'customer' ? ids.openInvitationId : ids.customerDraftId,
    }
    return (name: string) => {
      if (name === 'idempotencyKey') return newKey()
      if (name === 'id') return idOf(operation, world.ids)
      return own[name]
    }
  }

  it('has places to try', () => {
    expect(places.length).toBeGreaterThan(200)
  })

  /** The operations of those places that are done, or read something, at this portal when nothing is wrong with their values. */
  const openAt = async (portal: Portal, session: string | null, tried: readonly Place[]) => {
    const open = new Set<string>()
    for (const { kind, field } of new Map(tried.map((place) => [place.field.name, place])).values()) {
      const good = goodValuesOf(field, known(portal, field.name))
      const { data } = await app.graphql(portal, operationOf(kind, field), good, session)
      const answer = data?.[field.name] ?? null
      if (answer !== null && !(typeof answer === 'object' && 'code' in answer)) open.add(field.name)
    }
    return open
  }

  const brokenAt = async (portal: Portal, session: string | null, tried: readonly Place[]) => {
    const broken: string[] = []
    const open = await openAt(portal, session, tried)
    if (session !== null) expect(open.size).toBeGreaterThan(10)
    for (const [turn, place] of tried.entries()) {
      const document = operationOf(place.kind, place.field)
      const good = goodValuesOf(place.field, known(portal, place.field.name))
      const ask = async (value: unknown) => {
        const answer = await app.graphql(portal, document, withValueAt(good, place.path, value), session)
        if (answer.status >= 500)
          broken.push(`${place.field.name} ${place.path.join('.')}: ${JSON.stringify(value).slice(0, 60)}`)
      }
      const isOpen = session === null || open.has(place.field.name)
      const values = hostileValuesOf(place).filter((_, at) => isOpen || (at + turn) % oneOf === 0)
      for (let at = 0; at < values.length; at += 8) await Promise.all(values.slice(at, at + 8).map(ask))
    }
    return broken
  }

  it.each(portals)(
    'makes a 5xx of no argument of any operation, whatever it is: %s portal',
    async (portal) => {
      expect(await brokenAt(portal, world.sessions[portal], places)).toEqual([])
    },
  )

  it('makes a 5xx of nothing that is open to nobody in particular', async () => {
    const open = placesOf(schema).filter(({ field }) => openToNobody.includes(field.name))
    expect(new Set(open.map(({ field }) => field.name)).size).toBe(openToNobody.length)
    expect(await brokenAt('customer', null, open)).toEqual([])
  })
})

function idOf(operation: string, ids: Awaited<ReturnType<typeof givenTradeIds>>['ids']): string {
  const byOperation: Readonly<Record<string, string>> = {
    auditEntry: ids.auditEntryId,
    cart: ids.cartId,
    customer: ids.customerId,
    customerSubscription: ids.subscriptionId,
    invitation: ids.customerDraftId,
    invitationByLink: ids.openInvitationId,
    invitationLinkReplaced: ids.resentInvitationId,
    invitationMessageFile: ids.customerDraftId,
    invitationPreview: ids.customerDraftId,
    order: ids.orderId,
    partnership: ids.partnershipId,
    partnershipEnding: ids.partnershipId,
    partnerRelationship: ids.resellerRelationshipId,
    relationshipEnding: ids.resellerRelationshipId,
    endDelegatedAdminRelationship: ids.delegatedAdminId,
    shortenDelegatedAdminRelationship: ids.delegatedAdminId,
  }
  return byOperation[operation] ?? ids.customerId
}
