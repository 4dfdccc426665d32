import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { readGraphqlBody } from './graphql-body.ts'
import { deepest, isText, isTooDeep } from './json-body.ts'
import { portalOfHost } from './portal-request.ts'

/** Guards of `/graphql`: the portal follows from the host, the body is JSON, the origin is the portal's own, texts are text. */
export function registerPortalHooks(server: FastifyInstance, config: Config): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    // By route: an address can be written in many ways (`/%67raphql`), and the router knows them all.
    if (request.routeOptions.url !== '/graphql') return
    reply.header('cache-control', 'no-store')
    const portal = portalOfHost(request.headers.host, config)
    if (!portal) return refuse(reply, 421, 'UNKNOWN_HOST', 'This host is none of the portals.')
    request.portal = portal
    if (request.method !== 'POST') return refuse(reply, 405, 'METHOD', 'GraphQL takes POST only.')
    if (request.headers['content-type']?.split(';', 1)[0]?.trim() !== 'application/json') {
      return refuse(reply, 415, 'CONTENT_TYPE', 'The body must be application/json.')
    }
    const { origin } = request.headers
    if (origin !== undefined && origin !== config.portalUrls[portal]) {
      return refuse(reply, 403, 'ORIGIN', 'The request comes from another site.')
    }
    // Browsers always send Origin with POST; a program without cookies needs none.
    if (
      origin === undefined &&
      request.headers.cookie !== undefined &&
      request.headers['sec-fetch-site'] !== undefined
    ) {
      return refuse(reply, 403, 'ORIGIN', 'The request does not say where it comes from.')
    }
    return undefined
  })
  // Whoever meets an outage is told when to come again; most are over in seconds.
  server.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '2')
  })
  server.addHook('preValidation', async (request, reply) => {
    if (request.portal && isTooDeep(request.body)) {
      return refuse(
        reply,
        400,
        'LIMIT_EXCEEDED',
        `The body is nested deeper than ${deepest} levels. What an operation takes is at most five deep.`,
      )
    }
    if (request.portal && !isText(request.body)) {
      return refuse(
        reply,
        400,
        'INVALID_TEXT',
        'A text holds a character that is none: NUL or half of a surrogate pair. Remove it and send again.',
      )
    }
    if (!request.portal) return undefined
    const body = readGraphqlBody(request.body)
    if ('code' in body) return refuse(reply, 400, body.code, body.message)
    request.graphqlBody = body
    return undefined
  })
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .send({ data: null, errors: [{ message, extensions: { code, requestId: reply.request.id } }] })
}

/** What may be a token: a mail gateway moves the fragment of a personal link into its path. An id is shorter. */
const tokens = /[\w-]{40,}/g

/** What is asked again and again by itself: by a supervisor each second, by the bar of a demo. */
const silent: ReadonlySet<string> = new Set(['/healthz', '/demo/bar'])

/** A log line per request (what asks by itself aside): no body, no query, no fragment (which should never arrive), no header. */
export function registerRequestLog(
  server: FastifyInstance,
  write: (line: Record<string, unknown>) => void,
): void {
  server.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    if (silent.has(request.routeOptions.url ?? '') && reply.statusCode === 200) return
    write({
      requestId: request.id,
      method: request.method,
      path: request.url.split('?', 1)[0]?.replace(tokens, '(token)'),
      portal: request.portal,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    })
  })
}
