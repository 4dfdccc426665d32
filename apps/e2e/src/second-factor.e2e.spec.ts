import { TOTP } from 'otpauth'
import { createNewcomers } from './own-people.ts'
import type { Person } from './person.ts'
import { expect, test } from './test.ts'

const looks = [
  { language: 'en', width: 1366 },
  { language: 'fr', width: 390 },
] as const

/** The second factor in the browser: set up, asked for at sign-in and for what wants a fresh one, and removed for who lost it. */
test.describe('the second factor', () => {
  test.describe.configure({ mode: 'parallel' })

  for (const { language, width } of looks)
    test(`is set up, then asked for at sign-in; a recovery code stands in once (${language}, ${width} px)`, async ({
      world,
    }) => {
      const people = await createNewcomers(world.product, 'reseller', `Deux Facteurs ${language}`)
      const where = { portal: 'reseller', language } as const
      const person = await world.signedIn(where, people[language], people.password)
      await person.resize(width)
      await person.goTo('/profile')
      await person.button('Set up an authenticator app').click()
      await person.dialog().waitFor()
      const app = await appOf(person)
      await person.dialog().getByRole('textbox').fill('000000')
      await person.button('Confirm the code').click()
      await person.sees(person.say('The code was not accepted'))
      await person.settles()
      await person.dialog().getByRole('textbox').fill(app.generate())
      await person.button('Confirm the code').click()
      const codes = person.dialog().getByRole('listitem')
      await expect(codes).toHaveCount(10)
      await person.checkPage('recovery codes')
      const [first = ''] = await codes.allInnerTexts()
      await person.button('I have kept the codes').click()
      await person.sees(person.say('Recovery codes left'))
      await person.leave()

      const again = await world.visitor(where)
      await again.resize(width)
      await again.goTo('/sign-in')
      await again.signIn(people[language], people.password)
      await again.field('Code of your authenticator app').waitFor()
      await again.checkPage('the second step')
      // The code of this half minute was used; a recovery code is at hand.
      await again.field('Code of your authenticator app').fill(app.generate())
      await again.button('Sign in').click()
      await again.sees(again.say('The code was not accepted'))
      await again.settles()
      await again.button('Use a recovery code').click()
      await again.field('Recovery code').fill(first.toUpperCase())
      await again.button('Sign in').click()
      await again.page.waitForURL((url) => url.pathname === '/')
      await again.leave()
    })

  test('is asked for in a dialog by what wants a fresh one, which is then done with nothing lost', async ({
    world,
  }) => {
    const people = await createNewcomers(world.product, 'reseller', 'Facteur frais')
    const where = { portal: 'reseller', language: 'en' } as const
    // Two windows: the second factor is set up in the one, and the other's session has never seen it.
    const other = await world.visitor(where)
    await other.goTo('/sign-in')
    await other.signIn(people.en, people.password)
    await other.page.waitForURL((url) => url.pathname === '/')
    const person = await world.signedIn(where, people.en, people.password)
    await person.goTo('/profile')
    await person.button('Set up an authenticator app').click()
    await person.dialog().waitFor()
    const app = await appOf(person)
    await person.dialog().getByRole('textbox').fill(app.generate())
    await person.button('Confirm the code').click()
    await person.button('I have kept the codes').click()

    await other.goTo('/account-settings/users')
    await other.page.getByRole('link', { name: 'Alix Bernard' }).click()
    await other.page.getByLabel('Sales agent', { exact: true }).check()
    await other.button('Update').click()
    await other.page.getByRole('dialog', { name: 'Confirm that it is you' }).waitFor()
    await other.checkPage('asked for the second factor')
    // The code of this half minute was used; that of the next is good already.
    await other
      .dialog()
      .getByRole('textbox')
      .fill(app.generate({ timestamp: Date.now() + 30_000 }))
    await other.button('Confirm the code').click()
    await other.sees('The roles of Alix Bernard are updated.')
    await person.leave()
    await other.leave()
  })

  test('of a colleague who lost it is removed by an administrator', async ({ world }) => {
    const people = await createNewcomers(world.product, 'reseller', 'Facteur perdu')
    const colleague = await world.signedIn({ portal: 'reseller', language: 'fr' }, people.fr, people.password)
    await colleague.goTo('/profile')
    await colleague.button('Set up an authenticator app').click()
    await colleague.dialog().waitFor()
    await colleague
      .dialog()
      .getByRole('textbox')
      .fill((await appOf(colleague)).generate())
    await colleague.button('Confirm the code').click()
    await colleague.button('I have kept the codes').click()
    const administrator = await world.signedIn(
      { portal: 'reseller', language: 'en' },
      people.en,
      people.password,
    )
    await administrator.goTo('/account-settings/users')
    await administrator.page.getByRole('link', { name: 'Alix Bernard' }).click()
    await administrator.button('Remove the second factor').click()
    await administrator.dialog().waitFor()
    await administrator
      .dialog()
      .getByRole('button', { name: administrator.say('Remove the second factor'), exact: true })
      .click()
    await administrator.sees('The second factor of Alix Bernard is removed.')
    // Signed out everywhere, and in again by the password alone.
    await colleague.page.reload()
    await colleague.signIn(people.fr, people.password)
    await colleague.page.waitForURL((url) => url.pathname === '/profile')
    await administrator.leave()
    await colleague.leave()
  })
})

/** The authenticator app of somebody who types the key that the dialog shows. */
async function appOf(person: Person): Promise<TOTP> {
  const key = person.page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/)
  return new TOTP({ secret: (await key.innerText()).replaceAll(' ', '') })
}
