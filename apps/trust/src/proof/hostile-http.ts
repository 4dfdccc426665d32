import { graphql } from '../client.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'
import { doorOf, exchange } from '../wire.ts'

/** Long enough for a door that answers at once, on a machine that has other things to do. */
const patienceMs = 8_000
const named = ['x-content-type-options', 'referrer-policy', 'permissions-policy', 'content-security-policy']

/** Requests as no browser sends them, each with its name; all close their connection where they are understood. */
function attacks(host: string, random: () => number, many: number): readonly (readonly [string, string])[] {
  const head = (line: string, ...fields: readonly string[]): string =>
    `${[line, ...fields, 'connection: close'].join('\r\n')}\r\n\r\n`
  const get = (path: string, ...fields: readonly string[]): string =>
    head(`GET ${path} HTTP/1.1`, `host: ${host}`, ...fields)
  const json = 'content-type: application/json'
  const post = (body: string, ...fields: readonly string[]): string =>
    head('POST /graphql HTTP/1.1', `host: ${host}`, `content-length: ${Buffer.byteLength(body)}`, ...fields) +
    body
  const chunked = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\n${json}\r\ntransfer-encoding: chunked\r\n`
  const noise = Array.from({ length: many }, (_, index) => {
    const bytes = Array.from({ length: 1 + Math.floor(random() * 200) }, () => Math.floor(random() * 256))
    return [`noise ${index}`, `${Buffer.from(bytes).toString('latin1')}\r\n\r\n`] as const
  })
  const paths = Array.from({ length: many }, (_, index) => {
    const letters = ['%', '/', '.', '\\', ';', '?', '#', '%00', '%zz', '%2e', '%c0%af', 'ü', '*', 'a']
    const path = Array.from({ length: 12 }, () => letters[Math.floor(random() * letters.length)]).join('')
    return [`path ${index}`, get(`/${path}`)] as const
  })
  return [
    ['no request', 'HELLO\r\n\r\n'],
    ['TLS at the wrong door', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
    ['another protocol', `GET / HTTP/9.9\r\nhost: ${host}\r\n\r\n`],
    ['no host', head('GET / HTTP/1.1')],
    ['two hosts', get('/', 'host: evil.example')],
    ['a host that is none', head('GET / HTTP/1.1', 'host: ][::%00 x')],
    ['a foreign host', head('GET / HTTP/1.1', 'host: evil.example')],
    [
      'a foreign host for data',
      head('POST /graphql HTTP/1.1', 'host: evil.example', 'content-length: 2', json) + '{}',
    ],
    ['a whole address', head('GET http://evil.example/ HTTP/1.1', `host: ${host}`)],
    ['an asterisk', head('OPTIONS * HTTP/1.1', `host: ${host}`)],
    ['a tunnel', head('CONNECT evil.example:443 HTTP/1.1', `host: ${host}`)],
    ['an upgrade', `GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`],
    ['a method of its own', head('BREW / HTTP/1.1', `host: ${host}`)],
    ['trace', head('TRACE / HTTP/1.1', `host: ${host}`)],
    ['two lengths', post('{}', json, 'content-length: 5')],
    ['a length and chunks', `${chunked}content-length: 4\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n`],
    ['chunks by another name', post('{}', json, 'transfer-encoding: xchunked')],
    ['chunks twice', post('{}', json, 'transfer-encoding: chunked', 'transfer-encoding: identity')],
    ['a chunk without end', `${chunked}connection: close\r\n\r\nFFFFFFFFFFFFFFFFF\r\n{}`],
    ['a chunk of no size', `${chunked}connection: close\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
    ['a length below zero', head('POST /graphql HTTP/1.1', `host: ${host}`, json, 'content-length: -1')],
    [
      'a length beyond all',
      head('POST /graphql HTTP/1.1', `host: ${host}`, json, 'content-length: 99999999999999999999'),
    ],
    ['a folded field', get('/', 'x-a: b\r\n c')],
    ['a bare line feed', `GET / HTTP/1.1\nhost: ${host}\nconnection: close\n\n`],
    ['NUL in a field', get('/', 'x-a: b\0c')],
    ['a blank before the colon', get('/', 'x-a : b')],
    ['a flood of fields', get('/', ...Array.from({ length: 1_500 }, (_, index) => `x${index}: 1`))],
    ['a field without end', get('/', `x-a: ${'y'.repeat(100_000)}`)],
    ['an address without end', get(`/${'a'.repeat(100_000)}`)],
    ['a long address', get(`/${'a'.repeat(7_000)}`)],
    ['a broken percent-encoding', get('/%')],
    [
      'a broken percent-encoding of data',
      head('POST /graphql%zz HTTP/1.1', `host: ${host}`, 'content-length: 0'),
    ],
    ['NUL in the address', get('/%00')],
    ['out of the folder', get('/..%2f..%2f..%2fetc/passwd')],
    ['out of the folder, plainly', get('/../../../etc/passwd')],
    ['another type', post('{}', 'content-type: text/plain')],
    ['a form', post('query=1', 'content-type: application/x-www-form-urlencoded')],
    ['parts', post('--x--', 'content-type: multipart/form-data; boundary=x')],
    ['no type', post('{}')],
    ['a type that is none', post('{}', 'content-type: ;;;')],
    ['a charset that is none', post('{}', 'content-type: application/json; charset=klingon')],
    ['no JSON', post('{', json)],
    ['JSON that is no object', post('[1]', json)],
    ['compressed by its word', post('{}', json, 'content-encoding: gzip')],
    ['data by GET', get('/graphql?query=%7Bviewer%7Bportal%7D%7D')],
    ['data in pieces by the range', get('/', 'range: bytes=99999999-')],
    ['an expectation', post('{}', json, 'expect: the-unexpected')],
    ['pipelined', `GET /healthz HTTP/1.1\r\nhost: ${host}\r\n\r\n`.repeat(50) + get('/healthz')],
    [
      'pipelined, the last broken',
      `GET /healthz HTTP/1.1\r\nhost: ${host}\r\n\r\n`.repeat(5) + 'BROKEN\r\n\r\n',
    ],
    ['a proto-named field', get('/', '__proto__: x', 'constructor: x')],
    ['a cookie of brackets', get('/', `cookie: ${'a=;'.repeat(2_000)}`)],
    ['claims about its address', get('/', 'x-forwarded-for: 1.2.3.4, ::1', 'forwarded: for="_hidden"')],
    ...noise,
    ...paths,
  ]
}

