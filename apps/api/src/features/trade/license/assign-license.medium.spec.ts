import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
  type TestPerson,
} from '../../../testing/world.ts'

const body = (success: string) => `{ __typename
  ... on ${success} { userId license { name total assigned free } preview { changes { action } } }
  ... on UserError { code remedy } ... on NotFoundError { code } }`
const assignDocument = `mutation ($input: AssignLicenseInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  assignLicense(input: $input, idempotencyKey: $key, dryRun: $dryRun) ${body('AssignLicenseSuccess')} }`
const removeDocument = `mutation ($input: RemoveLicenseInput!, $key: IdempotencyKey!) {
  removeLicense(input: $input, idempotencyKey: $key) ${body('RemoveLicenseSuccess')} }`
const locateDocument = `mutation ($input: SetUsageLocationInput!, $key: IdempotencyKey!) {
  setUsageLocation(input: $input, idempotencyKey: $key) { __typename ... on SetUsageLocationSuccess { usageLocation } ... on UserError { code message } } }`
const listDocument = `query ($id: ObjectId!) { customerLicenses(customerId: $id) { licenseSkuId name total assigned free } }`

interface Answer {
  __typename: string
  code?: string
  license?: { total: number; assigned: number; free: number }
}

describe('licenses of a customer', () => {
  let app: TestApp
  let reseller: TestOrganization
  let customer: TestOrganization
  let session: string
  let skuId: string
  const assign = (
    userId: string,
    change: { customerId?: string; licenseSkuId?: string } = {},
    by = session,
    key = newKey(),
    portal: 'reseller' | 'provider' = 'reseller',
  ) =>
    app.run<Answer>(
      portal,
      assignDocument,
      { input: { customerId: customer.id, userId, licenseSkuId: skuId, ...change }, key },
      by,
    )
  const remove = (userId: string, key = newKey()) =>
    app.run<Answer>(
      'reseller',
      removeDocument,
      { input: { customerId: customer.id, userId, licenseSkuId: skuId }, key },
      session,
    )
  const counts = async () => {
    const [row] = await app.database.query<{ total: number; assigned: number; given: number }>(
      `select total, assigned, (select count(*)::int from license_assignment a where a.customer_id = c.customer_id and a.license_sku_id = c.license_sku_id) as given
       from license_counter c where c.customer_id = $1 and c.license_sku_id = $2`,
      [customer.id, skuId],
    )
    return row
  }
  const people = (count: number): Promise<TestPerson[]> =>
    Promise.all(Array.from({ length: count }, () => customer.person('user_administrator')))

  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    customer = await givenOrganization(app.database, 'customer', 'Bakery')
    await givenRelationship(app, reseller, 'reseller', customer, [
      'license_administrator',
      'user_administrator',
    ])
    session = await signIn(app, 'reseller', await reseller.person('admin_agent'))
  })
  beforeEach(async () => {
    skuId = randomUUID()
    await app.database.query(
      `insert into license_sku (id, string_id, display_name) values ($1, $2, 'Office for all')`,
      [skuId, `SKU_${skuId}`],
    )
    await app.database.query(
      'insert into license_counter (customer_id, license_sku_id, total, assigned) values ($1, $2, 2, 0)',
      [customer.id, skuId],
    )
  })
  afterAll(() => app.stop())

  it('count down as they are assigned and up as they are removed', async () => {
    const [one, two] = await people(2)
    expect(await assign(one?.id ?? '')).toMatchObject({ license: { total: 2, assigned: 1, free: 1 } })
    expect(await assign(two?.id ?? '')).toMatchObject({ license: { free: 0 } })
    expect(await remove(one?.id ?? '')).toMatchObject({
      __typename: 'RemoveLicenseSuccess',
      license: { assigned: 1, free: 1 },
    })
    const listed = await app.run<{ licenseSkuId: string }[]>(
      'reseller',
      listDocument,
      { id: customer.id },
      session,
    )
    expect(listed.find((item) => item.licenseSkuId === skuId)).toMatchObject({
      name: 'Office for all',
      total: 2,
      assigned: 1,
      free: 1,
    })
    expect(await counts()).toEqual({ total: 2, assigned: 1, given: 1 })
  })

  it('the last free one, wanted by eight requests at once, goes to one of them', async () => {
    await app.database.query('update license_counter set total = 1 where license_sku_id = $1', [skuId])
    const wanting = await people(8)
    // Opens the connections first: otherwise the requests would follow each other.
    await Promise.all(wanting.map(() => app.run('reseller', listDocument, { id: customer.id }, session)))
    const answers = await Promise.all(wanting.map((person) => assign(person.id)))
    expect(answers.filter((answer) => answer.__typename === 'AssignLicenseSuccess')).toHaveLength(1)
    expect(answers.filter((answer) => answer.code === 'no_free_license')).toHaveLength(7)
    expect(await counts()).toEqual({ total: 1, assigned: 1, given: 1 })
  })

  it('keep the counter equal to the assignments whatever ten people do at once', async () => {
    await app.database.query('update license_counter set total = 6 where license_sku_id = $1', [skuId])
    const everybody = await people(10)
    const given = await Promise.all(everybody.map((person) => assign(person.id)))
    expect(given.filter((answer) => answer.code === undefined)).toHaveLength(6)
    await Promise.all(everybody.flatMap((person) => [remove(person.id), assign(person.id)]))
    const after = await counts()
    expect(after?.assigned).toBe(after?.given)
    expect(after?.assigned).toBeLessThanOrEqual(6)
  })

  it('go to a person once, also by two requests at once, and twice sent is once done under one key', async () => {
    const [person] = await people(1)
    const answers = await Promise.all([assign(person?.id ?? ''), assign(person?.id ?? '')])
    expect(answers.map((answer) => answer.code ?? 'assigned').toSorted()).toEqual([
      'already_assigned',
      'assigned',
    ])
    const [other] = await people(1)
    const key = newKey()
    const first = await assign(other?.id ?? '', {}, session, key)
    expect(await assign(other?.id ?? '', {}, session, key)).toEqual(first)
    expect(await counts()).toEqual({ total: 2, assigned: 2, given: 2 })
  })

  it('need a usage location, and go through once it is set', async () => {
    const [person] = await people(1)
    await app.database.query('update "user" set usage_location = null where id = $1', [person?.id])
    expect(await assign(person?.id ?? '')).toMatchObject({ code: 'usage_location_missing' })
    const input = { customerId: customer.id, userId: person?.id, usageLocation: 'be' }
    const uk = { ...input, usageLocation: 'UK' }
    expect(await app.run('reseller', locateDocument, { input: uk, key: newKey() }, session)).toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('GB'),
    })
    expect(await app.run('reseller', locateDocument, { input, key: newKey() }, session)).toEqual({
      __typename: 'SetUsageLocationSuccess',
      usageLocation: 'BE',
    })
    expect(await assign(person?.id ?? '')).toMatchObject({ __typename: 'AssignLicenseSuccess' })
  })

  it('cannot be removed from somebody who has none', async () => {
    const [person] = await people(1)
    expect(await remove(person?.id ?? '')).toMatchObject({ code: 'not_assigned' })
    expect(await counts()).toEqual({ total: 2, assigned: 0, given: 0 })
  })

  it('run dry change nothing', async () => {
    const [person] = await people(1)
    const input = { customerId: customer.id, userId: person?.id, licenseSkuId: skuId }
    expect(
      await app.run('reseller', assignDocument, { input, key: newKey(), dryRun: true }, session),
    ).toMatchObject({ license: { free: 1 }, preview: { changes: [{ action: 'license.assign' }] } })
    expect(await counts()).toEqual({ total: 2, assigned: 0, given: 0 })
  })

  it('are not there for people of another tenant, deleted people, unknown kinds or ids that are none', async () => {
    const stranger = await (await givenOrganization(app.database, 'customer', 'Elsewhere')).person(
      'user_administrator',
    )
    const [deleted, person] = await people(2)
    await app.database.query('update "user" set deleted_at = created_at where id = $1', [deleted?.id])
    for (const userId of [stranger.id, deleted?.id ?? '', newKey(), 'x'])
      expect(await assign(userId)).toMatchObject({ code: 'not_found' })
    for (const licenseSkuId of [newKey(), 'x'])
      expect(await assign(person?.id ?? '', { licenseSkuId })).toMatchObject({ code: 'not_found' })
  })

  it("of another reseller's customer look like those of none", async () => {
    const other = await givenOrganization(app.database, 'reseller', 'Other reseller')
    const theirs = await givenOrganization(app.database, 'customer', 'Theirs')
    await givenRelationship(app, other, 'reseller', theirs, ['global_administrator'])
    const person = await theirs.person('user_administrator')
    await app.database.query(
      'insert into license_counter (customer_id, license_sku_id, total, assigned) values ($1, $2, 5, 0)',
      [theirs.id, skuId],
    )
    for (const customerId of [theirs.id, newKey(), 'x']) {
      expect(await assign(person.id, { customerId })).toMatchObject({ code: 'not_found' })
      expect(await app.run('reseller', listDocument, { id: customerId }, session)).toBeNull()
      const input = { customerId, userId: person.id, licenseSkuId: skuId }
      expect(await app.run('reseller', removeDocument, { input, key: newKey() }, session)).toMatchObject({
        code: 'not_found',
      })
      const located = { customerId, userId: person.id, usageLocation: 'FR' }
      expect(
        await app.run('reseller', locateDocument, { input: located, key: newKey() }, session),
      ).toMatchObject({ code: 'not_found' })
    }
  })

  it('are closed to a provider without administration and open to one with its own', async () => {
    const provider = await givenOrganization(app.database, 'provider', 'Nordwind')
    await givenRelationship(app, provider, 'provider', customer)
    const agent = await signIn(app, 'provider', await provider.person('admin_agent'))
    const [person] = await people(1)
    expect(await assign(person?.id ?? '', {}, agent, newKey(), 'provider')).toMatchObject({
      code: 'no_delegated_admin',
    })
    expect(await app.run('provider', listDocument, { id: customer.id }, agent)).toBeNull()

    const administering = await givenOrganization(app.database, 'provider', 'Südwind')
    await givenRelationship(app, administering, 'provider', customer, ['license_administrator'])
    const own = await signIn(app, 'provider', await administering.person('admin_agent'))
    expect(await assign(person?.id ?? '', {}, own, newKey(), 'provider')).toMatchObject({
      __typename: 'AssignLicenseSuccess',
    })
    expect(await app.run('provider', listDocument, { id: customer.id }, own)).not.toBeNull()
  })

  it('are noted in the log on behalf of the customer', async () => {
    const [person] = await people(1)
    await assign(person?.id ?? '')
    await remove(person?.id ?? '')
    const entries = await app.database.query(
      `select action, on_behalf_of_id, exists (select 1 from audit_reader r where r.entry_id = e.id and r.organization_id = $2) as readable
       from audit_entry e where coalesce(after ->> 'licenseSkuId', before ->> 'licenseSkuId') = $1 order by action`,
      [skuId, customer.id],
    )
    expect(entries).toEqual([
      { action: 'license.assign', on_behalf_of_id: customer.id, readable: true },
      { action: 'license.remove', on_behalf_of_id: customer.id, readable: true },
    ])
  })
})
