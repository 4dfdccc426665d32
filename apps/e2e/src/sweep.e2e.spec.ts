import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { emptyLists, emptyParts, noLists, noListsAnywhere } from './empty-list.ts'
import { movedPages, sweptPages } from './page-list.ts'
import { Sweep } from './sweep.ts'
import { emptyNewcomers } from './shared-product.ts'
import { cartFlaws, doorFlaws, invitationFlaws, mailboxFlaws, shellFlaws } from './sweep-aside.ts'
import { emptyFlaws } from './sweep-empty.ts'
import { missingFlaws } from './sweep-missing.ts'
import { awayFlaws, outageFlaws } from './sweep-outage.ts'
import {
  emailOf,
  people,
  portals,
  shareOf,
  type SweepWorld,
  type SweptPortal,
  sweptPortals,
} from './sweep-world.ts'
import { expect, test } from './test.ts'

const languages = ['en', 'fr'] as const

/**
 * Every page of the portals in the demo world, both languages, both widths: axe at 0, nothing on the console; nothing off the side
 * from the smallest phone to the widest window, nothing that moves while a page comes.
 */
test.describe('every page', () => {
  test.describe.configure({ mode: 'parallel' })

  for (const portal of portals)
    test(`of the ${portal} portal is in the list: no route is left out`, () => {
      const tree = resolve(import.meta.dirname, `../../${portal}-portal/src/app/route-tree.gen.ts`)
      const [, routes = ''] = /fullPaths:([^]*?)fileRoutesByTo/.exec(readFileSync(tree, 'utf8')) ?? []
      const known = [...routes.matchAll(/'(\/[^']*)'/g)].map(([, path]) => path)
      expect(known.length).toBeGreaterThan(10)
      const listed = [...sweptPages[portal], ...movedPages.filter((page) => page.portal === portal)]
      expect(new Set(listed.map((page) => page.route))).toEqual(new Set(known))
    })

  test('that moved is found at its address of before', async ({ world }) => {
    const where = { portal: 'reseller', language: 'en' } as const
    const person = await world.signedIn(where, people.reseller.en)
    for (const { path, to } of movedPages) {
      await person.goTo(path)
      await person.page.waitForURL(to)
      await person.heading('Invite a customer').waitFor()
    }
    await person.leave()
  })

  for (const portal of portals)
    test(`of the ${portal} portal is known to be a list that can be empty, or none`, () => {
      const lists = [...emptyLists[portal], ...emptyParts[portal]].map(({ route }) => route)
      const known = new Set([...lists, ...noLists[portal], ...noListsAnywhere])
      expect(known).toEqual(new Set(sweptPages[portal].map((page) => page.route)))
    })

  for (const where of sweptPortals)
    test(`holds as it is: ${where.portal} portal, ${where.language}`, async ({ world }) => {
      expect((await defaultFlaws(world, where)).join('\n')).toBe('')
    })

  for (const where of sweptPortals)
    test(`holds empty, and says what to do next: ${where.portal} portal, ${where.language}`, async ({
      world,
    }) => {
      expect((await emptyFlaws(world, where)).join('\n')).toBe('')
    })

  for (const where of sweptPortals)
    test(`holds while the server fails, and is there once it is tried again: ${where.portal} portal, ${where.language}`, async ({
      world,
    }) => {
      expect((await outageFlaws(world, where)).join('\n')).toBe('')
    })

  for (const where of sweptPortals)
    test(`holds while the server is away or answers nonsense: ${where.portal} portal, ${where.language}`, async ({
      world,
    }) => {
      expect((await awayFlaws(world, where)).join('\n')).toBe('')
    })

  for (const where of sweptPortals)
    test(`has something to go on with where an address leads to nothing: ${where.portal} portal, ${where.language}`, async ({
      world,
    }) => {
      expect((await missingFlaws(world, where)).join('\n')).toBe('')
    })

  for (const where of sweptPortals)
    test(`holds on paper, and under the command palette: ${where.portal} portal, ${where.language}`, async ({
      world,
    }) => {
      expect((await shellFlaws(world, where)).join('\n')).toBe('')
    })

  for (const language of languages)
    test(`holds with a cart, an open invitation and mails in it: ${language}`, async ({ world }) => {
      const flaws = [
        ...(await cartFlaws(world, language)),
        ...(await invitationFlaws(world, 'reseller', language, await emptyNewcomers('reseller'))),
        ...(await invitationFlaws(world, 'customer', language, null)),
        ...(await mailboxFlaws(world, language)),
      ]
      expect(flaws.join('\n')).toBe('')
    })

  for (const language of languages)
    test(`holds at the front door of the demo, and under its bar: ${language}`, async ({ world }) => {
      expect((await doorFlaws(world, language)).join('\n')).toBe('')
    })

  /** Visits every page with the person it needs, and gives what was wrong on them. */
  async function defaultFlaws(world: SweepWorld, where: SweptPortal): Promise<string[]> {
    const flaws: string[] = []
    for (const who of ['nobody', 'member', 'administrator', 'operator'] as const) {
      const pages = sweptPages[where.portal].filter((page) => page.who === who)
      if (pages.length === 0) continue
      const email = emailOf(who, where)
      const person = await (who === 'nobody' ? world.visitor(where) : world.signedIn(where, email))
      const sweep = new Sweep(person)
      // Each is loaded by its address in one language, and come to by a link in the other.
      const loaded = new Set(shareOf(where.language, pages))
      for (const page of pages)
        await sweep.attempt(page.route, async () => {
          // What moves while it comes is looked at where axe looks: English wide, French on a phone.
          await person.resize(where.language === 'en' ? 1366 : 390)
          await sweep.open(page, loaded.has(page))
          await sweep.look(page.route, { rests: true, widths: true })
        })
      flaws.push(...sweep.flaws)
      await person.leave()
    }
    return flaws
  }
})
