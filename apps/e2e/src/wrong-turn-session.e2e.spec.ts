import { documentIdOf } from '@relais/test-kit/known-document'
import type { DemoAccount } from '@relais/test-kit/product'
import { patienceMs } from './patience.ts'
import type { Person } from './person.ts'
import { expect, test } from './test.ts'
import { wrongTurns } from './wrong-turn.ts'

/** Sessions that end, people who take turns and tabs that grow old: what was typed stays, and goes out once. */
wrongTurns((at) => {
  /** What somebody typed is kept by itself. */
  const draftSaved = (person: Person) =>
    person.page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes(documentIdOf('reseller', 'SaveDraft')),
    )

  test('what was typed into a form is there again on another day, and gone once it is sent', async () => {
    const writer = await at.open(at.admin())
    const kept = draftSaved(writer)
    await writer.goTo('/customers/invite?orderedBy=nobody')
    await writer.field('Recipient’s email').fill(`kept-${at.tag}@example.org`)
    await writer.page.getByLabel(at.say('Name of the recipient')).fill('Zoé')
    await kept
    const later = await at.open(at.admin())
    await later.goTo('/customers/invite?orderedBy=nobody')
    await expect
      .poll(() => later.field('Recipient’s email').inputValue(), { timeout: patienceMs })
      .toBe(`kept-${at.tag}@example.org`)
    await later.button('Empty the form').waitFor()
    await later.checkPage('what was typed before is back')
    const forgotten = later.page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('"content":null'),
    )
    await later.button('Next').click()
    await later.field('Text').waitFor()
    await forgotten
    await later.goTo('/customers/invite?orderedBy=nobody')
    await later.settles()
    expect(await later.field('Recipient’s email').inputValue()).toBe('')
  })

  test('a session that ends while a form is filled is renewed in a dialog, and what was sent goes out once, by itself', async () => {
    const writer = await at.open('reseller')
    const session = await at.enter(writer.page, at.admin())
    const recipient = `session-${at.tag}@example.org`
    const kept = draftSaved(writer)
    await writer.goTo('/customers/invite?orderedBy=nobody')
    await writer.field('Recipient’s email').fill(recipient)
    // What is saved by itself would find the session ended before the button does.
    await kept
    await end(session, 'reseller')
    await writer.button('Next').click()
    await writer.dialog().waitFor()
    await writer.sees(at.say('Your session has ended'))
    expect(await writer.field('Recipient’s email').inputValue()).toBe(recipient)
    await writer.dialog().getByLabel(at.say('Password'), { exact: true }).fill(at.admin().password)
    await writer
      .dialog()
      .getByRole('button', { name: at.say('Sign in'), exact: true })
      .click()
    await writer.field('Text').waitFor()
    expect(await count(recipient)).toBe(1)
  })

  test('a form of one person is never sent as another who signed in in a second tab', async () => {
    const writer = await at.open(at.admin())
    const recipient = `other-${at.tag}@example.org`
    const kept = draftSaved(writer)
    await writer.goTo('/customers/invite?orderedBy=nobody')
    await writer.field('Recipient’s email').fill(recipient)
    // What is saved by itself while the other one signs in meets a session that is over, and nobody yet.
    await kept
    // The second tab shares the cookies of the first.
    await at.enter(writer.page, at.salesAgent())
    await writer.button('Next').click()
    await writer.dialog().waitFor()
    await writer.sees(at.say('Another person is signed in now'))
    expect(await count(recipient)).toBe(0)
    // Its own person signs in in the second tab: the first goes on by itself.
    const second = await writer.page.context().newPage()
    await writer.page.context().clearCookies()
    await second.goto(`${at.product.urls.reseller}/sign-in`)
    await second.getByLabel(at.say('Email or sign-in name'), { exact: true }).fill(at.admin().email)
    await second.getByLabel(at.say('Password'), { exact: true }).fill(at.admin().password)
    await second.getByRole('button', { name: at.say('Sign in'), exact: true }).click()
    await writer.field('Text').waitFor()
    expect(await count(recipient)).toBe(1)
    await second.close()
  })

  test('a tab older than the deployment loads the page again, once', async () => {
    const visitor = await at.open(at.admin())
    const { page } = visitor
    await visitor.goTo('/')
    await visitor.settles()
    let loads = 0
    page.on('load', () => (loads += 1))
    // The files of this version are gone until the page is loaded again.
    let gone = true
    await page.route(/\/assets\/.*\.js$/, (route) =>
      gone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    )
    const loaded = page.waitForEvent('load')
    await page.route(/\/$|\/customers$/, (route) => {
      gone = false
      return route.continue()
    })
    // The first thing pressed that is not loaded yet: a page, or on a phone the navigation itself.
    if (at.look.width === 390) await visitor.button('Open the navigation').click({ noWaitAfter: true })
    else await visitor.link('Customers').first().click({ noWaitAfter: true })
    await loaded
    await visitor.heading('Needs you').or(visitor.heading('Customers')).first().waitFor()
    expect(loads).toBe(1)
  })

  /** How many invitations of the reseller go to an address. */
  async function count(recipient: string): Promise<number> {
    const page = await at.client.read<{ nodes: { recipientMail: string }[] }>(
      'reseller',
      '{ invitations(first: 50) { nodes { recipientMail } } }',
      {},
      await at.sessionOf(at.admin()),
    )
    return page.nodes.filter(({ recipientMail }) => recipientMail === recipient).length
  }
  /** Ends a session on the server; the browser keeps its cookie. */
  async function end(session: string, portal: DemoAccount['portal']): Promise<void> {
    await at.client.read(portal, 'mutation { signOut { signedOut } }', {}, session)
  }
})
