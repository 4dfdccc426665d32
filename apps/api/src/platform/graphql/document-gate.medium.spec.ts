import { createHash } from 'node:crypto'
import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'
import { givenOrganization, testUserPassword } from '../../testing/world.ts'
import { sessionCookie } from '../http/portal-request.ts'
import { knownDocuments } from './known-documents.ts'

/** The id of the one document of a portal with this operation. */
function idOf(portal: Portal, operation: string): string {
  const found = [...knownDocuments[portal]].find(([, text]) =>
    new RegExp(`(query|mutation) ${operation}\\b`).test(text),
  )
  if (!found) throw new Error(`${portal} has no document ${operation}`)
  return found[0]
}

/** Runs, and says how often code was made of text meanwhile. */
async function compiledIn(run: () => Promise<unknown>): Promise<number> {
  const original = globalThis.Function
  let compiled = 0
  globalThis.Function = new Proxy(original, {
    construct: (target, given) => ((compiled += 1), Reflect.construct(target, given)),
    apply: (target, self, given) => ((compiled += 1), Reflect.apply(target, self, given)),
  })
  try {
    await run()
  } finally {
    globalThis.Function = original
  }
  return compiled
}

describe('the gate before GraphQL, as it is in production', () => {
  let app: TestApp
  let session: string
  let person: Awaited<ReturnType<Awaited<ReturnType<typeof givenOrganization>>['person']>>
  beforeAll(async () => {
    app = await createTestApp({ env: { RELAIS_OPEN_DOCUMENTS: '0' } })
    const reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    person = await reseller.person('admin_agent')
    session = (await bySignIn()).session
  })
  afterAll(() => app.stop())

  const post = (body: object, cookie: string | null = null, portal: Portal = 'reseller') =>
    app.nest.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        host: `${portal}.localhost:4000`,
        'content-type': 'application/json',
        ...(cookie === null ? {} : { cookie: `${sessionCookie}=${cookie}` }),
      },
      payload: JSON.stringify(body),
    })
  const code = async (body: object, cookie: string | null = null, portal: Portal = 'reseller') => {
    const response = await post(body, cookie, portal)
    expect(response.statusCode).toBe(400)
    return response.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code
  }
  async function bySignIn() {
    const input = { userPrincipalName: person.userPrincipalName, password: testUserPassword }
    const response = await post({ documentId: idOf('reseller', 'SignIn'), variables: { input } })
    const cookie = response.cookies.find(({ name }) => name === sessionCookie)
    return { response, session: cookie?.value ?? '' }
  }

  it('a person signs in with the document of the sign-in page, by its hash', async () => {
    const { response, session: token } = await bySignIn()
    expect(response.statusCode).toBe(200)
    expect(response.json()).toMatchObject({ data: { signIn: { __typename: 'SignInSuccess' } } })
    const viewer = await post({ documentId: idOf('reseller', 'Viewer') }, token)
    expect(viewer.json()).toMatchObject({ data: { viewer: { portal: 'reseller' } } })
  })

  it('who is not signed in may send known documents only', async () => {
    expect((await post({ documentId: idOf('reseller', 'Viewer') })).statusCode).toBe(200)
    for (const query of [
      '{ viewer { portal } }',
      '{ __typename }',
      '{ nonsense',
      '{ ...f } fragment f on Query { ...f }',
    ]) {
      expect(await code({ query })).toBe('UNAUTHENTICATED')
      expect(await code({ query }, 'no-session-of-anybody')).toBe('UNAUTHENTICATED')
    }
    const [known] = knownDocuments.reseller.values()
    expect(await code({ query: known })).toBe('UNAUTHENTICATED')
  })

  it('a portal knows its own documents and no other', async () => {
    const foreign = [...knownDocuments.provider.keys()].filter((id) => !knownDocuments.reseller.has(id))
    expect(foreign.length).toBeGreaterThan(10)
    for (const id of [...foreign, 'sha256:00', '__proto__', 'constructor', ''])
      expect(await code({ documentId: id })).toBe('UNKNOWN_DOCUMENT')
  })

  it('an id is the SHA-256 of the text', () => {
    for (const documents of Object.values(knownDocuments)) {
      for (const [id, text] of documents)
        expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
    }
  })

  it('the schema is told to people with a session only, whatever the setting says', async () => {
    const query = '{ __schema { queryType { name } } }'
    const inFragment = '{ ...f } fragment f on Query { __type(name: "Query") { name } }'
    const open = await createTestApp({ database: app.database })
    try {
      for (const document of [query, inFragment]) {
        expect(await code({ query: document })).toBe('UNAUTHENTICATED')
        const answer = await open.graphql('reseller', document)
        expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
        expect((await post({ query: document }, session)).json()).toHaveProperty('data')
      }
    } finally {
      await open.nest.close()
    }
  })

  it('text of a caller is never compiled', async () => {
    const texts = [
      '{ viewer { portal } }',
      'query Named($n: PageSize! = 1) { customers(first: $n) { nodes { id } } }',
    ]
    const compiled = await compiledIn(async () => {
      for (let sent = 0; sent < 6; sent++)
        for (const query of texts)
          expect((await post({ query }, session)).json()).not.toHaveProperty('errors')
    })
    expect(compiled).toBe(0)
    // The same probe sees the compiler at work on a document of ours.
    const documentId = idOf('reseller', 'Customers')
    const seen = await compiledIn(async () => {
      for (let sent = 0; sent < 3; sent++) await post({ documentId, variables: { first: 5 } }, session)
    })
    expect(seen).toBeGreaterThan(0)
  })

  it('an operation name of a caller goes no further than to his own text', async () => {
    const documentId = idOf('reseller', 'Viewer')
    for (let sent = 0; sent < 3; sent++) {
      const response = await post({ documentId, operationName: 'Another' })
      expect(response.json()).toEqual({ data: { viewer: null } })
    }
    const query = 'query A { a: __typename } query B { b: __typename }'
    expect((await post({ query, operationName: 'B' }, session)).json()).toEqual({ data: { b: 'Query' } })
    expect(await code({ query, operationName: 'C' }, session)).toBe('INVALID_REQUEST')
  })

  it('every known document compiles', async () => {
    for (const [portal, documents] of Object.entries(knownDocuments) as [
      Portal,
      ReadonlyMap<string, string>,
    ][]) {
      for (const documentId of documents.keys()) {
        for (let sent = 0; sent < 3; sent++)
          expect((await post({ documentId }, null, portal)).statusCode).toBeLessThan(500)
      }
    }
  })
})
