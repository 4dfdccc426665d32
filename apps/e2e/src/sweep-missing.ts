import { sweptPages } from './page-list.ts'
import type { Person } from './person.ts'
import { Sweep } from './sweep.ts'
import { people, shareOf, type SweptPortal, type SweepWorld } from './sweep-world.ts'

const unknown = '00000000-0000-7000-8000-000000000000'

/** Addresses that lead to nothing, signed in and not: what is wrong with what stands there. */
export async function missingFlaws(world: SweepWorld, where: SweptPortal): Promise<string[]> {
  const { portal, language } = where
  const visitor = await world.visitor(where)
  const flaws = await flawsAt(visitor, ['/nowhere'])
  await visitor.leave()
  const member = await world.signedIn(where, people[portal][language])
  const records = sweptPages[portal].filter(({ route, who }) => route.includes('$') && who === 'member')
  const found = shareOf(language, records).map(({ route }) => route.replaceAll(/\$\w+/g, unknown))
  flaws.push(...(await flawsAt(member, ['/nowhere', '/orders/nowhere/at-all', ...found])))
  for (const address of found.map((path) => path.replaceAll(unknown, unknown.slice(0, 20)))) {
    const sweep = new Sweep(member)
    await sweep.attempt(`${address}, cut short`, async () => {
      await member.goTo(address)
      await saysWhatToDo(member)
    })
    flaws.push(...sweep.flaws)
  }
  await member.leave()
  return flaws
}

async function flawsAt(person: Person, addresses: readonly string[]): Promise<string[]> {
  const sweep = new Sweep(person)
  for (const address of addresses)
    await sweep.attempt(address, async () => {
      await person.goTo(address)
      await saysWhatToDo(person)
      await sweep.look(`${address.replaceAll('/', ' ').trim()}, not there`)
    })
  return sweep.flaws
}

/** It is no fault of ours that could be tried again, and something leads on. */
async function saysWhatToDo(person: Person): Promise<void> {
  const main = person.page.locator('main')
  await main.locator('a[href]').first().waitFor()
  if ((await main.getByRole('alert').count()) > 0) throw new Error(`a fault: ${await main.innerText()}`)
}
