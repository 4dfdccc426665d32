import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from './app.ts'
import { readPages, type TestPage } from './list.ts'
import { givenOrganization, givenPartnership, signIn, type TestOrganization } from './world.ts'

interface Row {
  readonly id: string
  readonly by: string
}

/** A list with what it is sorted by under one name. */
const lists: readonly {
  readonly field: string
  readonly sort: string
  readonly columns: Readonly<Record<string, string>>
  readonly portal: Portal
}[] = [
  {
    field: 'indirectResellers',
    sort: 'PartnershipSort',
    columns: { name: 'by: reseller { legalName }', since: 'by: since' },
    portal: 'provider',
  },
  { field: 'invitations', sort: 'InvitationSort', columns: { created: 'by: createdAt' }, portal: 'provider' },
  {
    field: 'organizations',
    sort: 'OrganizationSort',
    columns: { name: 'by: legalName' },
    portal: 'provider',
  },
  {
    field: 'mailMessages',
    sort: 'MailMessageSort',
    columns: { created: 'by: createdAt' },
    portal: 'provider',
  },
  {
    field: 'ownUsers',
    sort: 'CustomerUserSort',
    columns: { name: 'by: displayName', sign_in: 'by: userPrincipalName' },
    portal: 'customer',
  },
]
/** In this order, whatever their letters: capitals beside small ones, accents among their letters, two alike. */
const names = ['Abeille', 'éclair', 'Éclair', 'Éclair', 'Zinc']

describe('a list', () => {
  let app: TestApp
  const sessions: Partial<Record<Portal, string>> = {}
  beforeAll(async () => {
    app = await createTestApp()
    const provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', now())`,
      [provider.id],
    )
    const admin = await provider.person('global_administrator')
    sessions.provider = await signIn(app, 'provider', admin)
    for (const name of names.toReversed()) {
      await givenPartnership(app, provider, await givenOrganization(app.database, 'reseller', name))
      await write(provider)
    }
    const customer = await givenOrganization(app.database, 'customer', 'Atelier')
    sessions.customer = await signIn(app, 'customer', await customer.person('global_administrator'))
    for (const name of names.toReversed()) await person(customer, name)
  })
  afterAll(() => app.stop())

  /** Two invitations of one moment, each with its mail. */
  async function write(provider: TestOrganization): Promise<void> {
    const session = await signIn(app, 'provider', await provider.person('sales_agent'))
    const change = <Answer>(field: string, type: string, input: object) =>
      app.run<Answer>(
        'provider',
        `mutation ($input: ${type}!, $key: IdempotencyKey!) { ${field}(input: $input, idempotencyKey: $key) {
          ... on ${field.slice(0, 1).toUpperCase()}${field.slice(1)}Success { invitation { id } } } }`,
        { input, key: newKey() },
        session,
      )
    for (let time = 0; time < 2; time += 1) {
      const input = { kind: 'partnership', recipientMail: 'ada@atelier.example', language: 'en' }
      const { invitation } = await change<{ invitation: Row }>(
        'draftInvitation',
        'DraftInvitationInput',
        input,
      )
      await change('sendInvitation', 'SentInvitationInput', { invitationId: invitation.id })
    }
  }

  async function person(customer: TestOrganization, name: string): Promise<void> {
    const { id } = await customer.person('helpdesk_agent')
    await app.database.query('update "user" set display_name = $1 where id = $2', [name, id])
  }

  const cases = lists.flatMap(({ columns, ...list }) =>
    Object.entries(columns).map(([column, told]) => [list.field, column, { ...list, told }] as const),
  )
  it.each(cases)(
    '%s by %s comes each row once, page by page, and the same the other way round',
    async (_, column, list) => {
      const document = `query ($sort: ${list.sort}!, $after: Cursor) { ${list.field}(sort: $sort, first: 2, after: $after) {
      nodes { id ${list.told} } pageInfo { endCursor hasNextPage } } }`
      const read = async (direction: string) => {
        const pages = await readPages((after) =>
          app.run<TestPage<Row>>(
            list.portal,
            document,
            { sort: `${column}_${direction}`, after },
            sessions[list.portal],
          ),
        )
        return pages.flat()
      }
      const up = await read('ascending')
      expect(up.length).toBeGreaterThan(4)
      expect(new Set(up.map(({ id }) => id)).size).toBe(up.length)
      expect(await read('descending')).toEqual(up.toReversed())
      const values = up.map(({ by }) => (typeof by === 'string' ? by : JSON.stringify(by)))
      const collator = new Intl.Collator('fr')
      const sorted =
        column === 'name' ? values.toSorted((one, other) => collator.compare(one, other)) : values.toSorted()
      expect(values).toEqual(sorted)
    },
  )
})
