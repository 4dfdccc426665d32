import type { Person } from './person.ts'
import { expect, test } from './test.ts'
import { escaped, wrongTurns } from './wrong-turn.ts'

/** Links and invitations that are not used as they were meant: every page says why, and what to do next. */
wrongTurns((at) => {
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
    const session = await at.sessionOf(at.admin())
    const { reseller } = at
    const stranger = await at.open('customer')

    const revoked = await at.drafted(session)
    await at.act('issue', revoked.id, session)
    await at.act('revoke', revoked.id, session)
    await follow(stranger, revoked.link, '{reseller} took this invitation back', { reseller })
    await stranger.checkPage('revoked invitation')

    const resent = await at.drafted(session)
    await at.act('issue', resent.id, session)
    const newer = await at.act('resend', resent.id, session)
    await follow(stranger, resent.link, 'A newer email was sent')
    const whole = new URL(newer)
    whole.hash = ''
    await follow(stranger, whole.href, 'The end of this link is missing')
    await follow(stranger, newer.slice(0, -3), 'The end of this link is missing')
    await stranger.checkPage('cut link')
    const other = newer.endsWith('A') ? 'E' : 'A'
    await follow(stranger, `${newer.slice(0, -1)}${other}`, 'This link opens nothing')
    await stranger.checkPage('changed link')

    const [first, second] = [at.customer(0), at.customer(1)]
    const firstSession = await at.sessionOf(first)
    await at.client.change(
      'customer',
      'declineInvitation',
      { invitationId: resent.id, token: tokenOf(newer), reason: '' },
      '',
      firstSession,
    )
    await follow(stranger, newer, 'This invitation was declined')

    const used = await at.drafted(session)
    await at.act('issue', used.id, session)
    const agreement = await at.client.read<{ version: number; acceptedAt: string | null }>(
      'customer',
      `{ customerAgreement(language: ${at.language}) { version acceptedAt } }`,
      {},
      firstSession,
    )
    await at.client.change(
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
    const late = await at.open(second)
    await follow(late, used.link, 'This invitation has been used')
    await late.checkPage('used invitation')
  })

  test('a link that a mail filter changed opens its page; one that it cut is pasted, and its sender sees it', async () => {
    const session = await at.sessionOf(at.admin())
    const invitation = await at.drafted(session)
    await at.act('issue', invitation.id, session)
    const { link } = invitation
    const token = tokenOf(link)
    const path = link.slice(0, link.indexOf('#'))
    const reader = await at.open('customer')
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
    await reader.sees(new RegExp(escaped(at.say('The link was not opened'))))
    await reader.checkPage('a cut link pasted without its end')
    const sender = await at.open(at.admin())
    await sender.goTo(`/invitations/sent/${invitation.id}`)
    await sender.sees(at.say('The link was opened, but its end was missing'))
    await sender.checkPage('an invitation whose link arrives cut')
    await sender.goTo('/invitations')
    await sender.sees(at.say('Opened by a link whose end was missing'))
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
    await sender.sees(at.say('Link opened'))
    expect(await sender.page.getByText(at.say('The link was opened, but its end was missing')).count()).toBe(
      0,
    )

    // A link to set a password, cut: no advice to do the same again.
    await follow(
      reader,
      `${at.product.urls.customer}/reset-password%23${token.slice(0, 20)}`,
      'The end of this link is missing',
    )
    await reader.checkPage('a cut link to set a password')
    await reader.field('Address from the email').fill(token)
    await reader.button('Open the link').click()
    await reader.field('New password').waitFor()
    expect(reader.page.url()).toBe(`${at.product.urls.customer}/reset-password`)
  })

  test('an invitation revoked in the other tab says so where it is sent again, and shows where it stands', async () => {
    const session = await at.sessionOf(at.admin())
    const { id } = await at.drafted(session)
    await at.act('send', id, session)
    const stale = await at.open(at.admin())
    await stale.goTo(`/invitations/sent/${id}`)
    await stale.button('Send again').click()
    await at.act('revoke', id, session)
    await stale
      .dialog()
      .getByRole('button', { name: at.say('Send again'), exact: true })
      .click()
    await stale.sees(new RegExp(escaped(at.say('This can no longer be done to the invitation.'))))
    await stale.sees(at.say('Revoked'))
  })
})

const tokenOf = (link: string) => new URL(link).hash.slice(1)
