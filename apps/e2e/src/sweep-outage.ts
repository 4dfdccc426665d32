import { sweptPages, type SweptPage } from './page-list.ts'
import type { Person } from './person.ts'
import { Sweep } from './sweep.ts'
import { emailOf, people, shareOf, type SweepWorld, type SweptPortal } from './sweep-world.ts'

/** Who is signed in: answered, so that pages get as far as their own questions. */
const shell = ['Viewer']
/** What every page asks besides, and does without: the numbers of the navigation, and what was typed before. */
const quiet = ['Navigation', 'Draft']
/**
 * The same of one page: the way to the first run, for an installation that nobody has set up; that a link came without its
 * token, which its sender is told.
 */
const quietAt: Readonly<Record<string, readonly string[]>> = {
  '/sign-in': ['FirstRun'],
  '/invitations/$invitationId': ['NoteInvitationLinkCut'],
}

/** Every page while the API fails: what is wrong with it, and whether pressing "Try again" brings it back. */
export async function outageFlaws(world: SweepWorld, where: SweptPortal): Promise<string[]> {
  const flaws: string[] = []
  for (const who of ['nobody', 'member', 'administrator', 'operator'] as const) {
    const pages = shareOf(
      where.language,
      sweptPages[where.portal].filter((page) => page.who === who),
    )
    if (pages.length === 0) continue
    const email = emailOf(who, where)
    const person = await (who === 'nobody' ? world.visitor(where) : world.signedIn(where, email))
    const sweep = new Sweep(person)
    for (const page of pages)
      await sweep.attempt(`${page.route}, failed (${where.language})`, () =>
        lookWhileFailing(person, sweep, page).finally(() => person.suffer(null)),
      )
    flaws.push(...sweep.flaws)
    await person.leave()
  }
  return flaws
}

/** The shell itself without an answer, a page while an intermediary answers or the answer is of another shape. */
export async function awayFlaws(world: SweepWorld, where: SweptPortal): Promise<string[]> {
  const person = await world.signedIn(where, people[where.portal][where.language])
  const sweep = new Sweep(person)
  for (const [path, how, spared] of [
    ['/profile', 'offline', []],
    ['/orders', 'unavailable', shell],
    ['/subscriptions', 'nonsense', [...shell, ...quiet]],
  ] as const)
    await sweep.attempt(`${path}, ${how}`, async () => {
      await person.suffer({ how, spared })
      await person.goTo(path)
      await person.button('Try again').first().waitFor()
      await sweep.look(`${path}, ${how}`)
      await recover(person)
    })
  await person.leave()
  // What no page expects is a bug: the console is told, and only of that.
  const told = sweep.flaws.filter((flaw) => /^console: .* nonsense .*TypeError: /.test(flaw))
  if (told.length === 0) sweep.flaws.push('nobody is told of an answer that no page was made for')
  return sweep.flaws.filter((flaw) => !told.includes(flaw))
}

async function lookWhileFailing(person: Person, sweep: Sweep, page: SweptPage): Promise<void> {
  const address = await sweep.addressOf(page)
  const failed = await person.suffer({ how: 'fault', spared: shell })
  await person.goTo(address)
  await person.settles()
  // What it did not ask it can show: the page is as it always is.
  const missed = [...failed].filter((name) => ![...quiet, ...(quietAt[page.route] ?? [])].includes(name))
  if (missed.length === 0) return
  await sweep.look(`${page.route}, failed`, { rests: true })
  await recover(person)
}

/** Presses "Try again" until nothing is left to try: the page is there. A part that was still asking fails after the others. */
async function recover(person: Person): Promise<void> {
  const { page } = person
  const again = page.locator('main').getByRole('button', { name: person.say('Try again'), exact: true })
  const parts = await again.count()
  if (parts === 0) throw new Error(`failed without a way on: ${await page.locator('body').innerText()}`)
  await person.suffer(null)
  for (let left = parts, presses = 0; left > 0; left = await again.count()) {
    presses += 1
    if (presses > parts + 10) throw new Error(`still fails: ${await page.locator('main').innerText()}`)
    await again.first().click()
    await again.nth(left - 1).waitFor({ state: 'detached' })
    await person.settles()
  }
  await page.locator('main [role=alert]').waitFor({ state: 'detached' })
}
