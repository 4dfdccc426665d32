import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Portal, portals } from '@relais/domain'
import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { GqlExecutionContext } from '@nestjs/graphql'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../auth/caller.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { hashToken } from '../link/link-token.ts'
import type { GraphqlBody } from './graphql-body.ts'

/** What resolvers get of GraphQL's context. */
export interface GraphqlContext {
  readonly caller: Caller
}

/** Name of the session cookie: host-bound, so that no other host can set it, and one per portal. */
export const sessionCookie = '__Host-relais_session'

/** Name of the cookie that says who signed in with this browser before; no session, and worth nothing by itself. */
export const deviceCookie = '__Host-relais_device'
const deviceCookieSeconds = 365 * 24 * 60 * 60

/** The portal that a Host header belongs to; undefined: none. */
export function portalOfHost(host: string | undefined, config: Config): Portal | undefined {
  return portals.find((portal) => new URL(config.portalUrls[portal]).host === host?.toLowerCase())
}

/** The address limits count by: the socket's, or what the trusted proxy's header names last. */
export function addressOf(request: IncomingMessage, config: Config): string {
  const header = config.trustedProxyHeader ? request.headers[config.trustedProxyHeader] : undefined
  const named = (Array.isArray(header) ? header.at(-1) : header)?.split(',').at(-1)?.trim()
  return named || request.socket.remoteAddress || 'unknown'
}

/** The request id: a proxy's `x-request-id` where it is a harmless token, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomUUID()
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the portal hook for `/graphql`; absent elsewhere. */
    portal?: Portal
    /** Set with it: the body, once it has the shape of one. */
    graphqlBody?: GraphqlBody
  }
  interface FastifyInstance {
    relais: { readonly config: Config; readonly clock: Clock }
  }
}

/** Who sends the request, as the application knows it. Throws when the portal hook did not run: a bug. */
export function callerOf(request: FastifyRequest, reply: FastifyReply): Caller {
  const { config, clock } = request.server.relais
  if (!request.portal) throw new Error('the portal hook did not run')
  const token = request.cookies[sessionCookie]
  const options = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const
  return {
    id: request.id,
    portal: request.portal,
    sessionHash: token ? hashToken(token) : null,
    viewerId: viewerOf(request.raw),
    address: addressOf(request.raw, config),
    now: clock.now(),
    browser: {
      device: request.cookies[deviceCookie] ?? null,
      keepSession(value, expiresAt) {
        if (value === null) reply.clearCookie(sessionCookie, options)
        else
          reply.setCookie(sessionCookie, value, { ...options, ...(expiresAt ? { expires: expiresAt } : {}) })
      },
      keepDevice(value) {
        reply.setCookie(deviceCookie, value, { ...options, maxAge: deviceCookieSeconds })
      },
    },
  }
}

/** The person whose page sends the request, by the header that the portals add. */
function viewerOf(request: IncomingMessage): string | undefined {
  const given = request.headers['x-relais-viewer']
  return typeof given === 'string' ? given : undefined
}

/** The caller of a resolver. */
export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    GqlExecutionContext.create(context).getContext<GraphqlContext>().caller,
)
