import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
  type TestPerson,
} from '../../../testing/world.ts'

const listDocument = `query ($first: PageSize! = 50, $after: Cursor, $unread: Boolean! = false) {
  notifications(first: $first, after: $after, unread: $unread) {
    nodes { id kind path readAt values { name value } }
    pageInfo { hasNextPage endCursor }
  }
}`
const markDocument = `mutation ($input: MarkNotificationsReadInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  markNotificationsRead(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename ... on MarkNotificationsReadSuccess { unread } ... on UserError { code }
  }
}`
const endDocument = `mutation ($input: EndRelationshipInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  endRelationship(input: $input, idempotencyKey: $key, dryRun: $dryRun) { __typename }
}`

interface Listed {
  nodes: { id: string; kind: string; path: string; readAt: string | null; values: object[] }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

describe('notifications', () => {
  let app: TestApp
  let reseller: TestOrganization
  let customers: TestOrganization[]
  let agent: TestPerson
  let session: string
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    number++
    reseller = await givenOrganization(app.database, 'reseller', `Alpes Informatique ${number}`)
    customers = []
    agent = await reseller.person('admin_agent')
    session = await signIn(app, 'reseller', agent)
  })

  /** A customer that ends its relationship: its reseller's people are told. */
  async function givenEnding(options: { dryRun?: boolean; by?: 'customer' | 'reseller' } = {}) {
    const { dryRun = false, by = 'customer' } = options
    app.clock.advance(1000)
    const customer = await givenOrganization(app.database, 'customer', `Client ${number}-${customers.length}`)
    customers.push(customer)
    const { id } = await givenRelationship(app, reseller, 'reseller', customer)
    const asCustomer = by === 'customer'
    const actor = asCustomer
      ? await signIn(app, 'customer', await customer.person('global_administrator'))
      : session
    const confirmation = asCustomer ? reseller.legalName : customer.legalName
    await app.run(
      by,
      endDocument,
      { input: { relationshipId: id, confirmation }, key: newKey(), dryRun },
      actor,
    )
    return customer
  }
  const list = (asked: object = {}, as = session, portal: 'reseller' | 'customer' = 'reseller') =>
    app.run<Listed>(portal, listDocument, { ...asked }, as)
  const unread = async (as = session) =>
    (await app.run<{ unreadNotifications: number }>('reseller', '{ viewer { unreadNotifications } }', {}, as))
      .unreadNotifications
  const mark = (input: object, options: { as?: string; dryRun?: boolean } = {}) =>
    app.run(
      'reseller',
      markDocument,
      { input, key: newKey(), dryRun: options.dryRun ?? false },
      options.as ?? session,
    )

  it('tell a person what a mail tells, and lead to the same page', async () => {
    const customer = await givenEnding()
    const { nodes } = await list()
    expect(nodes).toMatchObject([{ kind: 'relationship_ended', path: '/customers', readAt: null }])
    expect(nodes[0]?.values).toEqual(
      expect.arrayContaining([
        { name: 'partnerName', value: reseller.legalName },
        { name: 'customerName', value: customer.legalName },
      ]),
    )
    expect(await unread()).toBe(1)
  })

  it('reach people without a mail address, who get no mail', async () => {
    await app.database.query('update "user" set contact_mail = null where id = $1', [agent.id])
    await givenEnding()
    expect(await unread()).toBe(1)
    const mails = await app.database.query('select 1 from mail_message where recipient_mail = $1', [
      agent.userPrincipalName,
    ])
    expect(mails).toEqual([])
  })

  it('do not tell a person what it did itself, but tell its colleagues', async () => {
    const colleague = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    await givenEnding({ by: 'reseller' })
    expect(await unread()).toBe(0)
    expect(await unread(colleague)).toBe(1)
  })

  it('tell those who sell what began or ended, in the portal alone: a mail goes to administrators and admin agents', async () => {
    const seller = await reseller.person('sales_agent')
    const helper = await signIn(app, 'reseller', await reseller.person('helpdesk_agent'))
    await givenEnding()
    expect(await unread(await signIn(app, 'reseller', seller))).toBe(1)
    expect(await unread(helper)).toBe(0)
    const mailed = await app.database.query<{ recipient_mail: string }>(
      `select recipient_mail from mail_message where template = 'relationship-ended' and recipient_mail = any ($1)`,
      [[seller.userPrincipalName, agent.userPrincipalName]],
    )
    expect(mailed.map((mail) => mail.recipient_mail)).toEqual([agent.userPrincipalName])
  })

  it('are not made by a dry run', async () => {
    await givenEnding({ dryRun: true })
    expect(await unread()).toBe(0)
  })

  it('are read by their person alone: a colleague neither sees nor marks them', async () => {
    await givenEnding()
    const [own] = (await list()).nodes
    const helper = await signIn(app, 'reseller', await reseller.person('helpdesk_agent'))
    expect((await list({}, helper)).nodes).toEqual([])
    expect(await mark({ notificationIds: [own?.id] }, { as: helper })).toMatchObject({ unread: 0 })
    expect(await mark({ upTo: own?.id }, { as: helper })).toMatchObject({ unread: 0 })
    expect(await unread()).toBe(1)
  })

  it('of one portal are not shown at another', async () => {
    await givenEnding()
    const elsewhere = await signIn(app, 'customer', agent)
    expect((await list({}, elsewhere, 'customer')).nodes).toEqual([])
  })

  it('are marked one by one, or all up to the newest that was seen; what came later stays unread', async () => {
    for (let count = 0; count < 3; count++) await givenEnding()
    const [newest, second] = (await list()).nodes
    expect(await mark({ notificationIds: [second?.id] })).toMatchObject({ unread: 2 })
    await givenEnding()
    expect(await mark({ upTo: newest?.id })).toMatchObject({ unread: 1 })
    expect((await list({ unread: true })).nodes).toHaveLength(1)
    expect((await list()).nodes.map(({ readAt }) => readAt === null)).toEqual([true, false, false, false])
  })

  it('are not marked by a dry run', async () => {
    await givenEnding()
    const [one] = (await list()).nodes
    expect(await mark({ notificationIds: [one?.id] }, { dryRun: true })).toMatchObject({ unread: 0 })
    expect(await unread()).toBe(1)
  })

  it('refuse a marking that names nothing, or both ways, or too many', async () => {
    const [a, b] = [newKey(), newKey()]
    for (const input of [{}, { notificationIds: [a], upTo: b }, { notificationIds: Array(101).fill(a) }])
      expect(await mark(input)).toMatchObject({ code: 'invalid_input' })
  })

  it('page without losing or repeating one while new ones come', async () => {
    for (let count = 0; count < 4; count++) await givenEnding()
    const whole = (await list()).nodes.map(({ id }) => id)
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Listed = await list({ first: 3, after })
      seen.push(...page.nodes.map(({ id }) => id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      await givenEnding()
    } while (after !== null)
    expect(seen).toEqual(whole)
  })
})
