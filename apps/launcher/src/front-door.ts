import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { createProxyServer } from 'httpxy'
import { addressPage, unavailable, waitPage } from './front-page.ts'
import type { Addresses } from './environment.ts'
import { type Backends, hostTable, route } from './route.ts'

/** The one port people see. */
export interface FrontDoor {
  readonly port: number
  /** From now on requests go through; before, everybody is asked to wait. */
  open(backends: Backends): void
  close(): Promise<void>
}

/** What `openFrontDoor` takes. */
export interface FrontDoorOptions {
  /** Wanted port; the next free one if it is taken. */
  readonly port: number
  readonly addresses: (port: number) => Addresses
  /**
   * Header a proxy of the operator's in front of us tells the client's address with; passed on untouched.
   * null: nobody stands before us, and what a client claims is overwritten.
   */
  readonly trustedHeader: string | null
}

const attempts = 100
const claims = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
  'forwarded',
]
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 503 ? { 'retry-after': '2' } : {}),
  })
  response.end(body)
}

/** Nobody stands behind the door (yet, or for the moment): a page that looks again by itself, and to programs their JSON. */
function away(request: IncomingMessage, response: ServerResponse): void {
  if (!(request.url ?? '/').startsWith('/graphql')) return answer(response, 503, waitPage())
  response.writeHead(503, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '2',
  })
  response.end(unavailable())
}

function listen(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? String(error))
    server.once('error', failed)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', failed)
      resolve(null)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve()
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Both loopback addresses: a browser may try either for a `localhost` name. @returns null when the port is taken */
async function bind(make: () => Server, port: number): Promise<Server[] | null> {
  const four = make()
  const problem = await listen(four, port, '127.0.0.1')
  if (problem !== null && problem !== 'EADDRINUSE')
    throw new Error(`Port ${port} of 127.0.0.1 cannot be used: ${problem}`)
  if (problem !== null) return null
  const six = make()
  const second = await listen(six, port, '::1')
  if (second === null) return [four, six]
  if (second !== 'EADDRINUSE') return [four]
  await close(four)
  return null
}

function prepare(request: IncomingMessage, trustedHeader: string | null): void {
  const kept = trustedHeader === null ? undefined : request.headers[trustedHeader]
  for (const name of claims) delete request.headers[name]
  if (trustedHeader !== null && kept !== undefined) request.headers[trustedHeader] = kept
  if (trustedHeader === null) request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? ''
}

/** Takes the port and asks everybody to wait until `open`. @throws when no port is free */
export async function openFrontDoor(options: FrontDoorOptions): Promise<FrontDoor> {
  const proxy = createProxyServer({ ws: true, xfwd: false, changeOrigin: false })
  proxy.on('error', (_error, _request, response) => {
    if (response instanceof ServerResponse) {
      if (response.headersSent) response.destroy()
      else away(response.req, response)
    } else response?.destroy()
  })
  let backends: Backends | null = null
  let to: Addresses = options.addresses(options.port)
  let hosts = hostTable(to)
  const tunnels = new Set<Socket>()

  const make = (): Server => {
    const server = createServer((request, response) => {
      const path = request.url ?? '/'
      const known = hosts.has((request.headers.host ?? '').toLowerCase().replace(/:\d+$/, ''))
      if (backends === null && known) return away(request, response)
      const port = backends === null ? null : route(hosts, backends, request.headers.host, path)
      if (port === null) return answer(response, path === '/' ? 200 : 404, addressPage(to))
      prepare(request, options.trustedHeader)
      void proxy.web(request, response, { target: `http://127.0.0.1:${port}` })
    })
    server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
      const port = backends === null ? null : route(hosts, backends, request.headers.host, request.url ?? '/')
      socket.on('error', () => socket.destroy())
      if (port === null) return void socket.destroy()
      tunnels.add(socket)
      socket.once('close', () => tunnels.delete(socket))
      prepare(request, options.trustedHeader)
      void proxy.ws(request, socket, { target: `http://127.0.0.1:${port}` }, head)
    })
    server.on('clientError', (_error, socket) => socket.destroy())
    return server
  }

  for (let port = options.port; port < options.port + attempts && port <= 65_535; port++) {
    const servers = await bind(make, port)
    if (servers === null) continue
    to = options.addresses(port)
    hosts = hostTable(to)
    return {
      port,
      open: (ready) => {
        backends = ready
      },
      close: async () => {
        for (const socket of tunnels) socket.destroy()
        await Promise.all(servers.map(close))
      },
    }
  }
  throw new Error(`No port is free from ${options.port} on. Set RELAIS_PORT to another one.`)
}
