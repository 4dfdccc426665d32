import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { portals } from '@relais/domain'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'

/** Serves each built portal on its own host: files as they are, everything else as the portal's page. */
export async function registerPortals(server: FastifyInstance, config: Config): Promise<void> {
  const root = config.portalRoot
  if (root === undefined) return
  for (const portal of portals) {
    const folder = join(root, `${portal}-portal`, 'dist')
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`RELAIS_PORTAL_ROOT: ${portal}-portal is not built`)
    const page = await readFile(join(folder, 'index.html'), 'utf8')
    const { host } = new URL(config.portalUrls[portal])
    await server.register(fastifyStatic as never, {
      root: folder,
      wildcard: false,
      index: false,
      decorateReply: false,
      constraints: { host },
      globIgnore: ['**/index.html'],
      maxAge: '365d',
      immutable: true,
    })
    // Whatever is no file is a page of the portal: its router decides. A missing file stays missing.
    server.route({
      method: 'GET',
      url: '/*',
      constraints: { host },
      handler: async (request, reply) => {
        // A bare full stop, bracket or escape at the end of a personal link was put there by a mail program: no extension.
        if (/\.[a-z0-9]+$/i.test(request.url.split('?', 1)[0] ?? '')) {
          return reply.code(404).type('text/plain; charset=utf-8').send('Not found')
        }
        return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
      },
    })
  }
}
