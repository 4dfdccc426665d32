import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const createDocument = `mutation ($input: CreatePartnerInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  createPartner(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on CreatePartnerSuccess { organizationId domain userPrincipalName welcomedAt preview { changes { action } messages { template recipientMail } } }
    ... on UserError { code }
    ... on InvalidInputError { field reason }
  }
}`
const listDocument = `query ($search: SearchText, $account: AccountKind, $first: PageSize, $after: Cursor) {
  organizations(search: $search, account: $account, first: $first, after: $after) {
    nodes { legalName domain country accounts } pageInfo { endCursor hasNextPage }
  }
}`
interface List {
  readonly nodes: readonly { readonly legalName: string; readonly domain: string }[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
}

describe('the program', () => {
  let app: TestApp
  let operator: TestOrganization
  let provider: TestOrganization
  let session: string
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', now())`,
      [operator.id],
    )
    provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    await givenOrganization(app.database, 'reseller', 'Élan Conseil', 'CA')
    session = await signIn(app, 'provider', await operator.person('global_administrator'))
  })
  afterAll(() => app.stop())

  const inputOf = (change: object = {}) => ({
    account: 'provider',
    legalName: 'Castlegate Cloud',
    country: 'GB',
    language: 'en',
    timeZone: 'Europe/London',
    domain: `castlegate-${++number}.example`,
    displayName: 'Priya Shah',
    userPrincipalNameLabel: 'priya',
    contactMail: 'priya@castlegate.example',
    ...change,
  })
  const create = (input: object, { key = newKey(), dryRun = false, as = session } = {}) =>
    app.run<{ code?: string; organizationId?: string }>(
      'provider',
      createDocument,
      { input, key, dryRun },
      as,
    )
  const list = (variables: object = {}, as = session) =>
    app.run<List | null>('provider', listDocument, { first: 50, ...variables }, as)
  const count = async () => (await app.database.query('select 1 from organization')).length

  it('lists every organization with what it is, and finds them by name without accents, and by domain', async () => {
    expect((await list())?.nodes).toHaveLength(await count())
    expect((await list({ search: 'elan' }))?.nodes).toMatchObject([
      { legalName: 'Élan Conseil', country: 'CA', accounts: ['reseller'] },
    ])
    expect((await list({ search: provider.domain }))?.nodes).toMatchObject([{ accounts: ['provider'] }])
    expect((await list({ account: 'operator' }))?.nodes).toMatchObject([
      { legalName: 'Plateforme du Relais' },
    ])
    expect((await list({ search: '%_%' }))?.nodes).toEqual([])
  })

  it('comes page by page, each organization once', async () => {
    const names: string[] = []
    let after: string | null = null
    do {
      const page: List | null = await list({ first: 1, after })
      names.push(...(page?.nodes.map((node) => node.legalName) ?? []))
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(names).toHaveLength(await count())
    expect(new Set(names).size).toBe(names.length)
  })

  it('is told to nobody else: not to a provider, not to a reseller, not to the operator’s people elsewhere', async () => {
    const theirs = await signIn(app, 'provider', await provider.person('global_administrator'))
    expect(await list({}, theirs)).toBeNull()
    expect(await create(inputOf(), { as: theirs })).toMatchObject({ code: 'not_permitted' })
    const sales = await signIn(app, 'provider', await operator.person('sales_agent'))
    expect(await list({}, sales)).not.toBeNull()
    expect(await create(inputOf(), { as: sales })).toMatchObject({ code: 'not_permitted' })
    const elsewhere = await signIn(app, 'customer', await operator.person('global_administrator'))
    expect(await app.run('customer', listDocument, { first: 50 }, elsewhere)).toBeNull()
  })

  it('takes a provider in: its administrator is mailed a link, sets a password by it and signs in', async () => {
    const input = inputOf()
    const made = await create(input)
    expect(made).toMatchObject({
      __typename: 'CreatePartnerSuccess',
      domain: input.domain,
      userPrincipalName: `priya@${input.domain}`,
      welcomedAt: 'priya@castlegate.example',
    })
    const mails = await app.database.query<{ template: string; data: { link: object } }>(
      `select template, data from mail_message where recipient_mail = 'priya@castlegate.example'`,
    )
    expect(mails).toMatchObject([
      {
        template: 'user-welcome',
        data: { link: { portal: 'provider' }, values: { madeByName: operator.legalName } },
      },
    ])
    const entries = await app.database.query(
      `select action, organization_id from audit_entry where action in ('organization.create', 'user.create') order by id`,
    )
    expect(entries).toEqual([
      { action: 'organization.create', organization_id: operator.id },
      { action: 'user.create', organization_id: operator.id },
    ])
    expect((await list({ search: input.domain }))?.nodes).toMatchObject([{ accounts: ['provider'] }])
  })

  it('takes one in once by the same request, and can be tried first', async () => {
    const input = inputOf({ account: 'reseller', contactMail: 'once@castlegate.example' })
    const before = await count()
    expect(await create(input, { dryRun: true })).toMatchObject({
      preview: {
        changes: [{ action: 'organization.create' }, { action: 'user.create' }],
        messages: [{ template: 'user-welcome', recipientMail: 'once@castlegate.example' }],
      },
    })
    expect(await count()).toBe(before)
    const key = newKey()
    const first = await create(input, { key })
    expect(await create(input, { key })).toEqual(first)
    expect(await count()).toBe(before + 1)
  })

  it('has each domain once, even of two made at the same moment', async () => {
    const domain = 'contested.example'
    const answers = await Promise.all([
      create(inputOf({ domain })),
      create(inputOf({ domain: 'Contested.Example' })),
    ])
    expect(answers.filter(({ organizationId }) => organizationId)).toHaveLength(1)
    expect(answers.find(({ code }) => code)).toMatchObject({ field: 'domain', reason: 'taken' })
    expect(await create(inputOf({ domain: 'no domain' }))).toMatchObject({
      field: 'domain',
      reason: 'not_a_domain',
    })
  })
})
