import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { createProxyServer } from 'httpxy'
import { Admission, type Bounds, bounds } from './admission.ts'
import { clientAddress, clientOf } from './client-address.ts'
import { boundConnections, connections } from './connection-bound.ts'
import type { Addresses } from './environment.ts'
import { correctClaims, createForward, hasBody } from './forward.ts'
import {
  answerLater,
  answerPage,
  answerSocket,
  statusOfClientError,
  strictTransport,
} from './front-answer.ts'
import { addressPage } from './front-page.ts'
import { type Backends, hostTable, route } from './route.ts'

/** The one port people see. */
export interface FrontDoor {
  readonly port: number
  /**
   * From now on requests go through; before, everybody is asked to wait.
   * @param isSilent whether what listens there lives but does not answer: people are asked to wait for it too
   */
  open(backends: Backends, isSilent?: (port: number) => boolean): void
  /** How much of the demo is made, in percent: whoever waits is told. */
  wait(percent: number): void
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
  /** How much may be under way at once; by default `bounds`. */
  readonly bounds?: Bounds
}

/** Heads come in one piece, and bodies are at most 256 KiB: whoever needs longer is not let hold anything. */
const waits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 1_000,
  // Node would refuse it by itself, without our headers.
  requireHostHeader: false,
}
/** A connection on which nothing moves, either way, is closed. Longer than anything the API does. */
const stillMs = 60_000

const attempts = 100

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

/** Takes the port and asks everybody to wait until `open`. @throws when no port is free */
export async function openFrontDoor(options: FrontDoorOptions): Promise<FrontDoor> {
  const { trustedHeader } = options
  const forward = createForward(trustedHeader, stillMs)
  const tunnel = createProxyServer({ ws: true, xfwd: false, changeOrigin: false })
  tunnel.on('error', (_error, _request, socket) => socket?.destroy())
  const admission = new Admission(options.bounds ?? bounds)
  let backends: Backends | null = null
  let percent: number | null = null
  let isSilent: (port: number) => boolean = () => false
  let to: Addresses = options.addresses(options.port)
  let hosts = hostTable(to)
  const tunnels = new Set<Socket>()

  function lead(request: IncomingMessage, response: ServerResponse, port: number): void {
    const { socket } = request
    const visit = admission.admit({
      client: clientOf(clientAddress(request, trustedHeader)),
      hasBody: hasBody(request),
      isAnswered: () => response.headersSent,
      drop: () => (response.headersSent ? socket.destroy() : answerSocket(socket, 408)),
    })
    if (visit === 'client') return answerLater(request, response, 429)
    if (visit === 'all') return answerLater(request, response, 503)
    request.once('end', () => visit.whole())
    response.once('close', () => visit.over())
    forward(request, response, port, () => {
      if (response.headersSent) response.destroy()
      else answerLater(request, response, 503)
    })
  }

  const make = (): Server => {
    const server = createServer(waits, (request, response) => {
      const path = request.url ?? '/'
      if (request.headers.host === undefined) return answerPage(response, 400, addressPage(to))
      const name = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
      const place = hosts.get(name)
      if (place !== undefined && to[place]?.startsWith('https:') === true)
        for (const [header, value] of Object.entries(strictTransport)) response.setHeader(header, value)
      if (backends === null && place !== undefined) return answerLater(request, response, 503, percent)
      const port = backends === null ? null : route(hosts, backends, request.headers.host, path)
      if (port === null) return answerPage(response, path === '/' ? 200 : 404, addressPage(to))
      if (isSilent(port)) return answerLater(request, response, 503)
      lead(request, response, port)
    })
    server.timeout = stillMs
    server.on('checkExpectation', (_request, response: ServerResponse) =>
      answerPage(response, 417, addressPage(to)),
    )
    const answerOn = boundConnections(server, trustedHeader === null ? connections.ofOne : null)
    server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
      socket.on('error', () => socket.destroy())
      // Only Vite speaks over them, while developing; an endless connection is nobody else's.
      const port =
        backends === null || backends.vite === null
          ? null
          : route(hosts, backends, request.headers.host, request.url ?? '/')
      if (port === null) return answerSocket(socket, 400)
      tunnels.add(socket)
      socket.once('close', () => tunnels.delete(socket))
      correctClaims(request, trustedHeader)
      void tunnel.ws(request, socket, { target: `http://127.0.0.1:${port}` }, head)
    })
    server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
      if (answerOn(socket)?.headersSent === true || error.code === 'ECONNRESET') socket.destroy()
      else answerSocket(socket, statusOfClientError(error))
    })
    return server
  }

  for (let port = options.port; port < options.port + attempts && port <= 65_535; port++) {
    const servers = await bind(make, port)
    if (servers === null) continue
    to = options.addresses(port)
    hosts = hostTable(to)
    return {
      port,
      open: (ready, silent = () => false) => {
        backends = ready
        isSilent = silent
      },
      wait: (made) => {
        percent = made
      },
      close: async () => {
        for (const socket of tunnels) socket.destroy()
        await Promise.all(servers.map(close))
        forward.end()
      },
    }
  }
  throw new Error(`No port is free from ${options.port} on. Set RELAIS_PORT to another one.`)
}
