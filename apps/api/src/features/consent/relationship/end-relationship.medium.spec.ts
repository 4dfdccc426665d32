import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const endDocument = `mutation ($input: EndRelationshipInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  endRelationship(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on EndRelationshipSuccess { endedAt endedDelegatedAdmins preview { messages { template } } }
    ... on UserError { code }
    ... on ConfirmationMismatchError { expected }
  }
}`
const endingDocument = `query ($id: ObjectId!) {
  relationshipEnding(id: $id) { partnerName customerName partnerKind confirmation runningSubscriptions viewerCanEnd delegatedAdmins { roles } }
}`
const listDocument = `query ($ended: Boolean!, $first: PageSize! = 50, $after: Cursor) {
  partnerRelationships(ended: $ended, first: $first, after: $after) {
    nodes { id partnerName partnerKind since grantedByName endedAt endedByName delegatedAdmins { roles endsAt } viewerCan { end endDelegatedAdmin } }
    pageInfo { hasNextPage endCursor }
  }
}`

interface Listed {
  nodes: { id: string; partnerName: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

describe('a relationship', () => {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let customer: TestOrganization
  let id: string
  let session: string
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    number++
    provider = await givenOrganization(app.database, 'provider', `Provider ${number}`)
    reseller = await givenOrganization(app.database, 'reseller', `Reseller ${number}`)
    customer = await givenOrganization(app.database, 'customer', `Customer ${number}`)
    id = (await givenRelationship(app, reseller, 'reseller', customer, ['user_administrator'])).id
    await givenRelationship(app, provider, 'provider', customer)
    session = await signIn(app, 'customer', await customer.person('global_administrator'))
  })

  const end = (
    confirmation: string,
    options: {
      as?: string
      portal?: 'customer' | 'reseller' | 'provider'
      dryRun?: boolean
      key?: string
    } = {},
  ) => {
    const { as = session, portal = 'customer', dryRun = false, key = newKey() } = options
    return app.run(portal, endDocument, { input: { relationshipId: id, confirmation }, key, dryRun }, as)
  }
  const state = async () => {
    const [row] = await app.database.query(
      `select r.ended_at is not null as ended, r.ended_by_organization_id as by, d.status, v.by_relationship, v.by_record
       from relationship r join delegated_admin_relationship d on d.partner_id = r.partner_id and d.subject_id = r.customer_id
       join organization_view v on v.viewer_id = r.partner_id and v.subject_id = r.customer_id where r.id = $1`,
      [id],
    )
    return row
  }
  const running = { ended: false, by: null, status: 'active', by_relationship: true, by_record: true }

  it('says before what stops and what stays, to each of its sides and to nobody else', async () => {
    const ending = {
      customerName: customer.legalName,
      partnerName: reseller.legalName,
      partnerKind: 'reseller',
      runningSubscriptions: 0,
      viewerCanEnd: true,
      delegatedAdmins: [{ roles: ['user_administrator'] }],
    }
    expect(await app.run('customer', endingDocument, { id }, session)).toEqual({
      ...ending,
      confirmation: reseller.legalName,
    })
    const partner = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    expect(await app.run('reseller', endingDocument, { id }, partner)).toEqual({
      ...ending,
      confirmation: customer.legalName,
    })
    const stranger = await signIn(app, 'provider', await provider.person('global_administrator'))
    expect(await app.run('provider', endingDocument, { id }, stranger)).toBeNull()
    expect(await app.run('customer', endingDocument, { id: 'no id' }, session)).toBeNull()
  })

  it('is ended by the customer: administration ends with it, other partners stay, both sides are told', async () => {
    expect(await end(reseller.legalName)).toMatchObject({
      __typename: 'EndRelationshipSuccess',
      endedDelegatedAdmins: 1,
    })
    expect(await state()).toEqual({
      ended: true,
      by: customer.id,
      status: 'terminated',
      by_relationship: false,
      by_record: true,
    })
    const left = await app.run<Listed>('customer', listDocument, { ended: false }, session)
    expect(left.nodes.map(({ partnerName }) => partnerName)).toEqual([provider.legalName])
    const gone = await app.run<Listed>('customer', listDocument, { ended: true }, session)
    expect(gone.nodes).toMatchObject([
      {
        partnerName: reseller.legalName,
        endedByName: customer.legalName,
        delegatedAdmins: [],
        viewerCan: { end: false },
      },
    ])
    const mails = await app.database.query<{ audience: string; link: string }>(
      `select distinct data -> 'values' ->> 'audience' as audience, data -> 'link' ->> 'portal' as link from mail_message where organization_id = $1 order by 1`,
      [customer.id],
    )
    expect(mails).toEqual([
      { audience: 'customer', link: 'customer' },
      { audience: 'partner', link: 'reseller' },
    ])
    const readers = await app.database.query<{ organization_id: string }>(
      `select r.organization_id from audit_reader r join audit_entry e on e.id = r.entry_id where e.action = 'relationship.end' and e.object_id = $1`,
      [id],
    )
    expect(readers.map((row) => row.organization_id).sort()).toEqual([reseller.id, customer.id].sort())
  })

  it('is ended by the partner in its own name', async () => {
    const as = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    expect(await end(customer.legalName, { as, portal: 'reseller' })).toMatchObject({
      __typename: 'EndRelationshipSuccess',
    })
    expect(await state()).toMatchObject({ ended: true, by: reseller.id })
  })

  it('is not ended without the name of the other side, by the wrong person, or by another partner', async () => {
    expect(await end('something else')).toMatchObject({
      code: 'confirmation_mismatch',
      expected: reseller.legalName,
    })
    const user = await signIn(app, 'customer', await customer.person('user_administrator'))
    expect(await end(reseller.legalName, { as: user })).toMatchObject({ code: 'not_permitted' })
    const sales = await signIn(app, 'reseller', await reseller.person('sales_agent'))
    expect(await end(customer.legalName, { as: sales, portal: 'reseller' })).toMatchObject({
      code: 'not_permitted',
    })
    const other = await signIn(app, 'provider', await provider.person('global_administrator'))
    expect(await end(customer.legalName, { as: other, portal: 'provider' })).toMatchObject({
      code: 'not_found',
    })
    expect(await state()).toEqual(running)
  })

  it('ends once, even from both sides at the same moment', async () => {
    const as = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    const answers = await Promise.all([
      end(reseller.legalName),
      end(customer.legalName, { as, portal: 'reseller' }),
    ])
    expect(answers.filter(({ code }) => code === 'already_ended')).toHaveLength(1)
    const entries = await app.database.query(
      `select 1 from audit_entry where action = 'relationship.end' and object_id = $1`,
      [id],
    )
    expect(entries).toHaveLength(1)
  })

  it('answers the same when the same request comes again, and changes nothing when it is only tried', async () => {
    expect(await end(reseller.legalName, { dryRun: true })).toMatchObject({ endedDelegatedAdmins: 1 })
    expect(await state()).toEqual(running)
    const key = newKey()
    const first = await end(reseller.legalName, { key })
    expect(await end(reseller.legalName, { key })).toEqual(first)
  })

  it('is listed for the administrators of the customer alone, page by page', async () => {
    const first = await app.run<Listed>('customer', listDocument, { ended: false, first: 1 }, session)
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = await app.run<Listed>(
      'customer',
      listDocument,
      { ended: false, first: 1, after: first.pageInfo.endCursor },
      session,
    )
    expect([...first.nodes, ...second.nodes].map(({ partnerName }) => partnerName).sort()).toEqual(
      [provider.legalName, reseller.legalName].sort(),
    )
    expect(second.pageInfo.hasNextPage).toBe(false)
    const nobody = await signIn(app, 'customer', await customer.person('helpdesk_agent'))
    expect((await app.run<Listed>('customer', listDocument, { ended: false }, nobody)).nodes).toEqual([])
    const other = await givenOrganization(app.database, 'customer', `Other ${number}`)
    const stranger = await signIn(app, 'customer', await other.person('global_administrator'))
    expect((await app.run<Listed>('customer', listDocument, { ended: false }, stranger)).nodes).toEqual([])
  })
})
