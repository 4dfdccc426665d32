import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { type Echo, useFrontDoor } from './front-door.fixture.ts'

const at = useFrontDoor()

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
    at.door.open({ api: await at.listen(server), mailbox: null, vite: null })
    const inner = 'GET /smuggled HTTP/1.1\r\nhost: provider.localhost\r\n\r\n'
    for (const method of ['GET', 'DELETE', 'OPTIONS', 'POST']) {
      const chunk = `${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`
      const heard = await at.raw(
        `${method} /outer HTTP/1.1\r\nhost: provider.localhost\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n${chunk}`,
      )
      expect(heard).toMatch(/^HTTP\/1\.1 200 /)
      const length = `${method} /long HTTP/1.1\r\nhost: provider.localhost\r\ncontent-length: ${inner.length}\r\nconnection: close\r\n\r\n${inner}`
      expect(await at.raw(length)).toMatch(/^HTTP\/1\.1 200 /)
    }
    expect(seen).toEqual(
      ['GET', 'DELETE', 'OPTIONS', 'POST'].flatMap((method) => [
        `${method} /outer ${inner.length}`,
        `${method} /long ${inner.length}`,
      ]),
    )
  })

  test('is not what two neighbors say to each other, and a client takes nothing away by naming it so', async () => {
    at.door.open({ api: await at.backend('api'), mailbox: null, vite: null })
    const heard = await at.raw(
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
    at.door.open({ api: await at.listen(server), mailbox: null, vite: null })
    for (let turn = 0; turn < 5; turn++) {
      const answer = await at.call('provider.localhost', '/graphql', {
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
    at.door.open({ api: await at.listen(server), mailbox: null, vite: null })
    const heard = await at.raw('GET / HTTP/1.1\r\nhost: provider.localhost\r\n\r\n')
    expect(heard).toMatch(/half$/)
  })

  test('is understood by a client that knows no chunks', async () => {
    const server = createServer((_incoming, response) => {
      response.write('in')
      response.end(' pieces')
    })
    at.door.open({ api: await at.listen(server), mailbox: null, vite: null })
    const heard = await at.raw('GET / HTTP/1.0\r\nhost: provider.localhost\r\n\r\n')
    expect(heard).toMatch(/\r\n\r\nin pieces$/)
    expect(heard.toLowerCase()).not.toContain('transfer-encoding')
  })
})
