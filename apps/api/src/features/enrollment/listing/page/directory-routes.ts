import { chooseProviders, findProviders, languages } from '@relais/domain'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../../../../platform/config.ts'
import { type DirectoryReader, directoryFreshMs } from '../directory-reader.ts'
import { comparePage } from './compare-provider-page.ts'
import { comparedOf, dimsEqual, searchOf } from './directory-query.ts'
import { directoryPage } from './find-provider-page.ts'
import { directoryWords } from './find-provider.words.ts'

/** The page is kept as long by whatever stands in between. */
const cacheControl = `public, max-age=${directoryFreshMs / 1000}`

/**
 * The public directory on the host of the reseller portal: a page of HTML in each language, for whoever comes, and another that compares
 * a few. However many come, the database is read once in {@link directoryFreshMs} (ADR 21): what is asked for is found in memory.
 */
export function registerDirectory(server: FastifyInstance, config: Config, directory: DirectoryReader): void {
  const origin = new URL(config.portalUrls.reseller)
  const page = (url: string, render: (query: unknown) => Promise<string>) =>
    server.route({
      method: ['GET', 'HEAD'],
      url,
      constraints: { host: origin.host },
      handler: async ({ query }, reply) => {
        const text = await render(query)
        return reply.header('cache-control', cacheControl).type('text/html; charset=utf-8').send(text)
      },
    })
  for (const language of languages) {
    const view = { language, origin: origin.origin }
    page(directoryWords[language].path, async (query) => {
      const all = await directory.read()
      const search = searchOf(query)
      return directoryPage({ ...view, all, found: findProviders(all, search), search })
    })
    page(directoryWords[language].comparePath, async (query) => {
      const search = searchOf(query)
      const found = chooseProviders(await directory.read(), comparedOf(query), search)
      return comparePage({ ...view, found, search, dims: dimsEqual(query) })
    })
  }
}
