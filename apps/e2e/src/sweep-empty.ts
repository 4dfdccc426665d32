import { emptyLists, emptyParts } from './empty-list.ts'
import { sweptPages } from './page-list.ts'
import type { Person } from './person.ts'
import { emptyNewcomers } from './shared-product.ts'
import { Sweep } from './sweep.ts'
import { people, type SweptPortal, type SweepWorld } from './sweep-world.ts'

/** Customers that have nothing in the demo; every provider and reseller there has something. */
const customers = {
  en: 'isla.campbell@foxglove-vets.example',
  fr: 'manon.olivier@vieux-port.example',
} as const

/** Every page as somebody sees it who has nothing yet, and every list that finds nothing: what is wrong with them. */
export async function emptyFlaws(world: SweepWorld, where: SweptPortal): Promise<string[]> {
  const { portal, language } = where
  const newcomers = portal === 'customer' ? null : await emptyNewcomers(portal)
  const newcomer = await world.signedIn(
    where,
    newcomers?.[language] ?? customers[language],
    newcomers?.password,
  )
  const flaws = [...(await pagesOf(newcomer, where)), ...(await listsOf(newcomer, where, 'member'))]
  await newcomer.leave()
  if (emptyParts[portal].length > 0) {
    const member = await world.signedIn(where, people[portal][language])
    flaws.push(...(await partsOf(member, where)))
    await member.leave()
  }
  if (portal !== 'provider') return flaws
  const operator = await world.signedIn(where, people.operator[language])
  flaws.push(...(await listsOf(operator, where, 'operator')))
  await operator.leave()
  return flaws
}

/** The pages that hang on no record, as the newcomer finds them. */
async function pagesOf(person: Person, { portal }: SweptPortal): Promise<string[]> {
  const sweep = new Sweep(person)
  for (const page of sweptPages[portal]) {
    if (page.who !== 'member' || page.route.includes('$')) continue
    await sweep.attempt(page.route, async () => {
      await sweep.open(page, false)
      const list = emptyLists[portal].find(({ route }) => route === page.route)
      if (list?.nothing !== undefined) {
        await showsNothing(person, list.nothing, list.waits === undefined)
        await searchesNothing(person)
      }
      await sweep.look(`${page.route}, nothing yet`)
    })
  }
  return sweep.flaws
}

async function listsOf(person: Person, { portal }: SweptPortal, who: string): Promise<string[]> {
  const sweep = new Sweep(person)
  for (const { route, narrowed, notFound } of emptyLists[portal]) {
    const page = sweptPages[portal].find((each) => each.route === route && each.who === who)
    if (page === undefined) continue
    await sweep.attempt(route, async () => {
      await sweep.open({ ...page, path: `${page.path}${narrowed}` }, false)
      await showsNothing(person, notFound, true)
      await sweep.look(`${route}, nothing found`)
    })
  }
  return sweep.flaws
}

/** What is empty on the pages of records. */
async function partsOf(person: Person, { portal, language }: SweptPortal): Promise<string[]> {
  const sweep = new Sweep(person)
  for (const { route, named, view, heading, sentence } of emptyParts[portal])
    await sweep.attempt(`${route}${view}`, async () => {
      const page = sweptPages[portal].find((each) => each.route === route)
      if (page === undefined) throw new Error('no such page')
      const from = named ? `${page.path}?search=${encodeURIComponent(named[language])}` : page.path
      await person.goOn(`${await sweep.addressOf({ ...page, path: from })}${view}`)
      if (heading !== undefined) await showsNothing(person, heading, false)
      if (sentence !== undefined) await person.sees(person.say(sentence))
      await sweep.look(`${route}${view}, empty`)
    })
  return sweep.flaws
}

/** In place of rows: a heading, a sentence that ends, and something to press, there or at the head of the page. */
async function showsNothing(person: Person, heading: string, leadsOn: boolean): Promise<void> {
  const state = person.heading(heading).locator('..')
  await state.waitFor()
  const words = await state.locator('p').innerText()
  if (!words.endsWith('.')) throw new Error(`"${heading}" without a sentence: ${words}`)
  const ways = state
    .or(person.page.locator('[data-primary-action]'))
    .locator('a[href], button:not(:disabled)')
  if (leadsOn && (await ways.count()) === 0) throw new Error(`"${heading}" without a next step`)
}

/** Where there is nothing there is nothing to search, to narrow or to sort. */
async function searchesNothing(person: Person): Promise<void> {
  const tools = person.page.locator('main').locator('input[type="search"], select, th button, nav button')
  const seen = await tools.filter({ visible: true }).count()
  if (seen > 0) throw new Error('search, filters or views over nothing')
}
