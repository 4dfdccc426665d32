import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'
import { securityHeaders } from './security-headers.ts'

describe('every answer carries the security headers', () => {
  let app: TestApp
  let port = 0
  beforeAll(async () => {
    app = await createTestApp({ env: { RELAIS_PROVIDER_URL: 'https://provider.relais.example' } })
    await app.nest.listen(0, '127.0.0.1')
    port = Number(new URL(await app.nest.getUrl()).port)
  })
  afterAll(() => app.stop())

  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query: '{ viewer { portal } }' })

  it.each([
    ['data', 200, { method: 'POST', url: '/graphql', headers: json, payload: body }],
    [
      'a document that is none',
      400,
      { method: 'POST', url: '/graphql', headers: json, payload: '{"query":"{"}' },
    ],
    ['a body that is no JSON', 400, { method: 'POST', url: '/graphql', headers: json, payload: '{' }],
    [
      'a body that is too large',
      413,
      { method: 'POST', url: '/graphql', headers: json, payload: `"${'x'.repeat(300_000)}"` },
    ],
    ['the wrong method', 405, { method: 'GET', url: '/graphql' }],
    [
      'the wrong type',
      415,
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: body },
    ],
    [
      'another origin',
      403,
      { method: 'POST', url: '/graphql', headers: { ...json, origin: 'http://evil.example' }, payload: body },
    ],
    ['what is not there', 404, { method: 'GET', url: '/nowhere.js' }],
    ['an address that is none', 400, { method: 'GET', url: '/%' }],
    ['health', 200, { method: 'GET', url: '/healthz' }],
  ] as const)('%s (%i)', async (_, status, request) => {
    const headers = { host: 'reseller.localhost:4000', ...('headers' in request ? request.headers : {}) }
    const answer = await app.nest.inject({ ...request, headers })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers).toMatchObject(securityHeaders)
  })

  it.each([
    ['no request at all', 400, 'HELLO\r\n\r\n'],
    ['no host', 404, 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n'],
    ['an expectation', 417, 'GET / HTTP/1.1\r\nhost: a\r\nexpect: cake\r\nconnection: close\r\n\r\n'],
    [
      'two lengths',
      400,
      'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
    ],
    ['a head without end', 431, `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`],
  ])('%s (%i)', async (_, status, bytes) => {
    const heard = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
      let text = ''
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(text))
    })
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    for (const [name, value] of Object.entries(securityHeaders))
      expect(heard).toContain(`${name}: ${value}\r\n`)
  })

  it('and says never to come over http again only for a portal whose address is https', async () => {
    const ask = (host: string) => app.nest.inject({ method: 'GET', url: '/nowhere.js', headers: { host } })
    expect((await ask('provider.relais.example')).headers['strict-transport-security']).toBe(
      'max-age=31536000',
    )
    expect((await ask('reseller.localhost:4000')).headers['strict-transport-security']).toBeUndefined()
  })
})
