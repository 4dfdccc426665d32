import { randomUUID } from 'node:crypto'
import {
  countries,
  findProviders,
  languages,
  listedServices,
  productFamilies,
  type ProviderSearch,
  type PublicListing,
  spokenLanguages,
} from '@relais/domain'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../../../../platform/clock.ts'
import type { Config } from '../../../../platform/config.ts'
import type { UnitOfWork } from '../../../../platform/database/unit-of-work.ts'
import { listPublicListings } from '../public-listing.queries.ts'
import { directoryPage } from './find-provider-page.ts'
import { directoryWords } from './find-provider.words.ts'

/** How long what was read is good for, in milliseconds: a listing that is hidden is gone after so long. */
const freshMs = 15_000
/** The same for whatever keeps the page in between. */
const cacheControl = 'public, max-age=15'

/**
 * The public directory on the host of the reseller portal: a page of HTML in each language, for whoever comes. However many come, this
 * process reads it from the database once in {@link freshMs} (ADR 21): what is asked for is found in memory.
 */
export function registerDirectory(
  server: FastifyInstance,
  {
    config,
    clock,
    unitOfWork,
  }: { readonly config: Config; readonly clock: Clock; readonly unitOfWork: UnitOfWork },
): void {
  const origin = new URL(config.portalUrls.reseller)
  const read = keptFor(freshMs, clock, (now) =>
    unitOfWork.readAnonymously(
      { id: randomUUID(), portal: 'reseller', sessionHash: null, address: 'directory', now },
      ({ tx }) => listPublicListings(tx),
      { role: 'app_public' },
    ),
  )
  for (const language of languages)
    server.route({
      method: ['GET', 'HEAD'],
      url: directoryWords[language].path,
      constraints: { host: origin.host },
      handler: async (request, reply) => {
        const all = await read()
        const search = searchOf(request.query)
        const found = findProviders(all, search)
        return reply
          .header('cache-control', cacheControl)
          .type('text/html; charset=utf-8')
          .send(directoryPage({ language, origin: origin.origin, all, found, search }))
      },
    })
}

/** What the address asks for; what is no code is not asked for. */
export function searchOf(query: unknown): ProviderSearch {
  const text = (name: string): string => {
    const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined
    return typeof value === 'string' ? value.slice(0, 100) : ''
  }
  const one = <T extends string>(name: string, codes: readonly T[]): T | null =>
    codes.find((code) => code === text(name)) ?? null
  return {
    country: one('country', countries),
    service: one('service', listedServices),
    family: one('family', productFamilies),
    spokenLanguage: one('language', spokenLanguages),
    acceptsResellers: text('new') === '1',
    text: text('text').toWellFormed().trim(),
  }
}

/** Reads once for all who ask within so many milliseconds; who comes while it is read waits for the same. A failure is not kept. */
function keptFor(
  milliseconds: number,
  clock: Clock,
  read: (now: Date) => Promise<readonly PublicListing[]>,
): () => Promise<readonly PublicListing[]> {
  let kept: { readonly at: number; readonly listings: Promise<readonly PublicListing[]> } | null = null
  return () => {
    const now = clock.now()
    if (kept !== null && Math.abs(now.getTime() - kept.at) < milliseconds) return kept.listings
    const listings = read(now)
    const mine = { at: now.getTime(), listings }
    kept = mine
    listings.catch(() => {
      if (kept === mine) kept = null
    })
    return listings
  }
}
