import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portals } from '@relais/domain'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '../config.ts'

/** What the build names by its content: never another file under the same name. */
const named = '/assets/'
const forever = 'public, max-age=31536000, immutable'
/** Kept, and asked for again each time: by its tag, so that what has not changed is not sent again. */
const askAgain = 'no-cache'

/** What a demo adds to the head of a portal's page; null: nothing. */
export type PortalHead = string | null

/**
 * Serves each built portal on its own host: files as the client takes them (brotli, gzip, plain; the build has put all
 * three there), everything else as the portal's page.
 */
export async function registerPortals(
  server: FastifyInstance,
  config: Pick<Config, 'portalRoot' | 'portalUrls'>,
  head: PortalHead = null,
): Promise<void> {
  const root = config.portalRoot
  if (root === undefined) return
  await server.register(fastifyStatic as never, { root, serve: false, preCompressed: true })
  for (const portal of portals) {
    const folder = join(root, `${portal}-portal`, 'dist')
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`RELAIS_PORTAL_ROOT: ${portal}-portal is not built`)
    const { host } = new URL(config.portalUrls[portal])
    const page =
      head === null
        ? null
        : readFileSync(join(folder, 'index.html'), 'utf8').replace('</head>', () => `${head}</head>`)
    await server.register(fastifyStatic as never, {
      root: folder,
      wildcard: false,
      index: false,
      decorateReply: false,
      constraints: { host },
      preCompressed: true,
      globIgnore: ['index.html', '**/*.br', '**/*.gz'],
      cacheControl: false,
      setHeaders: (reply: FastifyReply, path: string) =>
        reply.header('cache-control', path.startsWith(folder + named) ? forever : askAgain),
    })
    // Whatever is no file is a page of the portal: its router decides. A missing file stays missing.
    server.route({
      method: ['GET', 'HEAD'],
      url: '/*',
      constraints: { host },
      handler: async (request, reply) => {
        reply.header('cache-control', askAgain)
        // A bare full stop, bracket or escape at the end of a personal link was put there by a mail program: no extension.
        if (/\.[a-z0-9]+$/i.test(request.url.split('?', 1)[0] ?? '')) {
          return reply.code(404).type('text/plain; charset=utf-8').send('Not found')
        }
        if (page !== null) return reply.type('text/html; charset=utf-8').send(page)
        return reply.sendFile('index.html', folder, { cacheControl: false })
      },
    })
  }
}
