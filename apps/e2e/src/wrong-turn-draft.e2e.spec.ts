import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { patienceMs } from './patience.ts'
import { expect, test } from './test.ts'
import { escaped, wrongTurns } from './wrong-turn.ts'

/** Drafts of invitations: neither the link nor a word of the text is lost. */
wrongTurns((at) => {
  test('a draft without its link is closed on every way out, each says why, and one press puts the link back at the cursor', async () => {
    const session = await at.sessionOf(at.admin())
    const { id, link, text: original } = await at.drafted(session)
    const writer = await at.open(at.admin())
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
      expect(why, way).toContain(at.say('Without its link nobody can answer the invitation'))
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
    const session = await at.sessionOf(at.admin())
    const { id, link, text: original } = await at.drafted(session)
    const writer = await at.open(at.admin())
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
    const session = await at.sessionOf(at.admin())
    const { id, link } = await at.drafted(session)
    const writer = await at.open(at.admin())
    const { page } = writer
    await writer.goTo(`/invitations/sent/${id}`)
    const mine = `Été & <b>\n${link}\nœ`
    await writer.field('Text').fill(mine)
    await writer.sees(at.say('Saved as a draft.'))
    await writer.segment('Email language', at.language === 'fr' ? 'English' : 'Français').click()
    await writer.sees(at.say('The text was written for what you asked before'))
    expect(await written(writer.field('Text'), link)).toBe(mine)
    await writer.checkPage('text of another language')
    await writer.button('Keep the text').click()

    await writer.button('Other ways').click()
    await writer.button('Copy the text').click()
    await writer.sees(at.say('Press Done once your email is on its way'))
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
    await writer.sees(at.say('Sent outside Relais'))
    // Taken back, from the message and from its page, as long as nobody opened the link.
    await writer.button('Undo').click()
    await writer.button('Other ways').click()
    expect(await written(writer.field('Text'), link)).toBe(mine)
    await writer.button('Done').click()
    await writer.button('Back to the draft').click()
    await writer.button('Other ways').click()
    expect(await written(writer.field('Text'), link)).toBe(mine)
    await writer.button('Done').click()
    await writer.sees(at.say('Sent outside Relais'))
    await writer.button('Extend').click()
    await writer.checkPage('the question until when to extend the link')
    await writer
      .dialog()
      .getByRole('button', { name: at.say('Extend'), exact: true })
      .click()
    const extended = at.say('The link works until {until}. No email went out.', { until: 'UNTIL' })
    await writer.sees(new RegExp(escaped(extended).replace('UNTIL', '.+')))
    expect(await writer.button('Send from Relais').count()).toBe(1)
  })

  test('a draft edited in two tabs keeps both texts until one is chosen', async () => {
    const session = await at.sessionOf(at.admin())
    const { id } = await at.drafted(session)
    const [one, two] = [await at.open(at.admin()), await at.open(at.admin())]
    for (const person of [one, two]) {
      await person.goTo(`/invitations/sent/${id}`)
      await person.field('Subject').waitFor()
    }
    await one.field('Subject').fill('One')
    await one.sees(at.say('Saved as a draft.'))
    await two.field('Subject').fill('Two')
    await two.button('Keep what I typed').waitFor()
    expect(await two.field('Subject').inputValue()).toBe('Two')
    expect(await two.button('Send now').getAttribute('aria-disabled')).toBe('true')
    await two.checkPage('draft changed in another tab')
    await two.button('Keep what I typed').click()
    await two.sees(at.say('Saved as a draft.'))
    const saved = await at.client.read<{ subject: string }>(
      'reseller',
      'query ($id: ObjectId!) { invitation(id: $id) { subject } }',
      { id },
      session,
    )
    expect(saved.subject).toBe('Two')
  })

  /** Replaces the whole text by what a word processor puts into the clipboard. */
  async function paste(page: Page, html: string): Promise<void> {
    const text = page.getByLabel(at.say('Text'), { exact: true })
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
})

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
