import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from '@playwright/test'
import type { Look } from './browser.ts'
import { PatientClient } from './kill-client.ts'
import { Person } from './person.ts'
import { documentIdOf } from '@relais/test-kit/known-document'
import type { DemoAccount, Product } from '@relais/test-kit/product'
import { createColleague } from './own-people.ts'
import { patienceMs } from './patience.ts'
import { expect, test } from './test.ts'
import { wordsOf } from './words.ts'

const looks: readonly Look[] = [
  { language: 'en', width: 1366 },
  { language: 'fr', width: 390 },
]
const names = {
  en: { provider: 'Castlegate Cloud', reseller: 'Harbour IT Services' },
  fr: { provider: 'Norvia Distribution', reseller: 'Alpes Informatique' },
}

/** What people do wrong, or what goes wrong around them, in a browser: nothing is lost, and every page says what to do next. */
test.describe('a wrong turn', () => {
  test.describe.configure({ mode: 'parallel' })
  let product: Product
  let browser: Browser
  let client: PatientClient

  test.beforeAll(({ world }) => {
    product = world.product
    client = new PatientClient(product.urls)
    browser = world.browser
  })

  const account = (portal: DemoAccount['portal'], organization: string, role: string) => {
    const found = product.accounts.find(
      (item) => item.portal === portal && item.organization === organization && item.role === role,
    )
    if (!found) throw new Error(`the demo has no ${role} of ${organization}`)
    return found
  }
  const sessionOf = async ({ portal, email, password }: DemoAccount) => {
    const input = { userPrincipalName: email, password }
    return (await client.change(portal, 'signIn', input, '', null)).session ?? ''
  }

  for (const look of looks) test.describe(`in ${look.language} at ${look.width} px`, () => turns(look))

  function turns(look: Look): void {
    const { language } = look
    const say = wordsOf(language)
    const opened: Person[] = []
    const tag = `${language}${Date.now().toString(36)}`

    let colleague: DemoAccount
    test.beforeAll(async () => {
      colleague = await createColleague(product, names[language].reseller, 'global_administrator', language)
    })
    test.afterAll(async () => {
      for (const person of opened) await person.leave()
    })

    const open = async (who: DemoAccount | DemoAccount['portal']) => {
      const portal = typeof who === 'string' ? who : who.portal
      const person = await Person.at(browser, product.urls[portal], look, say)
      opened.push(person)
      if (typeof who !== 'string') await enter(person.page, who)
      return person
    }
    /** Signs somebody in, from another tab than the page; gives the cookie. */
    const enter = async (page: Page, { portal, email, password }: DemoAccount): Promise<string> => {
      const origin = product.urls[portal]
      const tab = await page.context().newPage()
      await tab.goto(`${origin}/sign-in`)
      const status = await tab.evaluate(
        async ({ documentId, ...input }) => {
          const headers = { 'content-type': 'application/json' }
          const body = JSON.stringify({ documentId, variables: { input } })
          return (await fetch('/graphql', { method: 'POST', headers, body })).text()
        },
        { documentId: documentIdOf(portal, 'SignIn'), userPrincipalName: email, password },
      )
      expect(status).toContain('SignInSuccess')
      await tab.close()
      const cookies = await page.context().cookies()
      const { hostname } = new URL(origin)
      const cookie = cookies.find(({ domain }) => domain === hostname)
      return `${cookie?.name}=${cookie?.value}`
    }
    const admin = () => colleague
    const customers = () =>
      product.accounts.filter(
        (item) =>
          item.portal === 'customer' && item.language === language && item.role === 'global_administrator',
      )
    const customer = (index: number) => {
      // The first ones are whom the sweeps look at.
      const found = customers()[index + 2]
      if (!found) throw new Error('the demo has too few customers')
      return found
    }
    /** Writes an invitation to a customer, as its sender's session; it is a draft. */
    const drafted = async (session: string, recipient = `${tag}@example.org`) => {
      const input = { kind: 'relationship', recipientMail: recipient, language }
      const { invitation } = await client.change(
        'reseller',
        'draftInvitation',
        input,
        'invitation { id link text subject }',
        session,
      )
      return invitation as { id: string; link: string; text: string; subject: string }
    }
    const act = (verb: string, invitationId: string, session: string) =>
      client.change(
        'reseller',
        `${verb}Invitation`,
        { invitationId },
        'invitation { link }',
        session,
        'SentInvitationInput',
      )
    /** What somebody typed is kept by itself. */
    const draftSaved = (person: Person) =>
      person.page.waitForResponse((response) =>
        (response.request().postData() ?? '').includes(documentIdOf('reseller', 'SaveDraft')),
      )
    const linkOf = (answer: Awaited<ReturnType<typeof act>>) =>
      (answer['invitation'] as { link: string }).link
    const tokenOf = (link: string) => new URL(link).hash.slice(1)

    /** Follows a link and sees why it leads nowhere, with something to press or to follow next. */
    const follow = async (person: Person, link: string, words: string, values?: Record<string, string>) => {
      // A tab keeps the token of a link it opened: each link is followed as in a new one.
      if (person.page.url().startsWith('http')) await person.page.evaluate(() => sessionStorage.clear())
      await person.page.goto('about:blank')
      await person.page.goto(link)
      await person.sees(person.say(words, values))
      const next = person.page.locator('main').locator('a, button')
      expect(await next.count(), `a next step: ${words}`).toBeGreaterThan(0)
    }

    test('a link that is used, revoked, cut short, changed, replaced or another’s says why, and what to do', async () => {
      const session = await sessionOf(admin())
      const reseller = names[language].reseller
      const stranger = await open('customer')

      const revoked = await drafted(session)
      await act('issue', revoked.id, session)
      await act('revoke', revoked.id, session)
      await follow(stranger, revoked.link, '{reseller} took this invitation back', { reseller })
      await stranger.checkPage('revoked invitation')

      const resent = await drafted(session)
      await act('issue', resent.id, session)
      const newer = linkOf(await act('resend', resent.id, session))
      await follow(stranger, resent.link, 'A newer email was sent')
      const whole = new URL(newer)
      whole.hash = ''
      await follow(stranger, whole.href, 'The end of this link is missing')
      await follow(stranger, newer.slice(0, -3), 'The end of this link is missing')
      await stranger.checkPage('cut link')
      const other = newer.endsWith('A') ? 'E' : 'A'
      await follow(stranger, `${newer.slice(0, -1)}${other}`, 'This link opens nothing')
      await stranger.checkPage('changed link')

      const [first, second] = [customer(0), customer(1)]
      const firstSession = await sessionOf(first)
      await client.change(
        'customer',
        'declineInvitation',
        { invitationId: resent.id, token: tokenOf(newer), reason: '' },
        '',
        firstSession,
      )
      await follow(stranger, newer, 'This invitation was declined')

      const used = await drafted(session)
      await act('issue', used.id, session)
      const agreement = await client.read<{ version: number; acceptedAt: string | null }>(
        'customer',
        `{ customerAgreement(language: ${language}) { version acceptedAt } }`,
        {},
        firstSession,
      )
      await client.change(
        'customer',
        'acceptCustomerInvitation',
        {
          invitationId: used.id,
          token: tokenOf(used.link),
          confirmed: true,
          agreementVersion: agreement.acceptedAt === null ? agreement.version : null,
        },
        '',
        firstSession,
      )
      const late = await open(second)
      await follow(late, used.link, 'This invitation has been used')
      await late.checkPage('used invitation')
    })

    test('a link that a mail filter changed opens its page; one that it cut is pasted, and its sender sees it', async () => {
      const session = await sessionOf(admin())
      const invitation = await drafted(session)
      await act('issue', invitation.id, session)
      const { link } = invitation
      const token = tokenOf(link)
      const path = link.slice(0, link.indexOf('#'))
      const reader = await open('customer')
      const opens = async (address: string) => {
        if (reader.page.url().startsWith('http')) await reader.page.evaluate(() => sessionStorage.clear())
        await reader.page.goto('about:blank')
        await reader.page.goto(address)
        await reader.heading('If you accept').waitFor()
        // The token is in no history.
        expect(reader.page.url()).toBe(path)
      }
      // Cut first: the sender sees it until the whole link is opened.
      await follow(reader, `${path}.`, 'The end of this link is missing')
      const field = reader.field('Address from the email')
      await field.fill(path)
      await field.press('Enter')
      await reader.sees(new RegExp(escaped(say('The link was not opened'))))
      await reader.checkPage('a cut link pasted without its end')
      const sender = await open(admin())
      await sender.goTo(`/invitations/sent/${invitation.id}`)
      await sender.sees(say('The link was opened, but its end was missing'))
      await sender.checkPage('an invitation whose link arrives cut')
      await sender.goTo('/invitations')
      await sender.sees(say('Opened by a link whose end was missing'))
      await sender.checkPage('invitations, one whose link arrives cut')
      await field.fill(`(see ${link}).`)
      await field.press('Enter')
      await reader.heading('If you accept').waitFor()
      expect(reader.page.url()).toBe(path)
      for (const address of [
        `${path}%23${token}`,
        `${path}%2523${token}.`,
        `${path}?utm_source=mail#${token}`,
        `${link}?utm_source=mail`,
        `${link})`,
      ])
        await opens(address)
      // The same tab, where no browser loads the page anew.
      await follow(reader, path, 'The end of this link is missing')
      await reader.page.goto(link)
      await reader.heading('If you accept').waitFor()
      await sender.goTo(`/invitations/sent/${invitation.id}`)
      await sender.sees(say('Link opened'))
      expect(await sender.page.getByText(say('The link was opened, but its end was missing')).count()).toBe(0)

      // A link to set a password, cut: no advice to do the same again.
      await follow(
        reader,
        `${product.urls.customer}/reset-password%23${token.slice(0, 20)}`,
        'The end of this link is missing',
      )
      await reader.checkPage('a cut link to set a password')
      await reader.field('Address from the email').fill(token)
      await reader.button('Open the link').click()
      await reader.field('New password').waitFor()
      expect(reader.page.url()).toBe(`${product.urls.customer}/reset-password`)
    })

    test('a draft without its link is closed on every way out, each says why, and one press puts the link back at the cursor', async () => {
      const session = await sessionOf(admin())
      const { id, link, text: original } = await drafted(session)
      const writer = await open(admin())
      await writer.goTo(`/invitations/sent/${id}`)
      const text = writer.field('Text')
      await text.fill(original.replace(link, ''))
      await writer.button('Other ways').click()
      const ways = [
        'Send now',
        'Open in your email program',
        'Copy the text',
        'Download as an email file (.eml)',
        'Done',
      ]
      for (const way of ways) {
        const button = writer.button(way)
        expect(await button.getAttribute('aria-disabled'), way).toBe('true')
        const why = await button.evaluate(
          (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
        )
        expect(why, way).toContain(say('Without its link nobody can answer the invitation'))
      }
      await writer.checkPage('draft without its link, every way out closed')
      await writer.page.keyboard.press('Escape')
      await text.press('ControlOrMeta+Home')
      await writer.button('Put the link back').click()
      await expect
        .poll(() => written(text, link), { timeout: patienceMs })
        .toMatch(new RegExp(`^${escaped(link)}\n\n`))
      expect(await writer.button('Send now').getAttribute('aria-disabled')).toBeNull()
      // The cursor follows it; a word typed straight behind it does not become a part of it, nor a shortcut.
      await expect.poll(() => text.evaluate((field) => field === document.activeElement)).toBe(true)
      await writer.page.keyboard.type('now')
      expect(await written(text, link)).toMatch(new RegExp(`^${escaped(link)} now\n\n`))
      expect(await writer.button('Send now').getAttribute('aria-disabled')).toBeNull()
    })

    test('text pasted from a word processor comes in as plain text, and a link that it changed is noticed', async () => {
      const session = await sessionOf(admin())
      const { id, link, text: original } = await drafted(session)
      const writer = await open(admin())
      await writer.goTo(`/invitations/sent/${id}`)
      const text = writer.field('Text')
      await text.waitFor()
      await paste(
        writer.page,
        `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
         <p class=MsoNormal><span style='font-family:"Arial"'>Bonjour&nbsp;<b>Ada</b>,<o:p></o:p></span></p>
         <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>First</p>
         <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Second</p>
         <p class=MsoNormal><a href="${link}">${link.replaceAll('-', '–')}</a></p><!--EndFragment--></body></html>`,
      )
      const pasted = `Bonjour Ada,\n\n- First\n2. Second\n\n${link}`
      expect(await written(text, link)).toBe(pasted)
      await text.press('ControlOrMeta+z')
      expect(await written(text, link)).toBe(original)
      await text.press('ControlOrMeta+Shift+z')
      expect(await written(text, link)).toBe(pasted)
      expect(await writer.button('Send now').getAttribute('aria-disabled')).toBeNull()
      await paste(writer.page, `<p>Bonjour</p><p>${link.replaceAll('-', '–')}</p><p>Bye</p>`)
      await writer.button('Put the link back').click()
      await expect.poll(() => written(text, link), { timeout: patienceMs }).toBe(`Bonjour\n\n${link}\n\nBye`)
    })

    test('a draft leaves by every way, and back to what it asks without losing its text', async () => {
      const session = await sessionOf(admin())
      const { id, link } = await drafted(session)
      const writer = await open(admin())
      const { page } = writer
      await writer.goTo(`/invitations/sent/${id}`)
      const mine = `Été & <b>\n${link}\nœ`
      await writer.field('Text').fill(mine)
      await writer.sees(say('Saved as a draft.'))
      await writer.segment('Email language', language === 'fr' ? 'English' : 'Français').click()
      await writer.sees(say('The text was written for what you asked before'))
      expect(await written(writer.field('Text'), link)).toBe(mine)
      await writer.checkPage('text of another language')
      await writer.button('Keep the text').click()

      await writer.button('Other ways').click()
      await writer.button('Copy the text').click()
      await writer.sees(say('Press Done once your email is on its way'))
      const flavors = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const read = async (type: string) => (await item?.getType(type))?.text()
        return [await read('text/html'), await read('text/plain')]
      })
      expect(flavors[0]).toContain(`href="${link}"`)
      expect(flavors[0]).toContain('&lt;b&gt;')
      expect(flavors[1]).toBe(mine)

      const download = page.waitForEvent('download')
      await writer.button('Other ways').click()
      await writer.button('Download as an email file (.eml)').click()
      const file = await readFile(await (await download).path(), 'utf8')
      expect(file).toMatch(/^X-Unsent: 1\r$/m)
      expect(file.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(link)
      await writer.button('Other ways').click()
      const mailto = await writer.link('Open in your email program').getAttribute('href')
      expect(mailto).toContain(encodeURIComponent(link))
      await writer.page.keyboard.press('Escape')
      await writer.checkPage('taken out of Relais')
      await writer.button('Done').click()
      await writer.sees(say('Sent outside Relais'))
      // Taken back, from the message and from its page, as long as nobody opened the link.
      await writer.button('Undo').click()
      await writer.button('Other ways').click()
      expect(await written(writer.field('Text'), link)).toBe(mine)
      await writer.button('Done').click()
      await writer.button('Back to the draft').click()
      await writer.button('Other ways').click()
      expect(await written(writer.field('Text'), link)).toBe(mine)
      await writer.button('Done').click()
      await writer.sees(say('Sent outside Relais'))
      await writer.button('Extend').click()
      await writer.checkPage('the question until when to extend the link')
      await writer
        .dialog()
        .getByRole('button', { name: say('Extend'), exact: true })
        .click()
      const extended = say('The link works until {until}. No email went out.', { until: 'UNTIL' })
      await writer.sees(new RegExp(escaped(extended).replace('UNTIL', '.+')))
      expect(await writer.button('Send from Relais').count()).toBe(1)
    })

    test('what was typed into a form is there again on another day, and gone once it is sent', async () => {
      const writer = await open(admin())
      const kept = draftSaved(writer)
      await writer.goTo('/customers/invite?orderedBy=nobody')
      await writer.field('Recipient’s email').fill(`kept-${tag}@example.org`)
      await writer.page.getByLabel(say('Name of the recipient')).fill('Zoé')
      await kept
      const later = await open(admin())
      await later.goTo('/customers/invite?orderedBy=nobody')
      await expect
        .poll(() => later.field('Recipient’s email').inputValue(), { timeout: patienceMs })
        .toBe(`kept-${tag}@example.org`)
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
      const writer = await open('reseller')
      const session = await enter(writer.page, admin())
      const recipient = `session-${tag}@example.org`
      const kept = draftSaved(writer)
      await writer.goTo('/customers/invite?orderedBy=nobody')
      await writer.field('Recipient’s email').fill(recipient)
      // What is saved by itself would find the session ended before the button does.
      await kept
      await end(session, 'reseller')
      await writer.button('Next').click()
      await writer.dialog().waitFor()
      await writer.sees(say('Your session has ended'))
      expect(await writer.field('Recipient’s email').inputValue()).toBe(recipient)
      await writer.dialog().getByLabel(say('Password'), { exact: true }).fill(admin().password)
      await writer
        .dialog()
        .getByRole('button', { name: say('Sign in'), exact: true })
        .click()
      await writer.field('Text').waitFor()
      expect(await count(recipient)).toBe(1)
    })

    test('a form of one person is never sent as another who signed in in a second tab', async () => {
      const writer = await open(admin())
      const recipient = `other-${tag}@example.org`
      const kept = draftSaved(writer)
      await writer.goTo('/customers/invite?orderedBy=nobody')
      await writer.field('Recipient’s email').fill(recipient)
      // What is saved by itself while the other one signs in meets a session that is over, and nobody yet.
      await kept
      // The second tab shares the cookies of the first.
      await enter(writer.page, account('reseller', names[language].reseller, 'sales_agent'))
      await writer.button('Next').click()
      await writer.dialog().waitFor()
      await writer.sees(say('Another person is signed in now'))
      expect(await count(recipient)).toBe(0)
      // Its own person signs in in the second tab: the first goes on by itself.
      const second = await writer.page.context().newPage()
      await writer.page.context().clearCookies()
      await second.goto(`${product.urls.reseller}/sign-in`)
      await second.getByLabel(say('Email or sign-in name'), { exact: true }).fill(admin().email)
      await second.getByLabel(say('Password'), { exact: true }).fill(admin().password)
      await second.getByRole('button', { name: say('Sign in'), exact: true }).click()
      await writer.field('Text').waitFor()
      expect(await count(recipient)).toBe(1)
      await second.close()
    })

    test('a draft edited in two tabs keeps both texts until one is chosen', async () => {
      const session = await sessionOf(admin())
      const { id } = await drafted(session)
      const [one, two] = [await open(admin()), await open(admin())]
      for (const person of [one, two]) {
        await person.goTo(`/invitations/sent/${id}`)
        await person.field('Subject').waitFor()
      }
      await one.field('Subject').fill('One')
      await one.sees(say('Saved as a draft.'))
      await two.field('Subject').fill('Two')
      await two.button('Keep what I typed').waitFor()
      expect(await two.field('Subject').inputValue()).toBe('Two')
      expect(await two.button('Send now').getAttribute('aria-disabled')).toBe('true')
      await two.checkPage('draft changed in another tab')
      await two.button('Keep what I typed').click()
      await two.sees(say('Saved as a draft.'))
      const saved = await client.read<{ subject: string }>(
        'reseller',
        'query ($id: ObjectId!) { invitation(id: $id) { subject } }',
        { id },
        session,
      )
      expect(saved.subject).toBe('Two')
    })

    test('an invitation revoked in the other tab says so where it is sent again, and shows where it stands', async () => {
      const session = await sessionOf(admin())
      const { id } = await drafted(session)
      await act('send', id, session)
      const stale = await open(admin())
      await stale.goTo(`/invitations/sent/${id}`)
      await stale.button('Send again').click()
      await act('revoke', id, session)
      await stale
        .dialog()
        .getByRole('button', { name: say('Send again'), exact: true })
        .click()
      await stale.sees(new RegExp(escaped(say('This can no longer be done to the invitation.'))))
      await stale.sees(say('Revoked'))
    })

    test('a tab older than the deployment loads the page again, once', async () => {
      const visitor = await open(admin())
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
      if (look.width === 390) await visitor.button('Open the navigation').click({ noWaitAfter: true })
      else await visitor.link('Customers').first().click({ noWaitAfter: true })
      await loaded
      await visitor.heading('Needs you').or(visitor.heading('Customers')).first().waitFor()
      expect(loads).toBe(1)
    })

    /** How many invitations of the reseller go to an address. */
    async function count(recipient: string): Promise<number> {
      const page = await client.read<{ nodes: { recipientMail: string }[] }>(
        'reseller',
        '{ invitations(first: 50) { nodes { recipientMail } } }',
        {},
        await sessionOf(admin()),
      )
      return page.nodes.filter(({ recipientMail }) => recipientMail === recipient).length
    }
    /** Ends a session on the server; the browser keeps its cookie. */
    async function end(session: string, portal: DemoAccount['portal']): Promise<void> {
      await client.read(portal, 'mutation { signOut { signedOut } }', {}, session)
    }
    /** Replaces the whole text by what a word processor puts into the clipboard. */
    async function paste(page: Page, html: string): Promise<void> {
      const text = page.getByLabel(say('Text'), { exact: true })
      await text.focus()
      await text.selectText()
      await page.evaluate(async (copied) => {
        const flavor = (type: string) => new Blob([type === 'text/html' ? copied : 'other'], { type })
        await navigator.clipboard.write([
          new ClipboardItem({ 'text/html': flavor('text/html'), 'text/plain': flavor('text/plain') }),
        ])
      }, html)
      await page.keyboard.press('ControlOrMeta+v')
    }
  }
})

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** What the text of a draft says: the personal link where its pill stands. */
function written(text: Locator, link: string): Promise<string> {
  return text.evaluate((field, locked) => {
    const nodes = [...field.childNodes]
    return nodes
      .map((node, index) => {
        if (node instanceof HTMLElement && node.hasAttribute('data-locked')) return locked
        if (node.nodeName !== 'BR') return node.textContent ?? ''
        return index === nodes.length - 1 ? '' : '\n'
      })
      .join('')
  }, link)
}
