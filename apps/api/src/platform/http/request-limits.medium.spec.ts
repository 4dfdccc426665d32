import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'

describe('a request', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  const post = (headers: Record<string, string>, payload: string, method: 'POST' | 'GET' = 'POST') =>
    app.nest.inject({
      method,
      url: '/graphql',
      headers: { host: 'reseller.localhost:4000', ...headers },
      ...(method === 'POST' ? { payload } : {}),
    })
  const body = JSON.stringify({ query: '{ viewer { portal } }' })
  const json = { 'content-type': 'application/json' }

  it('is answered with a request id', async () => {
    const response = await post(json, body)
    expect(response.statusCode).toBe(200)
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('from another origin is refused', async () => {
    for (const origin of ['http://evil.example', 'http://provider.localhost:4000', 'null']) {
      expect((await post({ ...json, origin }, body)).statusCode).toBe(403)
    }
  })

  it('that is not exactly application/json is refused', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
    ]) {
      expect((await post({ 'content-type': type }, body)).statusCode).toBe(415)
    }
  })

  it('by GET changes and answers nothing', async () => {
    const response = await app.nest.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('mutation { signOut { signedOut } }')}`,
      headers: { host: 'reseller.localhost:4000' },
    })
    expect(response.statusCode).toBe(405)
  })

  it('for a host that is no portal is refused', async () => {
    expect((await post({ ...json, host: 'elsewhere.example' }, body)).statusCode).toBe(421)
  })

  it.each([
    ['is too deep', `{ viewer { ${'a { '.repeat(12)} b ${'} '.repeat(12)} } }`],
    [
      'has too many aliases',
      `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: viewer { portal }`).join(' ')} }`,
    ],
    [
      'has too many root fields',
      `query { ...f } fragment f on Query { ${Array.from({ length: 11 }, () => 'viewer { portal }').join(' ')} }`,
    ],
    ['holds two mutations', 'mutation { signOut { signedOut } other: signOut { signedOut } }'],
    [
      'hides a second mutation in a fragment',
      'mutation { signOut { signedOut } ...f } fragment f on Mutation { other: signOut { signedOut } }',
    ],
  ])('whose document %s is refused before any resolver runs', async (_, query) => {
    const response = await post(json, JSON.stringify({ query }))
    expect(response.statusCode).toBe(400)
    expect(response.body).toContain('LIMIT_EXCEEDED')
  })

  it('with more than 1,000 tokens is refused with a clear error', async () => {
    const response = await post(json, JSON.stringify({ query: `{ viewer { ${'portal '.repeat(1001)} } }` }))
    expect(response.statusCode).toBe(400)
    expect(response.body).toContain('token')
  })

  it('larger than 256 KiB is refused', async () => {
    expect(
      (
        await post(
          json,
          JSON.stringify({ query: '{ viewer { portal } }', variables: { a: 'x'.repeat(300_000) } }),
        )
      ).statusCode,
    ).toBe(413)
  })

  it('with NUL or half a surrogate pair in a text is refused with the reason', async () => {
    for (const text of ['"a\\u0000b"', '"a\\ud800b"']) {
      const response = await post(
        json,
        `{"query":"mutation($i: SignInInput!) { signIn(input: $i) { __typename } }","variables":{"i":{"userPrincipalName":${text},"password":"x"}}}`,
      )
      expect(response.statusCode).toBe(400)
      expect(response.body).toContain('INVALID_TEXT')
    }
  })

  it('for something only signed-in people may do says so with a code', async () => {
    const answer = await app.graphql(
      'reseller',
      'mutation { setLanguage(input: { language: fr }, idempotencyKey: "7b0e2b1c-58f3-4be4-9d9a-1d1a6e8f0c11") { __typename } }',
    )
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('a request that is none', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  const json = { host: 'reseller.localhost:4000', 'content-type': 'application/json' }
  const payload = JSON.stringify({ query: '{ viewer { portal } }' })

  it.each(['/%67raphql', '/gr%61phql?x', '/graphql?a=%', '/graphql#x'])(
    'meets the guards of /graphql at %s as well: the router decodes it',
    async (url) => {
      const elsewhere = await app.nest.inject({
        method: 'POST',
        url,
        headers: { ...json, host: 'elsewhere.example' },
        payload,
      })
      expect(elsewhere.statusCode).toBe(421)
      const foreign = await app.nest.inject({
        method: 'POST',
        url,
        headers: { ...json, origin: 'http://evil.example' },
        payload,
      })
      expect(foreign.statusCode).toBe(403)
      const right = await app.nest.inject({ method: 'POST', url, headers: json, payload })
      expect(right.statusCode).toBe(200)
      expect(right.headers['cache-control']).toBe('no-store')
    },
  )

  it.each([
    '//graphql',
    '/graphql/',
    '/GraphQL',
    '/graphql;x',
    '/graphql%2f',
    '/%',
    '/%ff',
    '/%2e%2e/graphql',
    '/graphql%00',
  ])('is no fault of ours at %s', async (url) => {
    for (const method of ['POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'] as const) {
      const response = await app.nest.inject({ method, url, headers: json })
      expect([response.statusCode, method].join(' ')).toMatch(/^4/)
    }
  })

  it.each([
    [
      'variables',
      `{"query":"{ viewer { portal } }","variables":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
    ],
    ['a body', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['a list', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('nested thousands deep is refused: %s', async (_, body) => {
    const response = await app.nest.inject({ method: 'POST', url: '/graphql', headers: json, payload: body })
    expect(response.statusCode).toBe(400)
    expect(response.body).toContain('LIMIT_EXCEEDED')
  })

  it.each([
    '',
    '{',
    'null',
    '1',
    '"x"',
    '[]',
    '[{}]',
    '{}',
    '{"query":1}',
    '{"__proto__":{}}',
    '\ufeff{}',
    '\u0000',
  ])('is answered with 4xx when its body is %j', async (body) => {
    const response = await app.nest.inject({ method: 'POST', url: '/graphql', headers: json, payload: body })
    expect(response.statusCode).toBe(400)
    expect(response.body).not.toMatch(/node_modules|at .*\.ts/)
  })
})
