import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { bounds } from './admission.ts'
import { addresses } from './environment.ts'
import { echo, useFrontDoor } from './front-door.fixture.ts'

const at = useFrontDoor()

describe('however one behaves at the door', () => {
  const slow: Socket[] = []
  afterEach(() => {
    for (const socket of slow.splice(0)) socket.destroy()
  })

  test('three hundred slow uploads of one client keep nobody out, not even of its own address', async () => {
    await at.replace({ bounds: { ...bounds, uploadMs: 0 } })
    at.door.open({ api: await at.backend('api'), mailbox: null, vite: null })
    const heads = Array.from({ length: 300 }, () => {
      const socket = connect(at.door.port, '127.0.0.1')
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
    const reply = await at.call('provider.localhost', '/graphql', { method: 'POST', body: '{"a":1}' })
    expect(reply.status).toBe(200)
    expect(echo(reply).body).toBe('{"a":1}')
  })

  test('who asks for more at once than one client may is told when to come again', async () => {
    await at.replace({ trustedHeader: 'x-real-ip', bounds: { ...bounds, answersToOne: 2 } })
    const waiting: (() => void)[] = []
    const server = createServer((_request, response) => void waiting.push(() => response.end()))
    at.door.open({ api: await at.listen(server), mailbox: null, vite: null })
    const from = (address: string) => ({ headers: { 'x-real-ip': address } })
    const held = [1, 2].map(() => at.call('provider.localhost', '/', from('192.0.2.1')))
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    const graphql = await at.call('provider.localhost', '/graphql', from('192.0.2.1'))
    expect(graphql).toMatchObject({ status: 429, headers: { 'retry-after': '1' } })
    expect(JSON.parse(graphql.body)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    })
    expect((await at.call('provider.localhost', '/', from('192.0.2.1'))).body).toContain('Trop de demandes')
    const other = at.call('provider.localhost', '/', from('192.0.2.2'))
    while (waiting.length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    for (const answer of waiting) answer()
    expect((await Promise.all([...held, other])).map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('what is no request is answered, with the headers of every answer', async () => {
    at.door.open({ api: await at.backend('api'), mailbox: null, vite: null })
    const answers = [
      [400, await at.raw('HELLO\r\n\r\n')],
      [400, await at.raw('GET / HTTP/1.1\r\nconnection: close\r\n\r\n')],
      [417, await at.raw('GET / HTTP/1.1\r\nhost: a\r\nexpect: cake\r\nconnection: close\r\n\r\n')],
      [
        400,
        await at.raw('GET / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n'),
      ],
      [431, await at.raw(`GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`)],
      [
        400,
        await at.raw(
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
    const api = await at.backend('api')
    const mailbox = await at.backend('mailbox')
    let silent = true
    at.door.open({ api, mailbox, vite: null }, (port) => silent && port === api)
    const page = await at.call('provider.localhost', '/customers')
    expect(page).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
    expect(echo(await at.call('mailbox.localhost')).name).toBe('mailbox')
    silent = false
    expect((await at.call('provider.localhost', '/customers')).status).toBe(200)
  })

  test('a portal whose address is https is never asked for over http again; another says nothing of it', async () => {
    await at.replace({
      addresses: (port) => addresses({ RELAIS_PROVIDER_URL: 'https://p.example.org' }, port),
    })
    expect((await at.call('p.example.org')).headers['strict-transport-security']).toMatch(/^max-age=31536000/)
    expect((await at.call('reseller.localhost')).headers['strict-transport-security']).toBeUndefined()
  })
})
