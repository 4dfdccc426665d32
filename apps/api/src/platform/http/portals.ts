import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { portals } from '@relais/domain'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { portalOfHost } from './portal-request.ts'

const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** Serves each built portal on its own host: files as they are, everything else as the portal's page. */
export async function registerPortals(server: FastifyInstance, config: Config): Promise<void> {
  const root = config.portalRoot
  if (root === undefined) return
  const pages = new Map<string, string>()
  for (const portal of portals) {
    const folder = join(root, `${portal}-portal`, 'dist')
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`RELAIS_PORTAL_ROOT: ${portal}-portal is not built`)
    pages.set(portal, await readFile(join(folder, 'index.html'), 'utf8'))
    await server.register(fastifyStatic as never, {
      root: folder,
      wildcard: false,
      index: false,
      decorateReply: false,
      constraints: { host: new URL(config.portalUrls[portal]).host },
      globIgnore: ['**/index.html'],
      maxAge: '365d',
      immutable: true,
    })
  }
  server.addHook('onSend', async (_request, reply) => {
    reply.headers(securityHeaders)
  })
  server.setNotFoundHandler(async (request, reply) => {
    const portal = portalOfHost(request.headers.host, config)
    const path = request.url.split('?', 1)[0] ?? '/'
    const page = portal && pages.get(portal)
    if (
      !page ||
      (request.method !== 'GET' && request.method !== 'HEAD') ||
      (extname(path) !== '' && !path.endsWith('.html'))
    ) {
      return reply.code(404).type('text/plain; charset=utf-8').send('Not found')
    }
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
  })
}
