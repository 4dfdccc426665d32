import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type Look } from './browser.ts'
import { sweptPages, type SweptPage } from './page-list.ts'
import { Person } from './person.ts'
import { type DemoAccount, type Product, startProduct } from './product.ts'
import { Sweep } from './sweep.ts'
import { wordsOf } from './words.ts'

type Portal = DemoAccount['portal']
const portals = ['provider', 'reseller', 'customer'] as const
const languages = ['en', 'fr'] as const
const both = portals.flatMap((portal) => languages.map((language) => ({ portal, language })))

/** Who opens the pages of a portal; the operator is of the provider portal. */
const people: Readonly<Record<Portal | 'operator', Readonly<Record<Look['language'], string>>>> = {
  provider: { en: 'owen.hughes@castlegate.example', fr: 'theo.lefevre@norvia.example' },
  operator: { en: 'saskia.verhaeghe@passerelle.example', fr: 'mathieu.colas@passerelle.example' },
  reseller: { en: 'megan.price@harbour-it.example', fr: 'elodie.marchand@alpes-informatique.example' },
  customer: { en: 'harriet.cole@bluebell.example', fr: 'yann.kerouedan@transports-kerouedan.example' },
}

/** Every page of the portals in the demo world, both languages, both widths: axe at 0, nothing off the side, nothing on the console. */
describe('every page', () => {
  let product: Product
  let browser: Browser

  beforeAll(async () => {
    product = await startProduct()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  const open = (portal: Portal, language: Look['language']) =>
    Person.at(browser, product.urls[portal], { language, width: 1366 }, wordsOf(language))
  const signedIn = async (portal: Portal, language: Look['language'], email: string) => {
    const person = await open(portal, language)
    const account = product.accounts.find((each) => each.email === email)
    await person.goTo('/sign-in')
    await person.signIn(email, account?.password ?? '')
    await person.page.waitForURL(`${product.urls[portal]}/`)
    return person
  }
  /** Visits pages with the person each of them needs, and gives what was wrong on them. */
  const visit = async (
    { portal, language }: { readonly portal: Portal; readonly language: Look['language'] },
    look: (sweep: Sweep, page: SweptPage) => Promise<void>,
  ): Promise<string[]> => {
    const flaws: string[] = []
    for (const who of ['nobody', 'member', 'operator'] as const) {
      const pages = sweptPages[portal].filter((page) => page.who === who)
      if (pages.length === 0) continue
      const email = people[who === 'operator' ? 'operator' : portal][language]
      const person = await (who === 'nobody' ? open(portal, language) : signedIn(portal, language, email))
      const sweep = new Sweep(person)
      for (const page of pages)
        await look(sweep, page).catch((error: unknown) => {
          flaws.push(`${page.route} (${language}): ${String(error)}`)
        })
      flaws.push(...sweep.flaws)
      await person.leave()
    }
    return flaws
  }

  it.each(portals)('of the %s portal is in the list: no route is left out', (portal) => {
    const tree = resolve(import.meta.dirname, `../../${portal}-portal/src/app/route-tree.gen.ts`)
    const [, routes = ''] = /fullPaths:([^]*?)fileRoutesByTo/.exec(readFileSync(tree, 'utf8')) ?? []
    const known = [...routes.matchAll(/'(\/[^']*)'/g)].map(([, path]) => path)
    expect(known.length).toBeGreaterThan(10)
    expect(new Set(sweptPages[portal].map((page) => page.route))).toEqual(new Set(known))
  })

  it.concurrent.each(both)(
    'holds as it is: $portal portal, $language',
    async (one) => {
      const flaws = await visit(one, async (sweep, page) => {
        await sweep.open(page)
        await sweep.look(page.route)
      })
      expect(flaws.join('\n')).toBe('')
    },
    400_000,
  )
})
