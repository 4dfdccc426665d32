import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '@relais/embedded-postgres'
import { bounds } from './admission.ts'
import { addresses } from './environment.ts'
import { type FrontDoor, openFrontDoor } from './front-door.ts'
import { hostTable, route } from './route.ts'

interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

const servers: Server[] = []
let door: FrontDoor

/** A backend that says its name and what it was sent. */
async function backend(name: string): Promise<number> {
  const server = createServer((incoming, response) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString()))
    incoming.on('end', () => {
      response.setHeader('set-cookie', ['__Host-a=1; Path=/; Secure', '__Host-b=2; Path=/; Secure'])
      response.end(JSON.stringify({ name, url: incoming.url, headers: incoming.headers, body }))
    })
  })
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket) => {
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n${name} ${incoming.url}:`,
    )
    socket.on('data', (chunk: Buffer) => socket.write(chunk))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  return (server.address() as AddressInfo).port
}

function call(
  host: string,
  path = '/',
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options
    const outgoing = request(
      { host: '127.0.0.1', port: door.port, path, method, headers: { host, ...headers } },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
      },
    )
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

interface Echo {
  name: string
  url: string
  headers: Record<string, string>
  body: string
}
const echo = (reply: Reply): Echo => JSON.parse(reply.body) as Echo

beforeEach(async () => {
  door = await openFrontDoor({
    port: await freePort(),
    addresses: (port) => addresses({}, port),
    trustedHeader: null,
  })
})

afterEach(async () => {
  await door.close()
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

describe('the front door', () => {
  test('leads each host to its own process, host, path, body and cookies unchanged', async () => {
    door.open({ api: await backend('api'), mailbox: await backend('mailbox'), vite: null })
    for (const portal of ['reseller', 'provider', 'customer']) {
      const reply = await call(`${portal}.localhost:${door.port}`, '/graphql?a=1', {
        method: 'POST',
        body: '{"é":1}',
      })
      expect(echo(reply)).toMatchObject({ name: 'api', url: '/graphql?a=1', body: '{"é":1}' })
      expect(echo(reply).headers['host']).toBe(`${portal}.localhost:${door.port}`)
      expect(reply.headers['set-cookie']).toHaveLength(2)
    }
    expect(echo(await call(`Mailbox.localhost:${door.port}`, '/x')).name).toBe('mailbox')
  })

  test('overwrites what a client claims about its address', async () => {
    door.open({ api: await backend('api'), mailbox: null, vite: null })
    const claimed = {
      'X-Forwarded-For': '6.6.6.6',
      Forwarded: 'for=6.6.6.6',
      'X-Real-IP': '6.6.6.6',
      'X-Forwarded-Proto': 'https',
    }
    const { headers } = echo(await call('provider.localhost', '/', { headers: claimed }))
    expect(headers['x-forwarded-for']).toBe('127.0.0.1')
    expect(JSON.stringify(headers)).not.toContain('6.6.6.6')
    expect(headers['x-forwarded-proto']).toBeUndefined()
  })

  test('passes on the one header of a proxy the operator named, and no other', async () => {
    await door.close()
    door = await openFrontDoor({
      port: await freePort(),
      addresses: (port) => addresses({}, port),
      trustedHeader: 'x-real-ip',
    })
    door.open({ api: await backend('api'), mailbox: null, vite: null })
    const claimed = { 'X-Real-IP': '7.7.7.7', 'X-Forwarded-For': '6.6.6.6' }
    const { headers } = echo(await call('provider.localhost', '/', { headers: claimed }))
    expect(headers['x-real-ip']).toBe('7.7.7.7')
    expect(headers['x-forwarded-for']).toBeUndefined()
  })

  test('shows the addresses in both languages to any other host', async () => {
    door.open({ api: await backend('api'), mailbox: await backend('mailbox'), vite: null })
    for (const host of [`localhost:${door.port}`, '127.0.0.1', 'attacker.example']) {
      const reply = await call(host)
      expect(reply.status).toBe(200)
      expect(reply.body).toContain(`href="http://reseller.localhost:${door.port}"`)
      expect(reply.body).toContain('Chaque portail a sa propre adresse')
      expect(reply.body).not.toContain('attacker')
    }
    expect((await call('localhost', '/graphql', { method: 'POST' })).status).toBe(404)
  })

  test('asks to wait while it is not open, and while what stands behind it is away', async () => {
    expect((await call('provider.localhost')).status).toBe(503)
    door.open({ api: await freePort(), mailbox: null, vite: null })
    const reply = await call('provider.localhost')
    expect(reply.status).toBe(503)
    expect(reply.headers['retry-after']).toBe('2')
    expect(reply.body).toContain('Relais démarre')
  })

  test('shows a page that looks again by itself, and tells a portal in its own format to come again', async () => {
    door.open({ api: await freePort(), mailbox: null, vite: null })
    expect((await call('provider.localhost', '/customers')).body).toContain('http-equiv="refresh"')
    const asked = await call('provider.localhost', '/graphql', { method: 'POST', body: '{}' })
    expect(asked).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
    expect(JSON.parse(asked.body)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    })
    const api = await backend('api')
    door.open({ api, mailbox: null, vite: null })
    expect((await call('provider.localhost', '/graphql', { method: 'POST', body: '{}' })).status).toBe(200)
  })

  test('answers a request whose process dies under it, and leads the next one to its successor', async () => {
    const dying = createServer((incoming) => void incoming.socket.destroy())
    await new Promise<void>((resolve) => dying.listen(0, '127.0.0.1', resolve))
    servers.push(dying)
    door.open({ api: (dying.address() as AddressInfo).port, mailbox: null, vite: null })
    const cut = await call('provider.localhost', '/graphql', { method: 'POST', body: '{}' })
    expect(cut.status).toBe(503)
    expect(JSON.parse(cut.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
    door.open({ api: await backend('api'), mailbox: null, vite: null })
    expect((await call('provider.localhost', '/graphql', { method: 'POST', body: '{}' })).status).toBe(200)
  })

  test('takes the next port when the wanted one is taken, even on one loopback address only', async () => {
    const second = await openFrontDoor({
      port: door.port,
      addresses: (port) => addresses({}, port),
      trustedHeader: null,
    })
    expect(second.port).toBeGreaterThan(door.port)
    await second.close()
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen(0, '::1', resolve))
    servers.push(holder)
    const { port } = holder.address() as AddressInfo
    const third = await openFrontDoor({
      port,
      addresses: (chosen) => addresses({}, chosen),
      trustedHeader: null,
    })
    expect(third.port).toBeGreaterThan(port)
    await third.close()
  })

  test('carries websockets, and closes them when it closes', async () => {
    const vite = { reseller: await backend('vite-reseller'), provider: 1, customer: 1 }
    door.open({ api: await backend('api'), mailbox: null, vite })
    const socket = connect(door.port, '127.0.0.1')
    socket.write(
      `GET /hmr HTTP/1.1\r\nhost: reseller.localhost:${door.port}\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n`,
    )
    let heard = ''
    const closed = new Promise((resolve) => socket.once('close', resolve))
    await new Promise<void>((resolve) => {
      socket.on('data', (chunk: Buffer) => {
        heard += chunk.toString()
        if (heard.endsWith('/hmr:')) socket.write('ping')
        if (heard.endsWith('ping')) resolve()
      })
    })
    expect(heard).toMatch(/^HTTP\/1\.1 101 /)
    expect(heard).toMatch(/vite-reseller \/hmr:ping$/)
    await door.close()
    await closed
  })
})

/** What a connection hears for these bytes until it is closed. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(door.port, '127.0.0.1', () => socket.write(bytes))
    let heard = ''
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard))
  })
}

describe('however one behaves at the door', () => {
  const slow: Socket[] = []
  afterEach(() => {
    for (const socket of slow.splice(0)) socket.destroy()
  })

  test('three hundred slow uploads of one client keep nobody out, not even of its own address', async () => {
    await door.close()
    door = await openFrontDoor({
      port: await freePort(),
      addresses: (port) => addresses({}, port),
      trustedHeader: null,
      bounds: { ...bounds, uploadMs: 0 },
    })
    door.open({ api: await backend('api'), mailbox: null, vite: null })
    const heads = Array.from({ length: 300 }, () => {
      const socket = connect(door.port, '127.0.0.1')
      socket.on('error', () => undefined)
      slow.push(socket)
      return new Promise<void>((resolve) =>
        socket.write(
          'POST /graphql HTTP/1.1\r\nhost: reseller.localhost\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{',
          () => resolve(),
        ),
      )
    })
    await Promise.all(heads)
    const reply = await call('provider.localhost', '/graphql', { method: 'POST', body: '{"a":1}' })
    expect(reply.status).toBe(200)
    expect(echo(reply).body).toBe('{"a":1}')
  })

  test('who asks for more at once than one client may is told when to come again', async () => {
    await door.close()
    door = await openFrontDoor({
      port: await freePort(),
      addresses: (port) => addresses({}, port),
      trustedHeader: 'x-real-ip',
      bounds: { ...bounds, answersToOne: 2 },
    })
    const waiting: (() => void)[] = []
    const server = createServer((_request, response) => void waiting.push(() => response.end()))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    door.open({ api: (server.address() as AddressInfo).port, mailbox: null, vite: null })
    const from = (address: string) => ({ headers: { 'x-real-ip': address } })
    const held = [1, 2].map(() => call('provider.localhost', '/', from('192.0.2.1')))
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    const graphql = await call('provider.localhost', '/graphql', from('192.0.2.1'))
    expect(graphql).toMatchObject({ status: 429, headers: { 'retry-after': '1' } })
    expect(JSON.parse(graphql.body)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    })
    expect((await call('provider.localhost', '/', from('192.0.2.1'))).body).toContain('Trop de demandes')
    const other = call('provider.localhost', '/', from('192.0.2.2'))
    while (waiting.length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    for (const answer of waiting) answer()
    expect((await Promise.all([...held, other])).map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('what is no request is answered, with the headers of every answer', async () => {
    door.open({ api: await backend('api'), mailbox: null, vite: null })
    const answers = [
      [400, await raw('HELLO\r\n\r\n')],
      [400, await raw('GET / HTTP/1.1\r\nconnection: close\r\n\r\n')],
      [417, await raw('GET / HTTP/1.1\r\nhost: a\r\nexpect: cake\r\nconnection: close\r\n\r\n')],
      [
        400,
        await raw('GET / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n'),
      ],
      [431, await raw(`GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`)],
      [
        400,
        await raw(
          'GET / HTTP/1.1\r\nhost: provider.localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
        ),
      ],
    ] as const
    for (const [status, answer] of answers) {
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      for (const name of ['x-content-type-options', 'permissions-policy', 'content-security-policy'])
        expect(answer).toContain(`${name}: `)
    }
  })

  test('while a process lives and does not answer, people are asked to wait; others are served', async () => {
    const api = await backend('api')
    const mailbox = await backend('mailbox')
    let silent = true
    door.open({ api, mailbox, vite: null }, (port) => silent && port === api)
    const page = await call('provider.localhost', '/customers')
    expect(page).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
    expect(echo(await call('mailbox.localhost')).name).toBe('mailbox')
    silent = false
    expect((await call('provider.localhost', '/customers')).status).toBe(200)
  })

  test('a portal whose address is https is never asked for over http again; another says nothing of it', async () => {
    await door.close()
    door = await openFrontDoor({
      port: await freePort(),
      addresses: (port) => addresses({ RELAIS_PROVIDER_URL: 'https://p.example.org' }, port),
      trustedHeader: null,
    })
    expect((await call('p.example.org')).headers['strict-transport-security']).toMatch(/^max-age=31536000/)
    expect((await call('reseller.localhost')).headers['strict-transport-security']).toBeUndefined()
  })
})

describe('what is sent on', () => {
  test('has one end, whatever its method: chunks of a GET are no second request behind the door', async () => {
    const seen: string[] = []
    const server = createServer((incoming, response) => {
      let body = ''
      incoming.on('data', (chunk: Buffer) => (body += chunk.toString()))
      incoming.on('end', () => {
        seen.push(`${incoming.method} ${incoming.url} ${body.length}`)
        response.end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    door.open({ api: (server.address() as AddressInfo).port, mailbox: null, vite: null })
    const inner = 'GET /smuggled HTTP/1.1\r\nhost: provider.localhost\r\n\r\n'
    for (const method of ['GET', 'DELETE', 'OPTIONS', 'POST']) {
      const chunk = `${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`
      const heard = await raw(
        `${method} /outer HTTP/1.1\r\nhost: provider.localhost\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n${chunk}`,
      )
      expect(heard).toMatch(/^HTTP\/1\.1 200 /)
      const length = `${method} /long HTTP/1.1\r\nhost: provider.localhost\r\ncontent-length: ${inner.length}\r\nconnection: close\r\n\r\n${inner}`
      expect(await raw(length)).toMatch(/^HTTP\/1\.1 200 /)
    }
    expect(seen).toEqual(
      ['GET', 'DELETE', 'OPTIONS', 'POST'].flatMap((method) => [
        `${method} /outer ${inner.length}`,
        `${method} /long ${inner.length}`,
      ]),
    )
  })

  test('is not what two neighbors say to each other, and a client takes nothing away by naming it so', async () => {
    door.open({ api: await backend('api'), mailbox: null, vite: null })
    const heard = await raw(
      'GET http://other.example/x HTTP/1.1\r\nhost: provider.localhost\r\nhost: other.example\r\nconnection: close, x-forwarded-for, host\r\nkeep-alive: 5\r\nte: trailers\r\nproxy-connection: x\r\ncookie: a=1\r\ncookie: b=2\r\n\r\n',
    )
    if (heard.startsWith('HTTP/1.1 400 ')) return
    const { url, headers } = JSON.parse(heard.slice(heard.indexOf('{'), heard.lastIndexOf('}') + 1)) as Echo
    expect(url).toBe('/http://other.example/x')
    expect(headers).toMatchObject({
      host: 'provider.localhost',
      'x-forwarded-for': '127.0.0.1',
      cookie: 'a=1; b=2',
    })
    for (const name of ['te', 'keep-alive', 'proxy-connection', 'upgrade'])
      expect(headers[name]).toBeUndefined()
  })

  test('is answered whole though its body is not read to its end', async () => {
    const server = createServer((incoming, response) => {
      response.writeHead(413).end('too large')
      incoming.resume()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    door.open({ api: (server.address() as AddressInfo).port, mailbox: null, vite: null })
    for (let turn = 0; turn < 5; turn++) {
      const answer = await call('provider.localhost', '/graphql', {
        method: 'POST',
        body: 'x'.repeat(300_000),
      })
      expect(answer).toMatchObject({ status: 413, body: 'too large' })
    }
  })

  test('breaks off for the client when the answer breaks off, so that half of it is not taken for the whole', async () => {
    const server = createServer((_incoming, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    door.open({ api: (server.address() as AddressInfo).port, mailbox: null, vite: null })
    const heard = await raw('GET / HTTP/1.1\r\nhost: provider.localhost\r\n\r\n')
    expect(heard).toMatch(/half$/)
  })

  test('is understood by a client that knows no chunks', async () => {
    const server = createServer((_incoming, response) => {
      response.write('in')
      response.end(' pieces')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    door.open({ api: (server.address() as AddressInfo).port, mailbox: null, vite: null })
    const heard = await raw('GET / HTTP/1.0\r\nhost: provider.localhost\r\n\r\n')
    expect(heard).toMatch(/\r\n\r\nin pieces$/)
    expect(heard.toLowerCase()).not.toContain('transfer-encoding')
  })
})

test('while developing, the API gets its own paths and Vite the rest', () => {
  const hosts = hostTable(addresses({ RELAIS_CUSTOMER_URL: 'https://clients.example.org' }, 4000))
  const backends = { api: 1, mailbox: 2, vite: { reseller: 3, provider: 4, customer: 5 } }
  const to = (host: string, path: string): number | null => route(hosts, backends, host, path)
  expect(to('reseller.localhost:4000', '/graphql')).toBe(1)
  expect(to('reseller.localhost:4000', '/readyz?x')).toBe(1)
  expect(to('reseller.localhost:4000', '/graphql-notes')).toBe(3)
  expect(to('reseller.localhost:4000', '/demo/bar?language=fr')).toBe(1)
  expect(to('localhost:4000', '/')).toBeNull()
  expect(route(hosts, { ...backends, isDemo: true }, 'localhost:4000', '/')).toBe(1)
  expect(to('provider.localhost', '/customers')).toBe(4)
  expect(to('clients.example.org', '/')).toBe(5)
  expect(to('customer.localhost.', '/')).toBe(5)
  expect(to('mailbox.localhost', '/graphql')).toBe(2)
  expect(to('reseller.localhost.attacker.example', '/')).toBeNull()
  expect(route(hosts, backends, undefined, '/')).toBeNull()
})

test('the front door of a demo is the API’s page; of any other installation a plain one with the addresses', async () => {
  const port = await backend('api')
  door.wait(40)
  const early = await call('localhost')
  expect([early.status, early.body]).toEqual([503, expect.stringContaining('40&nbsp;%')])
  door.open({ api: port, mailbox: null, vite: null, isDemo: true })
  expect(echo(await call(`localhost:${door.port}`, '/?language=fr'))).toMatchObject({
    name: 'api',
    url: '/?language=fr',
  })
  door.open({ api: port, mailbox: null, vite: null })
  const plain = await call('localhost')
  expect([plain.status, plain.body]).toEqual([200, expect.stringContaining('http://customer.localhost')])
  expect((await call('localhost', '/demo/bar', { method: 'POST' })).status).toBe(404)
})
