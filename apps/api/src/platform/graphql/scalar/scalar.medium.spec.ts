import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenOrganization, signIn } from '../../../testing/world.ts'

const signInDocument = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }'
const orders =
  'query ($placedFrom: DateTime, $first: PageSize!) { orders(placedFrom: $placedFrom, first: $first) { nodes { id } } }'

describe('a value out of range', () => {
  let app: TestApp
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    const reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    session = await signIn(app, 'reseller', await reseller.person('admin_agent'))
  })
  afterAll(() => app.stop())

  it('is refused with a stable code, the place and the rule', async () => {
    const { status, data, errors } = await app.graphql(
      'reseller',
      orders,
      { placedFrom: 'tomorrow', first: 1000 },
      session,
    )
    expect([status, data]).toEqual([400, null])
    expect(errors?.map(({ message, extensions }) => ({ message, ...extensions }))).toMatchObject([
      {
        code: 'INVALID_VALUE',
        field: 'placedFrom',
        message:
          'The value of placedFrom is not acceptable. An instant of the years 1900 to 9999 as RFC 3339 writes it, with its offset, such as 2026-11-28T09:30:00Z.',
      },
      {
        code: 'INVALID_VALUE',
        field: 'first',
        message: 'The value of first is not acceptable. A whole number of 1 to 100.',
      },
    ])
  })

  it('is never said again: it may be a password', async () => {
    const password = `hunter2${'x'.repeat(3000)}`
    const answer = await app.graphql('reseller', signInDocument, {
      input: { userPrincipalName: 'a', password },
    })
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_VALUE', field: 'input.password' })
    expect(JSON.stringify(answer)).not.toContain('hunter2')
    const looksLikeAPlace = await app.graphql('reseller', signInDocument, {
      input: { userPrincipalName: `x at "input.other"; ${'x'.repeat(3000)}`, password: 'x' },
    })
    expect(looksLikeAPlace.errors?.[0]?.extensions).toMatchObject({ field: 'input.userPrincipalName' })
  })

  it('is refused where it stands in the document, too: NUL as an escape', async () => {
    const answer = await app.graphql(
      'reseller',
      'query { customers(search: "abc\\u0000") { nodes { id } } }',
      {},
      session,
    )
    expect(answer.status).toBe(400)
    expect(answer.errors?.[0]).toMatchObject({
      locations: [{ line: 1, column: 27 }],
      extensions: { code: 'INVALID_VALUE', field: null },
    })
  })

  it('is refused as one of a list', async () => {
    const document =
      'mutation ($input: MarkNotificationsReadInput!, $key: IdempotencyKey!) { markNotificationsRead(input: $input, idempotencyKey: $key) { __typename } }'
    const input = { notificationIds: ['x', 'y'.repeat(300)] }
    const { errors } = await app.graphql('reseller', document, { input, key: newKey() }, session)
    expect(errors?.[0]?.extensions).toMatchObject({ field: 'input.notificationIds[1]' })
  })
})
