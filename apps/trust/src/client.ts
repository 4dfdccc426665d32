import { Agent, type IncomingMessage, request } from 'node:http'
import { documentIdOf } from '@relais/test-kit/known-document'
import type { Product } from '@relais/test-kit/product'

/** The portals of the product. */
export type Portal = 'reseller' | 'provider' | 'customer'

/** What came back, whatever it was. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What a request may say besides. */
export interface RequestOptions {
  readonly method?: string
  /** Default `/graphql`. */
  readonly path?: string
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** Default 30 s; then the promise rejects. */
  readonly timeoutMs?: number
  /** The address of loopback to come from, such as `127.1.0.7`: limits count by it. Default: any. */
  readonly localAddress?: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Sends one request to a portal as a browser of it would. Node does not know `*.localhost`: the address is loopback. */
export function send(product: Product, portal: Portal, options: RequestOptions): Promise<Answer> {
  const url = new URL(product.urls[portal])
  const { method = 'POST', path = '/graphql', body = '', headers = {}, timeoutMs = 30_000 } = options
  const { localAddress } = options
  return new Promise((done, fail) => {
    const asked = request(
      {
        agent,
        host: '127.0.0.1',
        port: url.port,
        path,
        method,
        timeout: timeoutMs,
        ...(localAddress === undefined ? {} : { localAddress }),
        headers: {
          host: url.host,
          origin: url.origin,
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', fail)
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        )
      },
    )
    asked.on('timeout', () => asked.destroy(new Error(`no answer within ${timeoutMs} ms`)))
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection may be closed, as long idle, while we take it up: asked again on another one, as a browser does.
      if (asked.reusedSocket && error.code === 'ECONNRESET') done(send(product, portal, options))
      else fail(error)
    })
    asked.end(body)
  })
}

/** Sends a GraphQL document as text, with a session cookie or without. */
export function graphql(
  product: Product,
  portal: Portal,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  session: string | null = null,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return send(product, portal, {
    body: JSON.stringify({ query, variables }),
    headers: { ...headers, ...(session === null ? {} : { cookie: session }) },
  })
}

/** Signs somebody in and gives the session's cookie. Throws with the answer when it is refused. */
export async function signIn(
  product: Product,
  portal: Portal,
  userPrincipalName: string,
  password: string,
): Promise<string> {
  // By its document, as the portal does: who is not signed in is answered nothing else.
  const documentId = documentIdOf(portal, 'SignIn')
  const variables = { input: { userPrincipalName, password } }
  const answer = await send(product, portal, { body: JSON.stringify({ documentId, variables }) })
  const cookie = answer.headers['set-cookie']?.find((line) => line.includes('session='))?.split(';', 1)[0]
  if (cookie === undefined) throw new Error(`sign-in: ${answer.status} ${answer.body}`)
  return cookie
}
