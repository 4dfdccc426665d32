import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { freePort } from '@relais/embedded-postgres'
import { afterEach, beforeEach } from 'vitest'
import { addresses } from './environment.ts'
import { type FrontDoor, type FrontDoorOptions, openFrontDoor } from './front-door.ts'

/** What was answered. */
export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** What a backend of a test heard, which it answers with. */
export interface Echo {
  name: string
  url: string
  headers: Record<string, string>
  body: string
}
/** Reads it. */
export const echo = (reply: Reply): Echo => JSON.parse(reply.body) as Echo

/** A door for each test, and what stands behind it; all of it is closed after the test. */
export class DoorOfTest {
  private open: FrontDoor | undefined
  private readonly servers: Server[] = []

  /** The door that `call` and `raw` come to. */
  get door(): FrontDoor {
    if (!this.open) throw new Error('no door is open')
    return this.open
  }

  /** Opens one; what is not said is as in most tests. */
  make(options: Partial<FrontDoorOptions> = {}): Promise<FrontDoor> {
    return freePort().then((port) =>
      openFrontDoor({ port, addresses: (own) => addresses({}, own), trustedHeader: null, ...options }),
    )
  }

  /** Another door in the place of the one there is. */
  async replace(options: Partial<FrontDoorOptions> = {}): Promise<void> {
    await this.open?.close()
    this.open = await this.make(options)
  }

  async end(): Promise<void> {
    await this.open?.close()
    this.open = undefined
    for (const server of this.servers.splice(0)) {
      server.close()
      server.closeAllConnections()
    }
  }

  /** Lets a server listen; gives its port. */
  async listen(server: Server, host = '127.0.0.1'): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, host, resolve))
    this.servers.push(server)
    return (server.address() as AddressInfo).port
  }

  /** A backend that says its name and what it was sent. */
  backend(name: string): Promise<number> {
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
    return this.listen(server)
  }

  call(
    host: string,
    path = '/',
    options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const { method = 'GET', headers = {}, body } = options
      const outgoing = request(
        { host: '127.0.0.1', port: this.door.port, path, method, headers: { host, ...headers } },
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

  /** What a connection hears for these bytes until it is closed. */
  raw(bytes: string): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(this.door.port, '127.0.0.1', () => socket.write(bytes))
      let heard = ''
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(heard))
    })
  }
}

/** The door of the tests of a file, a new one for each. */
export function useFrontDoor(): DoorOfTest {
  const at = new DoorOfTest()
  beforeEach(() => at.replace())
  afterEach(() => at.end())
  return at
}
