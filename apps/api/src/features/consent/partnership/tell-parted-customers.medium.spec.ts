import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { doJobs } from '../../../testing/jobs.ts'
import {
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'
import { type PartnershipToTell, TellPartedCustomers } from './tell-parted-customers.ts'

const job = 'tell_parted_customers'

describe('the customers of two partners that part', () => {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let partnership: { readonly id: string }
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    provider = await givenOrganization(app.database, 'provider', 'Nord Distribution')
    reseller = await givenOrganization(app.database, 'reseller', 'Atelier Lumière')
    partnership = await givenPartnership(app, provider, reseller)
  })

  /** A customer of both, or of one of them. */
  const customer = async (name: string, ...of: readonly ('provider' | 'reseller')[]) => {
    const made = await givenOrganization(app.database, 'customer', name)
    for (const kind of of) await givenRelationship(app, kind === 'provider' ? provider : reseller, kind, made)
    return made
  }
  const end = async () => {
    const session = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    const input = { partnershipId: partnership.id, confirmation: 'Nord Distribution' }
    const ended = await app.run<{ __typename: string }>(
      'reseller',
      `mutation ($input: EndPartnershipInput!, $key: IdempotencyKey!) {
        endPartnership(input: $input, idempotencyKey: $key) { __typename ... on UserError { code } } }`,
      { input, key: newKey() },
      session,
    )
    expect(ended).toMatchObject({ __typename: 'EndPartnershipSuccess' })
  }
  /** The worker's part, so many customers of the reseller at a time. */
  const tell = (batch: number) =>
    doJobs(app, job, (unitOfWork) => {
      const parting = new TellPartedCustomers(unitOfWork, batch)
      return { [job]: (payload, run) => parting.execute(payload as PartnershipToTell, run) }
    })
  const repeat = () =>
    app.database.query(
      `select graphile_worker.add_job($1, json_build_object('partnershipId', $2::text, 'requestId', 'again'))`,
      [job, partnership.id],
    )
  const mails = () =>
    app.database.query<{ mail: string; language: string; path: string; sender: string }>(
      `select recipient_mail as mail, language, data #>> '{link,path}' as path, organization_id as sender
       from mail_message where template = 'partners-parted' and organization_id = $1 order by recipient_mail`,
      [reseller.id],
    )
  const notices = (of: TestOrganization) =>
    app.database.query<{ kind: string; portal: string; data: object }>(
      `select kind, portal, data from notification where organization_id = $1 order by user_id`,
      [of.id],
    )

  it('are told by mail, each in his language, and by notice; those of one of the two alone are not', async () => {
    const both = await customer('Bakery', 'reseller', 'provider')
    const french = await both.person('global_administrator', 'fr')
    const billing = await both.person('billing_administrator')
    const alone = await customer('Florist', 'reseller')
    const elsewhere = await customer('Garage', 'provider')
    await end()
    expect(await mails()).toEqual([])
    await tell(200)
    const told = await mails()
    expect(told.length).toBeGreaterThan(1)
    expect(told.every(({ mail }) => mail.endsWith(both.domain))).toBe(true)
    expect(told.find(({ mail }) => mail === french.userPrincipalName)).toEqual({
      mail: french.userPrincipalName,
      language: 'fr',
      path: '/partner-relationships',
      sender: reseller.id,
    })
    expect(new Set(told.map(({ language }) => language))).toEqual(new Set(['en', 'fr']))
    expect(told.map(({ mail }) => mail)).not.toContain(billing.userPrincipalName)
    const noticed = await notices(both)
    expect(noticed).toHaveLength(told.length)
    expect(noticed[0]).toEqual({
      kind: 'partners_parted',
      portal: 'customer',
      data: { providerName: 'Nord Distribution', resellerName: 'Atelier Lumière' },
    })
    expect([...(await notices(alone)), ...(await notices(elsewhere))]).toEqual([])
  })

  it('are all told in batches, and nobody twice when the job comes again', async () => {
    const all: TestOrganization[] = []
    for (let each = 0; each < 5; each++) all.push(await customer(`Shop ${each}`, 'reseller', 'provider'))
    await end()
    await tell(2)
    const told = await mails()
    for (const { domain } of all)
      expect(told.filter(({ mail }) => mail.endsWith(domain)).length).toBeGreaterThan(0)
    expect(new Set(told.map(({ mail }) => mail)).size).toBe(told.length)
    await repeat()
    await tell(2)
    expect(await mails()).toEqual(told)
    const noticed = (await Promise.all(all.map(notices))).map((each) => each.length)
    expect(noticed).toEqual(all.map(({ domain }) => told.filter(({ mail }) => mail.endsWith(domain)).length))
  })

  it('are told by no row of the change that ends the partnership, however many they are', async () => {
    await customer('Bakery', 'reseller', 'provider')
    await end()
    const jobs = await app.database.query(
      `select payload ->> 'partnershipId' as id from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 and payload ->> 'partnershipId' = $2`,
      [job, partnership.id],
    )
    expect(jobs).toHaveLength(1)
    await tell(200)
  })

  it('are left alone where the two are partners again by then', async () => {
    await customer('Bakery', 'reseller', 'provider')
    await end()
    await givenPartnership(app, provider, reseller)
    await tell(200)
    expect(await mails()).toEqual([])
  })
})
