import { randomUUID } from 'node:crypto'
import { addDays } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { readPages, type TestPage } from '../../../testing/list.ts'
import { givenOrganization, givenPartnership, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Person {
  readonly id: string
  readonly userPrincipalName: string
  readonly roles: readonly string[]
  readonly signIn: string
}
const recordDocument = `query ($id: ObjectId!) {
  programOrganization(id: $id) { legalName domain country accounts { kind status } showsPeople partners failedMails }
}`
const peopleDocument = `query ($id: ObjectId!, $first: PageSize! = 50, $after: Cursor) {
  programPeople(organizationId: $id, first: $first, after: $after) {
    nodes { id displayName userPrincipalName roles signIn linkExpiresAt } pageInfo { endCursor hasNextPage }
  }
}`
const partnersDocument = `query ($id: ObjectId!, $first: PageSize! = 50, $after: Cursor) {
  programPartnerships(organizationId: $id, first: $first, after: $after) {
    nodes { id otherId otherName otherIs endedAt otherEnded } pageInfo { endCursor hasNextPage }
  }
}`

describe('the page of an organization', () => {
  let app: TestApp
  let operator: TestOrganization
  let provider: TestOrganization
  let reseller: TestOrganization
  let customer: TestOrganization
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', now())`,
      [operator.id],
    )
    session = await signIn(app, 'provider', await operator.person('helpdesk_agent'))
    provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    reseller = await givenOrganization(app.database, 'reseller', 'Élan Conseil', 'CA')
    customer = await givenOrganization(app.database, 'customer', 'Boulangerie Martin')
    await givenPartnership(app, provider, reseller)
  })
  afterAll(() => app.stop())

  const ask = <T>(document: string, variables: Record<string, unknown>, as: string | null = session) =>
    app.run<T | null>('provider', document, variables, as)
  const record = (id: string, as?: string) => ask(recordDocument, { id }, as)
  const people = (id: string, more: object = {}) => ask<TestPage<Person>>(peopleDocument, { id, ...more })
  const givenLink = (userId: string, organizationId: string, expiresAt: Date) =>
    app.database.query(
      `insert into password_reset (id, user_id, organization_id, token_hash, purpose, created_at, expires_at)
       values ($1::uuid, $2, $3, $1::text, 'welcome', $4, $5)`,
      [randomUUID(), userId, organizationId, testStart, expiresAt],
    )

  it('tells what it is, with how many partners, and how many of its emails did not arrive', async () => {
    for (const failedAt of [testStart, addDays(testStart, -31)])
      await app.database.query(
        `insert into mail_message (id, organization_id, recipient_mail, language, template, data, created_at, attempts, failed_at, problem)
         values ($1, $2, 'x@x.example', 'fr', 'order-confirmation', '{}', $3, 1, $3, 'given_up')`,
        [randomUUID(), reseller.id, failedAt],
      )
    expect(await record(reseller.id)).toEqual({
      legalName: 'Élan Conseil',
      domain: reseller.domain,
      country: 'CA',
      accounts: [{ kind: 'reseller', status: 'active' }],
      showsPeople: true,
      partners: 1,
      failedMails: 1,
    })
    expect(await record(operator.id)).toMatchObject({
      accounts: [{ kind: 'operator' }, { kind: 'customer' }],
      showsPeople: true,
      partners: 0,
    })
    expect(await record(randomUUID())).toBeNull()
  })

  it('tells of each person of a partner whether he can sign in, still can by the link, or cannot', async () => {
    const ready = await provider.person(['global_administrator', 'sales_agent'])
    const invited = await provider.person('admin_agent')
    const late = await provider.person('helpdesk_agent')
    await app.database.query('delete from password_credential where user_id = any ($1)', [
      [invited.id, late.id],
    ])
    await givenLink(invited.id, provider.id, addDays(testStart, 7))
    await givenLink(late.id, provider.id, testStart)
    const gone = await provider.person('sales_agent')
    await app.database.query('update "user" set deleted_at = $2 where id = $1', [gone.id, testStart])
    const found = (await people(provider.id))?.nodes
    const stateOf = (id: string) => found?.find((person) => person.id === id)
    expect(stateOf(ready.id)).toMatchObject({
      signIn: 'ready',
      roles: ['global_administrator', 'sales_agent'],
      userPrincipalName: ready.userPrincipalName,
    })
    expect(stateOf(invited.id)?.signIn).toBe('invited')
    expect(stateOf(late.id)?.signIn).toBe('no_link')
    expect(stateOf(gone.id)).toBeUndefined()
    const pages = await readPages(async (after) => {
      const page = await people(provider.id, { first: 1, after })
      if (page === null) throw new Error('the operator sees it')
      return page
    })
    expect(pages.flat().map(({ id }) => id)).toEqual(found?.map(({ id }) => id))
  })

  it('shows nobody of a customer: those are seen by the partners that it allowed to', async () => {
    await customer.person('global_administrator')
    expect(await record(customer.id)).toMatchObject({ showsPeople: false })
    expect(await people(customer.id)).toEqual({
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false },
    })
  })

  it('tells with whom it is or was in partnership, seen from it', async () => {
    const other = await givenOrganization(app.database, 'reseller', 'Rhône Informatique')
    await givenPartnership(app, provider, other)
    await app.database.query(
      'update partnership set ended_at = $1, ended_by_organization_id = reseller_id where reseller_id = $2',
      [testStart, other.id],
    )
    const of = (id: string) => ask<TestPage<object>>(partnersDocument, { id })
    const running = { otherId: reseller.id, otherName: 'Élan Conseil', otherIs: 'reseller', endedAt: null }
    const ended = { otherName: 'Rhône Informatique', otherEnded: true }
    const nodes = (await of(provider.id))?.nodes
    expect(nodes).toHaveLength(2)
    expect(nodes).toEqual(
      expect.arrayContaining([expect.objectContaining(running), expect.objectContaining(ended)]),
    )
    expect((await of(other.id))?.nodes).toMatchObject([
      { otherId: provider.id, otherIs: 'provider', otherEnded: false },
    ])
    expect((await of(customer.id))?.nodes).toEqual([])
    expect(await record(provider.id)).toMatchObject({ partners: 1 })
  })

  it('is open to the operator’s people alone', async () => {
    const theirs = await signIn(app, 'provider', await provider.person('global_administrator'))
    for (const document of [recordDocument, peopleDocument, partnersDocument])
      expect(await ask(document, { id: provider.id }, theirs)).toBeNull()
  })
})
