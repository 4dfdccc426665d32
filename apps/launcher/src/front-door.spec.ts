import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '@relais/embedded-postgres'
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
      expect(reply.body).toContain('Chaque espace a sa propre adresse')
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

test('while developing, the API gets its own paths and Vite the rest', () => {
  const hosts = hostTable(addresses({ RELAIS_CUSTOMER_URL: 'https://clients.example.org' }, 4000))
  const backends = { api: 1, mailbox: 2, vite: { reseller: 3, provider: 4, customer: 5 } }
  const to = (host: string, path: string): number | null => route(hosts, backends, host, path)
  expect(to('reseller.localhost:4000', '/graphql')).toBe(1)
  expect(to('reseller.localhost:4000', '/readyz?x')).toBe(1)
  expect(to('reseller.localhost:4000', '/graphql-notes')).toBe(3)
  expect(to('provider.localhost', '/customers')).toBe(4)
  expect(to('clients.example.org', '/')).toBe(5)
  expect(to('customer.localhost.', '/')).toBe(5)
  expect(to('mailbox.localhost', '/graphql')).toBe(2)
  expect(to('reseller.localhost.attacker.example', '/')).toBeNull()
  expect(route(hosts, backends, undefined, '/')).toBeNull()
})
