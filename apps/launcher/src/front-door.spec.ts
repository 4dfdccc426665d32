import { createServer } from 'node:http'
import { connect } from 'node:net'
import { freePort } from '@relais/embedded-postgres'
import { describe, expect, test } from 'vitest'
import { echo, useFrontDoor } from './front-door.fixture.ts'

const at = useFrontDoor()

describe('the front door', () => {
  test('leads each host to its own process, host, path, body and cookies unchanged', async () => {
    at.door.open({ api: await at.backend('api'), mailbox: await at.backend('mailbox'), vite: null })
    for (const portal of ['reseller', 'provider', 'customer']) {
      const reply = await at.call(`${portal}.localhost:${at.door.port}`, '/graphql?a=1', {
        method: 'POST',
        body: '{"é":1}',
      })
      expect(echo(reply)).toMatchObject({ name: 'api', url: '/graphql?a=1', body: '{"é":1}' })
      expect(echo(reply).headers['host']).toBe(`${portal}.localhost:${at.door.port}`)
      expect(reply.headers['set-cookie']).toHaveLength(2)
    }
    expect(echo(await at.call(`Mailbox.localhost:${at.door.port}`, '/x')).name).toBe('mailbox')
  })

  test('overwrites what a client claims about its address', async () => {
    at.door.open({ api: await at.backend('api'), mailbox: null, vite: null })
    const claimed = {
      'X-Forwarded-For': '6.6.6.6',
      Forwarded: 'for=6.6.6.6',
      'X-Real-IP': '6.6.6.6',
      'X-Forwarded-Proto': 'https',
    }
    const { headers } = echo(await at.call('provider.localhost', '/', { headers: claimed }))
    expect(headers['x-forwarded-for']).toBe('127.0.0.1')
    expect(JSON.stringify(headers)).not.toContain('6.6.6.6')
    expect(headers['x-forwarded-proto']).toBeUndefined()
  })

  test('passes on the one header of a proxy the operator named, and no other', async () => {
    await at.replace({ trustedHeader: 'x-real-ip' })
    at.door.open({ api: await at.backend('api'), mailbox: null, vite: null })
    const claimed = { 'X-Real-IP': '7.7.7.7', 'X-Forwarded-For': '6.6.6.6' }
    const { headers } = echo(await at.call('provider.localhost', '/', { headers: claimed }))
    expect(headers['x-real-ip']).toBe('7.7.7.7')
    expect(headers['x-forwarded-for']).toBeUndefined()
  })

  test('shows the addresses in both languages to any other host', async () => {
    at.door.open({ api: await at.backend('api'), mailbox: await at.backend('mailbox'), vite: null })
    for (const host of [`localhost:${at.door.port}`, '127.0.0.1', 'attacker.example']) {
      const reply = await at.call(host)
      expect(reply.status).toBe(200)
      expect(reply.body).toContain(`href="http://reseller.localhost:${at.door.port}"`)
      expect(reply.body).toContain('Chaque portail a sa propre adresse')
      expect(reply.body).not.toContain('attacker')
    }
    expect((await at.call('localhost', '/graphql', { method: 'POST' })).status).toBe(404)
  })

  test('asks to wait while it is not open, and while what stands behind it is away', async () => {
    expect((await at.call('provider.localhost')).status).toBe(503)
    at.door.open({ api: await freePort(), mailbox: null, vite: null })
    const reply = await at.call('provider.localhost')
    expect(reply.status).toBe(503)
    expect(reply.headers['retry-after']).toBe('2')
    expect(reply.body).toContain('Relais démarre')
  })

  test('shows a page that looks again by itself, and tells a portal in its own format to come again', async () => {
    at.door.open({ api: await freePort(), mailbox: null, vite: null })
    expect((await at.call('provider.localhost', '/customers')).body).toContain('http-equiv="refresh"')
    const asked = await at.call('provider.localhost', '/graphql', { method: 'POST', body: '{}' })
    expect(asked).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
    expect(JSON.parse(asked.body)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    })
    const api = await at.backend('api')
    at.door.open({ api, mailbox: null, vite: null })
    expect((await at.call('provider.localhost', '/graphql', { method: 'POST', body: '{}' })).status).toBe(200)
  })

  test('answers a request whose process dies under it, and leads the next one to its successor', async () => {
    const dying = createServer((incoming) => void incoming.socket.destroy())
    at.door.open({ api: await at.listen(dying), mailbox: null, vite: null })
    const cut = await at.call('provider.localhost', '/graphql', { method: 'POST', body: '{}' })
    expect(cut.status).toBe(503)
    expect(JSON.parse(cut.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
    at.door.open({ api: await at.backend('api'), mailbox: null, vite: null })
    expect((await at.call('provider.localhost', '/graphql', { method: 'POST', body: '{}' })).status).toBe(200)
  })

  test('takes the next port when the wanted one is taken, even on one loopback address only', async () => {
    const second = await at.make({ port: at.door.port })
    expect(second.port).toBeGreaterThan(at.door.port)
    await second.close()
    const port = await at.listen(createServer(), '::1')
    const third = await at.make({ port })
    expect(third.port).toBeGreaterThan(port)
    await third.close()
  })

  test('carries websockets, and closes them when it closes', async () => {
    const vite = { reseller: await at.backend('vite-reseller'), provider: 1, customer: 1 }
    at.door.open({ api: await at.backend('api'), mailbox: null, vite })
    const socket = connect(at.door.port, '127.0.0.1')
    socket.write(
      `GET /hmr HTTP/1.1\r\nhost: reseller.localhost:${at.door.port}\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n`,
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
    await at.door.close()
    await closed
  })
})

test('the front door of a demo is the API’s page; of any other installation a plain one with the addresses', async () => {
  const port = await at.backend('api')
  at.door.wait(40)
  const early = await at.call('localhost')
  expect([early.status, early.body]).toEqual([503, expect.stringContaining('40&nbsp;%')])
  at.door.open({ api: port, mailbox: null, vite: null, isDemo: true })
  expect(echo(await at.call(`localhost:${at.door.port}`, '/?language=fr'))).toMatchObject({
    name: 'api',
    url: '/?language=fr',
  })
  at.door.open({ api: port, mailbox: null, vite: null })
  const plain = await at.call('localhost')
  expect([plain.status, plain.body]).toEqual([200, expect.stringContaining('http://customer.localhost')])
  expect((await at.call('localhost', '/demo/bar', { method: 'POST' })).status).toBe(404)
})
