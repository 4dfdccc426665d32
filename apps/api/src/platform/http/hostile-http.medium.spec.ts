import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'

const host = 'Host: reseller.localhost:4000\r\n'
const json = 'Content-Type: application/json\r\n'
const body = '{"query":"{ viewer { portal } }"}'
const post = (more: string, text = body) =>
  `POST /graphql HTTP/1.1\r\n${host}${json}Connection: close\r\n${more}\r\n${text}`

/** Bytes on the wire that no HTTP library would send, and what may come back: a status below 500, or an end. */
const hostile: readonly (readonly [string, string])[] = [
  ['a method that is none', `BREW /graphql HTTP/1.1\r\n${host}\r\n`],
  ['a method of another protocol', `PROPFIND /graphql HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
  ['TRACE', `TRACE /graphql HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
  ['CONNECT', `CONNECT reseller.localhost:4000 HTTP/1.1\r\n${host}\r\n`],
  ['an upgrade', `GET /graphql HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
  ['HTTP/1.0 without a host', 'POST /graphql HTTP/1.0\r\n\r\n'],
  ['HTTP/1.1 without a host', 'POST /graphql HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['two hosts', `POST /graphql HTTP/1.1\r\n${host}Host: evil.example\r\nConnection: close\r\n\r\n`],
  ['an absolute address', `POST http://evil.example/graphql HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
  ['an address of NUL', `POST /graphql\u0000 HTTP/1.1\r\n${host}\r\n`],
  ['broken percent-encoding', `POST /%zz/graphql HTTP/1.1\r\n${host}${json}Connection: close\r\n\r\n`],
  [
    'half an escape',
    `POST /graphql?%E0%A4%A HTTP/1.1\r\n${host}${json}Connection: close\r\nContent-Length: 0\r\n\r\n`,
  ],
  [
    'an address of 100,000 letters',
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
  ],
  ['a header of 100,000 letters', post(`X-Long: ${'a'.repeat(100_000)}\r\n`)],
  ['3,000 headers', post(Array.from({ length: 3000 }, (_, at) => `X-${at}: 1\r\n`).join(''))],
  ['a header that is none', post('no colon here\r\n')],
  ['a length that is too short', post('Content-Length: 5\r\n')],
  ['a length that is no number', post('Content-Length: many\r\n')],
  ['a negative length', post('Content-Length: -1\r\n')],
  ['a length and chunks', post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n')],
  ['chunks that are none', post('Transfer-Encoding: chunked\r\n', 'zz\r\n\r\n')],
  ['an encoding nobody knows', post(`Transfer-Encoding: gzip\r\n`)],
  ['compressed JSON that is none', post(`Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n`)],
  ['another character set', post(`Content-Length: 6\r\n`, '\u00ff\u00fe{}\u0000\u0000')],
  [
    'a cookie that is broken',
    post(`Cookie: %E0%A4%A; __Host-relais_session=%zz; =; ;\r\nContent-Length: ${body.length}\r\n`),
  ],
  ['no HTTP at all', '\u0016\u0003\u0001\u0002\u0000\u0001'],
]

describe('hostile HTTP', () => {
  let app: TestApp
  let port: number
  beforeAll(async () => {
    app = await createTestApp()
    await app.nest.listen(0, '127.0.0.1')
    port = Number(new URL(await app.nest.getUrl()).port)
  })
  afterAll(() => app.stop())

  const talk = (bytes: string): Promise<string> =>
    new Promise((done) => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
      socket.on('data', (part) => {
        answer += part.toString('latin1')
        socket.destroy()
      })
      socket.on('error', () => undefined)
      socket.on('close', () => done(answer))
    })

  it.each(hostile)('is no fault of ours: %s', async (_, bytes) => {
    const status = /^HTTP\/1\.1 (\d{3})/.exec(await talk(bytes))?.[1] ?? 'closed'
    expect(status).toMatch(/^(?:[234]\d\d|closed)$/)
    expect(await talk(post(`Content-Length: ${body.length}\r\n`))).toMatch(/^HTTP\/1\.1 200/)
  })
})
