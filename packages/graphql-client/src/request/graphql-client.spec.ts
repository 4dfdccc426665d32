import { describe, expect, it } from 'vitest'
import { createGraphqlClient, type TypedDocument } from './graphql-client.ts'
import { GraphqlRequestError } from './graphql-request-error.ts'

const document: TypedDocument<{ viewer: null }, Record<string, never>> = {
  __meta__: { hash: 'sha256:4d0baf' },
}

/** A server that answers once with this body, and what it was sent. */
function answering(body: string, init: ResponseInit = {}) {
  const sent: { method: string | undefined; credentials: string | undefined; body: unknown }[] = []
  const fetch = (_url: unknown, request?: RequestInit) => {
    const { method, credentials, body: text } = request ?? {}
    sent.push({ method, credentials, body: typeof text === 'string' ? JSON.parse(text) : undefined })
    return Promise.resolve(new Response(body, { headers: { 'x-request-id': 'req-1' }, ...init }))
  }
  return { client: createGraphqlClient({ fetch }), sent }
}

async function failure(promise: Promise<unknown>): Promise<GraphqlRequestError> {
  const error = await promise.catch((thrown: unknown) => thrown)
  if (!(error instanceof GraphqlRequestError)) throw new Error('a GraphqlRequestError was expected')
  return error
}

describe('createGraphqlClient', () => {
  it('sends the hash of the document, and no text, as JSON to the own origin and gives the data', async () => {
    const { client, sent } = answering('{"data":{"viewer":null}}')
    expect(await client.execute(document)).toEqual({ viewer: null })
    expect(sent[0]).toEqual({
      method: 'POST',
      credentials: 'same-origin',
      body: { documentId: 'sha256:4d0baf' },
    })
  })

  it('shows domains and addresses with letters beyond ASCII as they are written, and nothing else otherwise', async () => {
    const answer = {
      domain: 'xn--mller-kva.example',
      mail: 'anna@post.xn--mller-kva.example',
      text: 'see https://xn--mller-kva.example/x',
      broken: 'xn--0.example',
    }
    const { client } = answering(JSON.stringify({ data: { viewer: answer } }))
    expect(await client.execute(document)).toEqual({
      viewer: { ...answer, domain: 'müller.example', mail: 'anna@post.müller.example' },
    })
  })

  it('sends the headers of the page besides', async () => {
    let sent: HeadersInit | undefined
    const client = createGraphqlClient({
      headers: () => ({ 'x-relais-viewer': 'ada' }),
      fetch: (_url, request) => {
        sent = request?.headers
        return Promise.resolve(new Response('{"data":{"viewer":null}}'))
      },
    })
    await client.execute(document)
    expect(sent).toMatchObject({ 'content-type': 'application/json', 'x-relais-viewer': 'ada' })
  })

  it('gives the codes and the request id of a refused request', async () => {
    const { client } = answering(
      '{"data":null,"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}',
    )
    const error = await failure(client.execute(document))
    expect(error).toMatchObject({ message: 'no', codes: ['FORBIDDEN'], requestId: 'req-1', status: 200 })
  })

  it.each(['UNAUTHENTICATED', 'VIEWER_CHANGED'])(
    'tells every listener that the session is over (%s)',
    async (code) => {
      const { client } = answering(`{"data":null,"errors":[{"message":"x","extensions":{"code":"${code}"}}]}`)
      let calls = 0
      const stop = client.onSessionExpired(() => (calls += 1))
      expect((await failure(client.execute(document))).isUnauthenticated).toBe(true)
      stop()
      expect(calls).toBe(1)
    },
  )

  it('turns an answer that is no GraphQL and a lost connection into the same kind of error', async () => {
    const page = answering('<html>bad gateway</html>', { status: 502 })
    expect(await failure(page.client.execute(document))).toMatchObject({ status: 502, isTransient: true })
    const offline = createGraphqlClient({ fetch: () => Promise.reject(new TypeError('offline')) })
    expect(await failure(offline.execute(document))).toMatchObject({
      status: null,
      requestId: null,
      isTransient: true,
    })
  })
})
