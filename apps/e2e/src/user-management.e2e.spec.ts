import { createNewcomers } from './own-people.ts'
import { patienceMs } from './patience.ts'
import type { Person } from './person.ts'
import type { SweepWorld } from './sweep-world.ts'
import { expect, test } from './test.ts'

const looks = [
  { language: 'en', width: 1366, other: 'Alix Bernard' },
  { language: 'fr', width: 390, other: 'Kim Shaw' },
] as const

/** User management in the browser: what an administrator changes holds at the next click of whoever is signed in. */
test.describe('user management', () => {
  test.describe.configure({ mode: 'parallel' })

  for (const { language, width, other } of looks)
    test(`gives and takes roles, at the next click of whoever is signed in (${language}, ${width} px)`, async ({
      world,
    }) => {
      const people = await createNewcomers(world.product, 'reseller', `Rôles et Fils ${language}`)
      const administrator = await signedIn(world, language, people[language], people.password)
      const theirs = language === 'en' ? 'fr' : 'en'
      const colleague = await signedIn(world, theirs, people[theirs], people.password)
      await administrator.resize(width)

      await colleague.goTo('/account-settings/users')
      await colleague.heading('User management').waitFor()
      await administrator.goTo('/account-settings/users')
      await administrator.page.getByRole('link', { name: other }).click()
      await administrator.heading('Roles').waitFor()
      await administrator.checkPage('the roles of a colleague')

      await administrator.page.getByLabel(administrator.say('Sales agent'), { exact: true }).check()
      await administrator.page
        .getByLabel(administrator.say('Global administrator'), { exact: true })
        .uncheck()
      await administrator.button('Update').click()
      await administrator.sees(
        administrator.say('The roles of {displayName} are updated.', { displayName: other }),
      )

      await colleague.page.reload()
      await colleague.sees(colleague.say('Your roles do not manage users'))

      // The toast takes it back, and the next click has it again.
      await administrator.button('Undo').click()
      await expect
        .poll(
          () =>
            administrator.page
              .getByLabel(administrator.say('Global administrator'), { exact: true })
              .isChecked(),
          { timeout: patienceMs },
        )
        .toBe(true)
      await colleague.page.reload()
      await colleague.page.getByRole('link', { name: other }).waitFor()

      // Whoever would lose the own right is asked first, and keeps it by that.
      await colleague.page.getByRole('link', { name: other }).click()
      await colleague.page.getByLabel(colleague.say('Global administrator'), { exact: true }).uncheck()
      await colleague.button('Update').click()
      await colleague.dialog().waitFor()
      await colleague.checkPage('giving up the own right')
      await colleague.dialog().getByText(colleague.say('Keep it'), { exact: true }).click()
      await colleague.page.reload()
      await colleague.heading('Roles').waitFor()

      // Disabled: out at the next click, and back once restored.
      await administrator.button('Disable the user').click()
      await administrator.dialog().waitFor()
      await administrator.checkPage('what disabling does')
      await administrator
        .dialog()
        .getByRole('button', { name: administrator.say('Disable the user'), exact: true })
        .click()
      await administrator.sees(administrator.say('{displayName} is disabled.', { displayName: other }))
      await colleague.page.reload()
      await colleague.field('Password').waitFor()
      await colleague.signIn(people[theirs], people.password)
      await colleague.sees(colleague.say('Not signed in'))
      await administrator.button('Restore the user').click()
      await administrator.sees(administrator.say('{displayName} can sign in again.', { displayName: other }))
      await colleague.signIn(people[theirs], people.password)
      await colleague.heading('Roles').waitFor()

      await administrator.leave()
      await colleague.leave()
    })
})

async function signedIn(
  world: SweepWorld,
  language: 'en' | 'fr',
  email: string,
  password: string,
): Promise<Person> {
  const person = await world.visitor({ portal: 'reseller', language })
  await person.goTo('/sign-in')
  await person.signIn(email, password)
  await person.heading('Needs you').waitFor()
  return person
}
