import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { portalOfHost } from './portal-request.ts'

/** What every answer carries, whatever it is: a page, data, an error, or the answer to what was no request. */
export const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** In a demo the forms of the bar lead to all three portals (ADR 34). */
function demoHeaders({ portalUrls }: Config) {
  const policy = securityHeaders['content-security-policy']
  return {
    'content-security-policy': policy.replace(
      "form-action 'self'",
      `form-action 'self' ${Object.values(portalUrls).join(' ')}`,
    ),
  }
}

/** The headers of every answer; for a portal whose address is https also that a browser shall never ask it over http again. */
export function headersFor(host: string | undefined, config: Config): Readonly<Record<string, string>> {
  const portal = portalOfHost(host, config)
  const isSecure = portal !== undefined && config.portalUrls[portal].startsWith('https:')
  const headers = config.isDemo ? { ...securityHeaders, ...demoHeaders(config) } : securityHeaders
  return isSecure ? { ...headers, 'strict-transport-security': 'max-age=31536000' } : headers
}

/** Puts them on every answer from the first moment: whoever answers later, also with an error, keeps them. */
export function registerSecurityHeaders(server: FastifyInstance, config: Config): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headersFor(request.headers.host, config))
  })
}

/** An address that is none (a broken percent-encoding, say) is answered before any hook runs. */
export function answerBadAddress(config: Config) {
  return (_error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    void reply
      .code(400)
      .headers(headersFor(request.headers.host, config))
      .type('text/plain; charset=utf-8')
      .send('This address is not written as addresses are.')
  }
}

/** An `Expect` that is not known is answered before fastify sees the request. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(417, securityHeaders).end()
}

/** Bytes that are no request, or one that takes too long to arrive, are answered on the bare connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
  const headers = { ...securityHeaders, 'content-length': '0', connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`)
  socket.destroySoon()
}
