import { mailBudgets } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkToken } from '../../../platform/link/link-token.ts'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
  type TestPerson,
} from '../../../testing/world.ts'

const document = `mutation ($input: CreateCustomerUserInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  createCustomerUser(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on CreateCustomerUserSuccess { user { id displayName userPrincipalName usageLocation licenses { name } } preview { changes { action } messages { template recipientMail language } } }
    ... on UserError { code message remedy }
    ... on InvalidInputError { field reason }
    ... on RecipientBudgetSpentError { retryAt }
    ... on RoleNotCoveredError { neededRoles }
  }
}`
const listDocument = `query ($id: ObjectId!, $first: PageSize! = 50, $after: Cursor) {
  customerUsers(customerId: $id, first: $first, after: $after) { nodes { id displayName userPrincipalName } pageInfo { endCursor hasNextPage } }
}`

interface Answer {
  __typename: string
  user?: { id: string; userPrincipalName: string }
  code?: string
  preview?: { changes: unknown[]; messages: unknown[] } | null
}

describe('creating a user of a customer', () => {
  let app: TestApp
  let reseller: TestOrganization
  let customer: TestOrganization
  let admin: TestPerson
  let session: string
  const input = (change = {}) => ({
    customerId: customer.id,
    displayName: 'Zoé Marchand',
    userPrincipalName: `zoe-${newKey().slice(0, 8)}@${customer.domain}`,
    contactMail: 'zoe@home.example',
    usageLocation: 'FR',
    language: 'fr',
    ...change,
  })
  const create = (
    values: object,
    by = session,
    key = newKey(),
    dryRun = false,
    portal: 'reseller' | 'provider' = 'reseller',
  ) => app.run<Answer>(portal, document, { input: values, key, dryRun }, by)

  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    customer = await givenOrganization(app.database, 'customer', 'Bakery')
    await givenRelationship(app, reseller, 'reseller', customer, ['user_administrator'])
    admin = await reseller.person('admin_agent')
    session = await signIn(app, 'reseller', admin)
  })
  afterAll(() => app.stop())

  it('makes a person that the list shows', async () => {
    const made = await create(input())
    expect(made).toMatchObject({ __typename: 'CreateCustomerUserSuccess', preview: null })
    const listed = await app.run<{ nodes: { id: string }[] }>(
      'reseller',
      listDocument,
      { id: customer.id },
      session,
    )
    expect(listed.nodes.map((node) => node.id)).toContain(made.user?.id)
  })

  it('writes what was done on behalf of the customer, by which relationship, for the customer to read', async () => {
    const made = await create(input())
    const entries = await app.database.query(
      `select e.actor_user_id, e.organization_id, e.on_behalf_of_id, e.relationship_id, e.after ->> 'displayName' as name,
         array(select r.organization_id from audit_reader r where r.entry_id = e.id) as readers
       from audit_entry e where e.object_id = $1`,
      [made.user?.id],
    )
    const [relationship] = await app.database.query<{ id: string }>(
      'select id from relationship where customer_id = $1',
      [customer.id],
    )
    expect(entries).toMatchObject([
      {
        actor_user_id: admin.id,
        organization_id: reseller.id,
        on_behalf_of_id: customer.id,
        relationship_id: relationship?.id,
        name: 'Zoé Marchand',
      },
    ])
    expect((entries[0] as { readers: string[] }).readers.toSorted()).toEqual(
      [reseller.id, customer.id].toSorted(),
    )
  })

  it('welcomes the person by mail with a link that sets the first password at the customer portal, good for seven days', async () => {
    const made = await create(input({ contactMail: 'welcome@home.example' }))
    const [mail] = await app.database.query<{
      template: string
      language: string
      data: { link: { id: string; portal: string } }
    }>(`select template, language, data from mail_message where recipient_mail = 'welcome@home.example'`)
    expect(mail).toMatchObject({
      template: 'user-welcome',
      language: 'fr',
      data: { link: { portal: 'customer' }, values: { madeByName: reseller.legalName } },
    })
    const token = linkToken(app.config.linkKey, 'password', mail?.data.link.id ?? '', 1)
    const newPassword = 'violet kettle orbit sandwich'
    app.clock.advance(7 * 86_400_000 - 1000)
    const reset = await app.run(
      'customer',
      `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) { resetPassword(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { token, newPassword }, key: newKey() },
    )
    expect(reset).toEqual({ __typename: 'ResetPasswordSuccess' })
    const person = {
      id: made.user?.id ?? '',
      userPrincipalName: made.user?.userPrincipalName ?? '',
      organizationId: customer.id,
    }
    await expect(signIn(app, 'customer', person, newPassword)).resolves.toBeTruthy()
    session = await signIn(app, 'reseller', admin)
  })

  it('sends no mail where there is no address', async () => {
    const before = await app.database.query('select id from mail_message')
    expect(await create(input({ contactMail: null }))).toMatchObject({
      __typename: 'CreateCustomerUserSuccess',
    })
    expect(await app.database.query('select id from mail_message')).toHaveLength(before.length)
  })

  it('is done once under one key', async () => {
    const key = newKey()
    const values = input()
    const first = await create(values, session, key)
    expect(await create(values, session, key)).toEqual(first)
    const rows = await app.database.query('select id from "user" where user_principal_name = $1', [
      values.userPrincipalName,
    ])
    expect(rows).toHaveLength(1)
  })

  it('run dry says what would change and be sent, and leaves nothing', async () => {
    const values = input()
    expect(await create(values, session, newKey(), true)).toMatchObject({
      preview: {
        changes: [{ action: 'user.create' }],
        messages: [{ template: 'user-welcome', recipientMail: 'zoe@home.example', language: 'fr' }],
      },
    })
    const rows = await app.database.query('select id from "user" where user_principal_name = $1', [
      values.userPrincipalName,
    ])
    expect(rows).toHaveLength(0)
  })

  it('refuses a sign-in name that is taken, on its field, also run dry and also by two requests at once', async () => {
    const values = input()
    const answers = await Promise.all([create(values), create(values)])
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual([
      'CreateCustomerUserSuccess',
      'InvalidInputError',
    ])
    for (const dryRun of [false, true]) {
      expect(
        await create(
          { ...values, userPrincipalName: values.userPrincipalName.toUpperCase() },
          session,
          newKey(),
          dryRun,
        ),
      ).toMatchObject({
        code: 'invalid_input',
        field: 'userPrincipalName',
        reason: 'taken',
      })
    }
  })

  it('refuses a sign-in name under a domain that is not verified for this customer', async () => {
    const other = await givenOrganization(app.database, 'customer', 'Other')
    expect(await create(input({ userPrincipalName: `zoe@${other.domain}` }))).toMatchObject({
      field: 'userPrincipalName',
      reason: 'domain_not_verified',
    })
    await app.database.query(
      `insert into organization_domain (id, organization_id, name, is_default) values (gen_random_uuid(), $1, 'unverified.example', false)`,
      [customer.id],
    )
    expect(await create(input({ userPrincipalName: 'zoe@unverified.example' }))).toMatchObject({
      reason: 'domain_not_verified',
    })
  })

  it('refuses a role that may not, before it looks at the customer', async () => {
    const sales = await signIn(app, 'reseller', await reseller.person('sales_agent'))
    expect(await create(input(), sales)).toMatchObject({ code: 'not_permitted' })
    expect(await create(input({ customerId: newKey() }), sales)).toMatchObject({ code: 'not_permitted' })
  })

  it("looks the same for another reseller's customer as for none, to the list as well", async () => {
    const other = await givenOrganization(app.database, 'reseller', 'Other reseller')
    const theirs = await givenOrganization(app.database, 'customer', 'Theirs')
    await givenRelationship(app, other, 'reseller', theirs, ['global_administrator'])
    for (const customerId of [theirs.id, newKey(), 'x', reseller.id]) {
      expect(await create(input({ customerId }))).toMatchObject({ code: 'not_found' })
      expect(await app.run('reseller', listDocument, { id: customerId }, session)).toBeNull()
    }
  })

  it('refuses a partner without administration of its own, whatever another partner has', async () => {
    const provider = await givenOrganization(app.database, 'provider', 'Nordwind')
    await givenRelationship(app, provider, 'provider', customer)
    const agent = await signIn(app, 'provider', await provider.person('admin_agent'))
    expect(await create(input(), agent, newKey(), false, 'provider')).toMatchObject({
      code: 'no_delegated_admin',
    })
    expect(await app.run('provider', listDocument, { id: customer.id }, agent)).toBeNull()
  })

  it('says which role the administration lacks', async () => {
    const readOnly = await givenOrganization(app.database, 'customer', 'Read only')
    await givenRelationship(app, reseller, 'reseller', readOnly, ['directory_reader'])
    expect(await create(input({ customerId: readOnly.id }))).toMatchObject({
      code: 'role_not_covered',
      neededRoles: ['user_administrator', 'global_administrator'],
    })
    expect(await app.run('reseller', listDocument, { id: readOnly.id }, session)).not.toBeNull()
  })

  it('lists people page by page without gap or repetition, without the deleted', async () => {
    const tidy = await givenOrganization(app.database, 'customer', 'Tidy')
    await givenRelationship(app, reseller, 'reseller', tidy, ['directory_reader'])
    const gone = await tidy.person('global_administrator')
    for (let count = 0; count < 3; count++) await tidy.person('user_administrator')
    await app.database.query('update "user" set deleted_at = created_at where id = $1', [gone.id])
    const all = await app.run<{ nodes: { id: string }[] }>('reseller', listDocument, { id: tidy.id }, session)
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: { nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } =
        await app.run('reseller', listDocument, { id: tidy.id, first: 1, after }, session)
      seen.push(...page.nodes.map((node) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(all.nodes.map((node) => node.id))
    expect(seen).not.toContain(gone.id)
    expect(seen).toHaveLength(4)
  })

  it('whose welcome goes to a mailbox that had enough of them today is refused; without an address it is made', async () => {
    const contactMail = 'office@bakery.example'
    await app.database.query(
      `insert into mail_message (id, organization_id, recipient_mail, language, template, data, created_at, attempts)
       select gen_random_uuid(), $1, $2, 'en', 'user-welcome', '{}', $3, 1 from generate_series(1, $4)`,
      [reseller.id, contactMail, app.clock.now(), mailBudgets['user-welcome'].own],
    )
    const wanted = input({ contactMail })
    expect(await create(wanted)).toMatchObject({
      code: 'recipient_budget_spent',
      retryAt: new Date(new Date(app.clock.now()).setUTCHours(24, 0, 0, 0)).toISOString(),
    })
    const made = await app.database.query('select 1 from "user" where user_principal_name = $1', [
      wanted.userPrincipalName,
    ])
    expect(made).toHaveLength(0)
    expect(await create({ ...wanted, contactMail: null })).toMatchObject({
      __typename: 'CreateCustomerUserSuccess',
    })
  })
})
