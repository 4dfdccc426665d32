import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { tooManyPage, unavailable, waitPage } from './front-page.ts'

/** What every answer of the front door's own carries; the API and the mailbox say theirs themselves. */
export const ownHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** For a portal whose address is https: the browser never tries http again. */
export const strictTransport = { 'strict-transport-security': 'max-age=31536000' }

/** Seconds after which to come again. */
const comeAgain: Readonly<Record<number, string>> = { 429: '1', 503: '2' }

/** Answers with a page of our own. */
export function answerPage(response: ServerResponse, status: number, body: string): void {
  send(response, status, 'text/html; charset=utf-8', body)
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  const after = comeAgain[status]
  response.writeHead(status, {
    'content-type': type,
    ...ownHeaders,
    ...(after === undefined ? {} : { 'retry-after': after }),
  })
  response.end(body)
}

/**
 * Nobody answers for the moment (503), or this client asks for too much at once (429): a page that looks again by itself,
 * and to programs their JSON.
 * @param percent how much of the demo that is being made is there; null: none is
 */
export function answerLater(
  request: IncomingMessage,
  response: ServerResponse,
  status: 429 | 503,
  percent: number | null = null,
): void {
  if ((request.url ?? '/').startsWith('/graphql'))
    return send(response, status, 'application/json; charset=utf-8', unavailable(status))
  answerPage(response, status, status === 503 ? waitPage(percent) : tooManyPage())
}

/** Writes an answer to what was no request, or to one that makes way, and closes the connection. */
export function answerSocket(socket: Socket, status: 400 | 408 | 431): void {
  if (!socket.writable) return void socket.destroy()
  const headers = { ...ownHeaders, 'content-length': '0', connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`)
  // Whoever does not even take this is not waited for.
  socket.destroySoon()
}

/** What Node found wrong with the bytes of a connection, as a status. */
export function statusOfClientError(error: NodeJS.ErrnoException): 400 | 408 | 431 {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  return error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
}
