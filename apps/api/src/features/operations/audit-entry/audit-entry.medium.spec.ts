import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
  type TestPerson,
} from '../../../testing/world.ts'

const listDocument = `query (
  $first: PageSize! = 50, $after: Cursor, $from: Day, $to: Day, $topic: AuditTopic, $side: AuditSide,
  $actorId: ObjectId, $organizationId: ObjectId, $objectId: ObjectId, $search: SearchText
) {
  auditEntries(
    first: $first, after: $after, from: $from, to: $to, topic: $topic, side: $side,
    actorId: $actorId, organizationId: $organizationId, objectId: $objectId, search: $search
  ) {
    nodes {
      id at action isOwn objectType objectId objectName before after relationshipId
      actor { id name } organization { id name } onBehalfOf { id name } parties { id name }
    }
    pageInfo { hasNextPage endCursor }
  }
}`
const entryDocument = `query ($id: ObjectId!) { auditEntry(id: $id) { id action } }`

interface Party {
  id: string
  name: string
}
interface Entry {
  id: string
  action: string
  isOwn: boolean
  objectId: string
  objectName: string | null
  after: string | null
  actor: Party | null
  organization: Party | null
  onBehalfOf: Party | null
  parties: Party[]
}
interface Listed {
  nodes: Entry[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

describe('the activity log', () => {
  let app: TestApp
  let reseller: TestOrganization
  let customer: TestOrganization
  let agent: TestPerson
  let agentSession: string
  let customerSession: string
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    number++
    reseller = await givenOrganization(app.database, 'reseller', `Alpes Informatique ${number}`)
    customer = await givenOrganization(app.database, 'customer', `Menuiserie Martin ${number}`)
    await givenRelationship(app, reseller, 'reseller', customer, ['user_administrator'])
    agent = await reseller.person('admin_agent')
    await app.database.query(`update "user" set display_name = $2 where id = $1`, [
      agent.id,
      `Owen Hughes ${number}`,
    ])
    agentSession = await signIn(app, 'reseller', agent)
    customerSession = await signIn(app, 'customer', await customer.person('global_administrator'))
  })

  const createUser = (name: string) =>
    app.run(
      'reseller',
      `mutation ($input: CreateCustomerUserInput!, $key: IdempotencyKey!) {
        createCustomerUser(input: $input, idempotencyKey: $key) { __typename ... on UserError { code } }
      }`,
      {
        input: {
          customerId: customer.id,
          displayName: name,
          userPrincipalName: `${name.toLowerCase()}@${customer.domain}`,
          contactMail: `${name.toLowerCase()}@mail.example`,
          language: 'fr',
        },
        key: newKey(),
      },
      agentSession,
    )
  const list = (portal: 'customer' | 'reseller', session: string, asked: object = {}) =>
    app.run<Listed>(portal, listDocument, { ...asked }, session)
  const actions = ({ nodes }: Listed) => nodes.map(({ action }) => action)

  it('tells a customer what a partner did on its behalf, who it was and to whom', async () => {
    await createUser('Karim')
    const { nodes } = await list('customer', customerSession, { topic: 'person' })
    expect(nodes).toMatchObject([
      {
        action: 'user.create',
        isOwn: false,
        actor: { id: agent.id, name: `Owen Hughes ${number}` },
        organization: { id: reseller.id, name: reseller.legalName },
        onBehalfOf: { id: customer.id, name: customer.legalName },
        objectName: 'Karim',
      },
    ])
    expect(JSON.parse(nodes[0]?.after ?? '{}')).toMatchObject({ displayName: 'Karim' })
  })

  it('tells the partner the same act as its own, on behalf of the customer', async () => {
    await createUser('Karim')
    expect((await list('reseller', agentSession, { topic: 'person' })).nodes).toMatchObject([
      { action: 'user.create', isOwn: true, onBehalfOf: { name: customer.legalName } },
    ])
  })

  it('shows an organization nothing of others, neither in the list nor by id', async () => {
    await createUser('Karim')
    const [entry] = (await list('customer', customerSession)).nodes
    const stranger = await givenOrganization(app.database, 'customer', 'Somebody else')
    const session = await signIn(app, 'customer', await stranger.person('global_administrator'))
    expect(actions(await list('customer', session))).toEqual(['session.begin'])
    expect(await app.run('customer', entryDocument, { id: entry?.id }, session)).toBeNull()
    expect(await app.run('customer', entryDocument, { id: entry?.id }, customerSession)).toEqual({
      id: entry?.id,
      action: entry?.action,
    })
  })

  it('is closed to people whose roles do not open it', async () => {
    await createUser('Karim')
    const [entry] = (await list('customer', customerSession)).nodes
    const session = await signIn(app, 'customer', await customer.person('user_administrator'))
    expect((await list('customer', session)).nodes).toEqual([])
    expect(await app.run('customer', entryDocument, { id: entry?.id }, session)).toBeNull()
    expect(await app.run('customer', '{ viewer { viewerCan { viewActivity } } }', {}, session)).toMatchObject(
      { viewerCan: { viewActivity: false } },
    )
  })

  it('pages without losing or repeating an entry while new ones come', async () => {
    for (const name of ['Ana', 'Bea', 'Cleo', 'Dora', 'Eva']) {
      app.clock.advance(1000)
      await createUser(name)
    }
    const whole = (await list('customer', customerSession)).nodes.map(({ id }) => id)
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Listed = await list('customer', customerSession, { first: 2, after })
      seen.push(...page.nodes.map(({ id }) => id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      app.clock.advance(1000)
      await createUser(`Later${seen.length}`)
    } while (after !== null)
    expect(seen).toEqual(whole)
  })

  it('can be narrowed to days of the reader’s own time zone', async () => {
    // Paris, an hour ahead: 23:30 of the 2nd in UTC is the 3rd there.
    app.clock.set(new Date('2026-03-02T23:30:00Z'))
    agentSession = await signIn(app, 'reseller', agent)
    customerSession = await signIn(app, 'customer', await customer.person('global_administrator'))
    await createUser('Karim')
    const of = async (from: string | null, to: string | null) =>
      actions(await list('customer', customerSession, { from, to, topic: 'person' }))
    expect(await of('2026-03-03', '2026-03-03')).toEqual(['user.create'])
    expect(await of('2026-03-02', '2026-03-02')).toEqual([])
    expect(await of(null, '2026-03-02')).toEqual([])
    expect(await of('2026-03-03', null)).toEqual(['user.create'])
  })

  it('can be narrowed to topic, side, person, organization, object and name', async () => {
    await createUser('Karim')
    const [entry] = (await list('customer', customerSession, { topic: 'person' })).nodes
    const found = async (asked: object) => actions(await list('customer', customerSession, asked))
    expect(await found({ side: 'other' })).toEqual(['user.create'])
    expect(await found({ side: 'own' })).toEqual(['session.begin'])
    expect(await found({ topic: 'license' })).toEqual([])
    expect(await found({ actorId: agent.id })).toEqual(['user.create'])
    expect(await found({ organizationId: reseller.id })).toEqual(['user.create'])
    expect(await found({ objectId: entry?.objectId })).toEqual(['user.create'])
    expect(await found({ search: 'owen hugh' })).toEqual(['user.create'])
    expect(await found({ search: 'ALPES inf' })).toEqual(['user.create'])
    expect(await found({ search: 'nobody' })).toEqual([])
    expect(await found({ actorId: 'not an id' })).toEqual([])
  })

  it('answers a wrong day with words and no list', async () => {
    const answer = await app.graphql('customer', listDocument, { from: '2026-02-30' }, customerSession)
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_VALUE', field: 'from' } })
  })

  it('names organizations of an entry, as far as the reader has a record with them', async () => {
    await app.run(
      'customer',
      `mutation ($input: EndRelationshipInput!, $key: IdempotencyKey!) {
        endRelationship(input: $input, idempotencyKey: $key) { __typename }
      }`,
      {
        input: {
          relationshipId: (
            await app.database.query<{ id: string }>('select id from relationship where customer_id = $1', [
              customer.id,
            ])
          )[0]?.id,
          confirmation: reseller.legalName,
        },
        key: newKey(),
      },
      customerSession,
    )
    const [entry] = (await list('reseller', agentSession, { topic: 'partner' })).nodes.filter(
      ({ action }) => action === 'relationship.end',
    )
    expect(entry?.parties.map(({ name }) => name)).toEqual([reseller.legalName, customer.legalName])
    expect(entry).toMatchObject({ isOwn: false, organization: { name: customer.legalName } })
  })
})
