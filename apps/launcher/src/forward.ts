import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** Sends requests on to what stands behind the front door. */
export interface Forward {
  /**
   * Sends the request to this port of loopback and its answer back, both as they come.
   * @param failed called when no answer will come, or when it broke off
   */
  (incoming: IncomingMessage, response: ServerResponse, port: number, failed: () => void): void
  /** Lets go of the connections that are kept. */
  end(): void
}

/** What a client may claim about its address. */
const claims = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
  'forwarded',
]
/**
 * What is said between two neighbors and not passed on. What `Connection` names besides is: a client could take away by it
 * what the operator's proxy says of the client's address. `Expect` was answered when it came.
 */
const hops = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Whether something follows the head of a request. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Overwrites what a client claims about its address, save the one header that a trusted proxy says it with. */
export function correctClaims(incoming: IncomingMessage, trustedHeader: string | null): void {
  const kept = trustedHeader === null ? undefined : incoming.headers[trustedHeader]
  for (const name of claims) delete incoming.headers[name]
  if (trustedHeader !== null && kept !== undefined) incoming.headers[trustedHeader] = kept
  if (trustedHeader === null) incoming.headers['x-forwarded-for'] = incoming.socket.remoteAddress ?? ''
}

/** The fields sent on, name and value in turn: of each name what Node understood, so that both ends read the same. */
function fieldsOf({ headers, method }: IncomingMessage): string[] {
  const fields: string[] = []
  for (const name in headers) {
    if (hops.has(name)) continue
    const value = headers[name]
    if (typeof value === 'string') fields.push(name, value)
    else if (value !== undefined) for (const one of value) fields.push(name, one)
  }
  // Its chunks are framed anew, whatever the method; who was of another mind about its end is not heard on that connection again.
  if (headers['transfer-encoding'] !== undefined)
    fields.push('transfer-encoding', 'chunked', 'connection', 'close')
  else if (headers['content-length'] === undefined && method !== 'GET' && method !== 'HEAD')
    fields.push('content-length', '0')
  return fields
}

/** The fields of an answer that are sent back. Two cookies are two fields. */
function fieldsBack({ rawHeaders }: IncomingMessage): string[] {
  const fields: string[] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    if (!hops.has(name.toLowerCase())) fields.push(name, rawHeaders[at + 1] ?? '')
  }
  return fields
}

/**
 * By Node's own client over kept connections, head and body handed on as they come: with less of a processor than a proxy
 * library takes, which reads each head into objects three times.
 * @param stillMs so long nothing may move on the way back
 */
export function createForward(trustedHeader: string | null, stillMs: number): Forward {
  // Without a limit of sockets: what may be under way is bounded by admission, before a socket is taken.
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64, timeout: stillMs })

  const forward = (
    incoming: IncomingMessage,
    response: ServerResponse,
    port: number,
    failed: () => void,
  ): void => {
    const { url = '/', method = 'GET' } = incoming
    correctClaims(incoming, trustedHeader)
    const outgoing = request({
      agent,
      host: '127.0.0.1',
      port,
      method,
      // A whole address (`GET http://…`) is a path here: the host decided already.
      path: url.startsWith('/') ? url : `/${url}`,
      headers: fieldsOf(incoming),
      setHost: false,
    })
    let answer: IncomingMessage | null = null
    outgoing.once('response', (back) => {
      answer = back
      response.writeHead(back.statusCode ?? 502, back.statusMessage, fieldsBack(back))
      back.pipe(response)
      back.once('close', () => {
        if (!back.complete) failed()
      })
      // An answer to a body that was not read to its end: the rest is taken, and given to nobody.
      if (!incoming.complete)
        back.once('end', () => {
          incoming.unpipe(outgoing)
          incoming.resume()
        })
    })
    outgoing.once('timeout', () => outgoing.destroy(new Error('nothing came')))
    outgoing.on('error', () => {
      if (answer?.complete !== true) failed()
    })
    response.once('close', () => {
      if (!response.writableFinished) outgoing.destroy()
    })
    if (hasBody(incoming)) {
      incoming.once('error', () => outgoing.destroy())
      incoming.pipe(outgoing)
    } else outgoing.end()
  }
  return Object.assign(forward, { end: () => agent.destroy() })
}
