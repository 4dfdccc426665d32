import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'

describe('a body of /graphql', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  const post = (body: unknown) =>
    app.nest.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'reseller.localhost:4000', 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    })

  const name = (value: string) => ({ kind: 'Name', value })
  const tree = (alias: string) =>
    JSON.stringify({
      kind: 'Document',
      definitions: [
        {
          kind: 'OperationDefinition',
          operation: 'query',
          variableDefinitions: [],
          directives: [],
          selectionSet: {
            kind: 'SelectionSet',
            selections: [
              {
                kind: 'Field',
                alias: name(alias),
                name: name('__typename'),
                arguments: [],
                directives: [],
              },
            ],
          },
        },
      ],
    })

  it('whose query is a JSON syntax tree is refused before anything compiles it', async () => {
    const query = tree('x": (globalThis.ranForeignText = true), "y')
    for (let sent = 0; sent < 4; sent++) {
      const response = await post({ query })
      expect(response.statusCode).toBe(400)
      expect(response.body).toContain('INVALID_REQUEST')
    }
    expect(Reflect.has(globalThis, 'ranForeignText')).toBe(false)
  })

  it.each([
    ['a batch', [{ query: '{ __typename }' }]],
    ['no object', '{ __typename }'],
    ['null', null],
    ['empty', {}],
    ['a query that is a tree itself', { query: JSON.parse(tree('a')) }],
    ['a query that is a number', { query: 5 }],
    ['variables that are a list', { query: '{ __typename }', variables: [] }],
    ['variables that are a text', { query: '{ __typename }', variables: '{}' }],
    ['an operation name that is none', { query: 'query A { __typename }', operationName: 'A"+x+"' }],
    ['an operation name that is a list', { query: 'query A { __typename }', operationName: ['A'] }],
    ['extensions', { query: '{ __typename }', extensions: {} }],
    ['persisted', { query: '{ __typename }', persisted: true }],
    ['an unknown member', { query: '{ __typename }', id: '1' }],
    ['text that is no GraphQL', { query: '{ __typename' }],
    ['a text of nothing', { query: '' }],
  ])('that is %s is refused with what it must be', async (_, body) => {
    const response = await post(body)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'INVALID_REQUEST' } }],
    })
  })

  it('a document of more than 16 KB is refused before it is parsed', async () => {
    const response = await post({ query: `{ __typename } #${'{'.repeat(16 * 1024)}` })
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] })
    expect(response.body).toContain('16384')
  })
})
