import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PatientClient } from './kill-client.ts'
import type { Opened } from './opened.ts'
import { expandedList } from './opened-expanded.ts'
import { openedList } from './opened-list.ts'
import { OpenedSweep } from './opened-sweep.ts'
import { sweptPages } from './page-list.ts'
import { emailOf, type SweptPortal, sweptPortals, type SweepWorld } from './sweep-world.ts'
import { linksOf } from './invitation-link.ts'
import { expect, test } from './test.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Everything that opens, in the demo world, both languages, both widths: rows, menus, dialogs and forms with what they say is wrong. */
test.describe('what opens', () => {
  test.describe.configure({ mode: 'parallel' })

  test('is in the list: no dialog and no form is left out', () => {
    const folders = [
      'apps/provider-portal',
      'apps/reseller-portal',
      'apps/customer-portal',
      'packages/portal-kit',
      'packages/portal-features',
    ]
    const sources = folders.flatMap((folder) =>
      readdirSync(resolve(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.tsx'))
        .map((path) => `${folder}/src/${path}`),
    )
    const known = sources.flatMap((file) => {
      const text = readFileSync(resolve(root, file), 'utf8')
      const dialogs = text.match(/<(?:Confirm)?Dialog\b/g)?.length ?? 0
      const forms = text.match(/<[Ff]orm\b/g)?.length ?? 0
      // A form in a dialog is one thing on the screen.
      const count = Math.max(dialogs, forms)
      return count === 0 ? [] : [[file, count] as const]
    })
    expect(known.length).toBeGreaterThan(20)
    const listed = new Map(known.map(([file]) => [file, new Set<string | undefined>()]))
    for (const { file, dialog, says } of openedList) if (file) listed.get(file)?.add(dialog ?? says)
    expect([...listed].map(([file, all]) => [file, all.size])).toEqual(known.map((each) => [...each]))
  })

  for (const where of sweptPortals)
    test(`holds: ${where.portal} portal, ${where.language}`, async ({ world }) => {
      expect((await flawsOf(world, where)).join('\n')).toBe('')
    })

  async function flawsOf(world: SweepWorld, where: SweptPortal): Promise<string[]> {
    const newcomers = await world.inviting()
    const flaws: string[] = []
    const client = new PatientClient(world.product.urls)
    const links = await linksOf(client, world.product.accounts, newcomers, where.language)
    const all = [...expandedList, ...openedList].filter(({ portal }) => portal === where.portal)
    for (const who of ['nobody', 'administrator', 'operator', 'invited', 'member'] as const) {
      const mine = all.filter((opened) => whoOpens(opened) === who)
      if (mine.length === 0) continue
      const person = await (who === 'nobody'
        ? world.visitor(where)
        : who === 'invited'
          ? world.signedIn(where, links.invited, newcomers.password)
          : world.signedIn(where, emailOf(who, where)))
      const sweep = new OpenedSweep(person, links)
      for (const opened of mine)
        flaws.push(...(await sweep.look(opened)).map((flaw) => `${flaw} (${where.language})`))
      await person.leave()
    }
    return flaws
  }

  const whoOpens = ({ who, portal, route }: Opened) =>
    who ?? sweptPages[portal].find((page) => page.route === route)?.who
})
