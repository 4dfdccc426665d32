import { pictureOf } from './screenshot-sheet.ts'
import { sweptPages } from './page-list.ts'
import { emptyNewcomers } from './shared-product.ts'
import { Sweep } from './sweep.ts'
import { cartFlaws, doorFlaws, invitationFlaws, mailboxFlaws } from './sweep-aside.ts'
import { emailOf, sweptPortals } from './sweep-world.ts'
import { expect, test } from './test.ts'

/** Every page of the portals in the demo world, and what has no page there: both languages, both widths, light and dark. */
test.describe('a picture of every page', () => {
  test.describe.configure({ mode: 'parallel' })

  for (const { portal, language } of sweptPortals)
    for (const who of ['nobody', 'member', 'administrator', 'operator'] as const) {
      const pages = sweptPages[portal].filter((page) => page.who === who && page.route !== '/__kitchen')
      if (pages.length === 0) continue
      test(`${portal} portal, ${language}, ${who}`, async ({ world }) => {
        const email = emailOf(who, { portal, language })
        const where = { portal, language }
        const person = await (who === 'nobody' ? world.visitor(where) : world.signedIn(where, email))
        const sweep = new Sweep(person)
        for (const page of pages) {
          await person.resize(1366)
          await sweep.open(page)
          for (const width of [1366, 390] as const) {
            await person.resize(width)
            for (const scheme of ['light', 'dark'] as const) {
              await person.page.emulateMedia({ colorScheme: scheme })
              await person.settles()
              const path = pictureOf({ portal, route: page.route, language, width, scheme })
              await person.page.screenshot({ path, fullPage: true })
            }
          }
        }
        await person.leave()
      })
    }

  for (const language of ['en', 'fr'] as const)
    test(`a cart and its review, an invitation to answer, the front door, mails: ${language}`, async ({
      world,
    }) => {
      const flaws = [
        ...(await cartFlaws(world, language)),
        ...(await invitationFlaws(world, 'reseller', language, await emptyNewcomers('reseller'))),
        ...(await invitationFlaws(world, 'customer', language, null)),
        ...(await doorFlaws(world, language)),
        ...(await mailboxFlaws(world, language)),
      ]
      expect(flaws.join('\n')).toBe('')
    })
})
