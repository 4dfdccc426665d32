import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyLists, emptyParts, noLists, noListsAnywhere } from './empty-list.ts'
import { createNewcomers, type Newcomers } from './own-people.ts'
import { sweptPages } from './page-list.ts'
import { Sweep } from './sweep.ts'
import { cartFlaws, invitationFlaws, mailboxFlaws, shellFlaws } from './sweep-aside.ts'
import { emptyFlaws } from './sweep-empty.ts'
import { missingFlaws } from './sweep-missing.ts'
import { awayFlaws, outageFlaws } from './sweep-outage.ts'
import { people, portals, type SweptPortal, sweptPortals, SweepWorld } from './sweep-world.ts'

const languages = ['en', 'fr'] as const
/** However busy the machine: a sweep is slow then, not wrong. */
const patience = 1_800_000

/** Every page of the portals in the demo world, both languages, both widths: axe at 0, nothing off the side, nothing on the console. */
describe('every page', () => {
  let world: SweepWorld
  let newcomers: Readonly<Record<'provider' | 'reseller', Newcomers>>

  beforeAll(async () => {
    world = await SweepWorld.open()
    newcomers = {
      provider: await createNewcomers(world.product, 'provider'),
      reseller: await createNewcomers(world.product, 'reseller'),
    }
  })
  afterAll(() => world?.close())

  it.each(portals)('of the %s portal is in the list: no route is left out', (portal) => {
    const tree = resolve(import.meta.dirname, `../../${portal}-portal/src/app/route-tree.gen.ts`)
    const [, routes = ''] = /fullPaths:([^]*?)fileRoutesByTo/.exec(readFileSync(tree, 'utf8')) ?? []
    const known = [...routes.matchAll(/'(\/[^']*)'/g)].map(([, path]) => path)
    expect(known.length).toBeGreaterThan(10)
    expect(new Set(sweptPages[portal].map((page) => page.route))).toEqual(new Set(known))
  })

  it.each(portals)('of the %s portal is known to be a list that can be empty, or none', (portal) => {
    const lists = [...emptyLists[portal], ...emptyParts[portal]].map(({ route }) => route)
    const known = new Set([...lists, ...noLists[portal], ...noListsAnywhere])
    expect(known).toEqual(new Set(sweptPages[portal].map((page) => page.route)))
  })

  it.concurrent.each(sweptPortals)(
    'holds as it is: $portal portal, $language',
    async (where) => {
      expect((await defaultFlaws(where)).join('\n')).toBe('')
    },
    patience,
  )

  it.concurrent.each(sweptPortals)(
    'holds empty, and says what to do next: $portal portal, $language',
    async (where) => {
      expect((await emptyFlaws(world, where, newcomers)).join('\n')).toBe('')
    },
    patience,
  )

  it.concurrent.each(sweptPortals)(
    'holds while the server fails, and is there once it is tried again: $portal portal, $language',
    async (where) => {
      expect((await outageFlaws(world, where)).join('\n')).toBe('')
    },
    patience,
  )

  it.concurrent.each(sweptPortals)(
    'holds while the server is away or answers nonsense: $portal portal, $language',
    async (where) => {
      expect((await awayFlaws(world, where)).join('\n')).toBe('')
    },
    patience,
  )

  it.concurrent.each(sweptPortals)(
    'has something to go on with where an address leads to nothing: $portal portal, $language',
    async (where) => {
      expect((await missingFlaws(world, where)).join('\n')).toBe('')
    },
    patience,
  )

  it.concurrent.each(sweptPortals)(
    'holds on paper, and under the command palette: $portal portal, $language',
    async (where) => {
      expect((await shellFlaws(world, where)).join('\n')).toBe('')
    },
    patience,
  )

  it.concurrent.each(languages)(
    'holds with a cart, an open invitation and mails in it: %s',
    async (language) => {
      const flaws = [
        ...(await cartFlaws(world, language)),
        ...(await invitationFlaws(world, 'reseller', language, newcomers.reseller)),
        ...(await invitationFlaws(world, 'customer', language, null)),
        ...(await mailboxFlaws(world, language)),
      ]
      expect(flaws.join('\n')).toBe('')
    },
    patience,
  )

  /** Visits every page with the person it needs, and gives what was wrong on them. */
  async function defaultFlaws(where: SweptPortal): Promise<string[]> {
    const flaws: string[] = []
    for (const who of ['nobody', 'member', 'operator'] as const) {
      const pages = sweptPages[where.portal].filter((page) => page.who === who)
      if (pages.length === 0) continue
      const email = people[who === 'operator' ? 'operator' : where.portal][where.language]
      const person = await (who === 'nobody' ? world.visitor(where) : world.signedIn(where, email))
      const sweep = new Sweep(person)
      for (const page of pages)
        await sweep.attempt(page.route, async () => {
          await sweep.open(page)
          await sweep.look(page.route)
        })
      flaws.push(...sweep.flaws)
      await person.leave()
    }
    return flaws
  }
})