/** Nothing that arrives as bytes is answered with a fault of ours, or without the headers that every answer carries. */
export const hostileHttp: Proof = {
  id: 'hostile-http',
  goal: 'malformed, smuggled, flooded and foreign requests on bare sockets: 0 × 5xx, security headers on every answer, still alive',
  run: async (world) => attack(world),
}

async function attack({ product, mode, random }: TrustWorld): Promise<Outcome> {
  const notes: string[] = []
  const list = (['reseller', 'provider'] as const).flatMap((portal) => {
    const { port, host } = doorOf(product, portal)
    return attacks(host, random, mode === 'quick' ? 40 : 1_000).map(([name, bytes]) => ({
      name,
      bytes,
      port,
    }))
  })
  for (let at = 0; at < list.length; at += 16) {
    await Promise.all(
      list.slice(at, at + 16).map(async ({ name, bytes, port }) => {
        const { heard, isOver } = await exchange(port, bytes, patienceMs)
        notes.push(...faultsOf(heard).map((fault) => `${name}: ${fault}`))
        // Bytes that may be the beginning of a request are waited for, for seconds; all else is answered or closed.
        if (heard === '' && !isOver && !name.startsWith('noise'))
          notes.push(`${name}: neither answered nor closed`)
      }),
    )
  }
  const alive = await graphql(product, 'reseller', '{ viewer { portal } }')
  if (alive.status >= 500) notes.push(`afterwards: ${alive.status} ${alive.body.slice(0, 200)}`)
  return { tried: list.length, failed: notes.length, notes }
}

/** What is wrong with the answers a connection heard. */
function faultsOf(heard: string): readonly string[] {
  const heads = heard.split(/(?=HTTP\/1\.1 \d{3} )/).filter((text) => text.startsWith('HTTP/1.1 '))
  return heads.flatMap((text) => {
    const [head = ''] = text.split('\r\n\r\n', 1)
    const status = Number(head.slice(9, 12))
    const lower = head.toLowerCase()
    const missing = status === 100 ? [] : named.filter((name) => !lower.includes(`\n${name}:`))
    return [
      ...(status >= 500 ? [`${status}`] : []),
      ...(missing.length > 0 ? [`${status} without ${missing.join(', ')}`] : []),
      ...(/at .*\.(?:js|ts):\d+|SQLSTATE|node_modules/.test(text) ? ['shows its inside'] : []),
    ]
  })
}
