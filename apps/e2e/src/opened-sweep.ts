import { documentOf } from '@relais/test-kit/known-document'
import type { Locator, Page } from '@playwright/test'
import { intercept, json, release } from './interception.ts'
import type { Opened } from './opened.ts'
import { sweptPages } from './page-list.ts'
import type { Person } from './person.ts'
import { Sweep } from './sweep.ts'

/** Changes that a page sends by itself: nobody pressed anything. */
const pagesOwn = ['SaveDraft', 'NoteInvitationOpened']

/** Opens what is listed, as a keyboard does, makes it say what is wrong, looks at it at both widths, and closes it again. */
export class OpenedSweep {
  private readonly sweep: Sweep
  /** Where the page that is shown was entered: what else stands on it needs no new one. */
  private entered = ''
  /** Changes that somebody tried to make since. */
  private readonly sent: string[] = []

  constructor(
    private readonly person: Person,
    /** Addresses of personal links, by what they ask for. */
    private readonly links: Readonly<Record<NonNullable<Opened['link']>, string>>,
  ) {
    this.sweep = new Sweep(person)
  }

  private get page(): Page {
    return this.person.page
  }

  /** Looks at one of the list, and gives what was wrong with it. */
  async look(opened: Opened): Promise<readonly string[]> {
    try {
      return await this.lookAt(opened)
    } catch (error) {
      // The next one begins on a page of its own.
      this.entered = ''
      return [`${JSON.stringify(opened)}: ${String(error)}`]
    }
  }

  private async lookAt(opened: Opened): Promise<readonly string[]> {
    const { press = [], dialog, phone, route, send } = opened
    const name = [route, ...press, send].filter(Boolean).join(', ')
    await this.person.resize(phone ? 390 : 1366)
    await this.enter(opened)
    if (opened.sessionOver) await this.page.context().clearCookies()
    else await this.holdChanges()
    const opener = await this.press(opened)
    const part = dialog === undefined ? this.page.locator('body') : this.person.dialog()
    if (dialog !== undefined)
      await this.page.getByRole('dialog', { name: this.words(opened, dialog) }).waitFor()
    const flaws = await this.send(opened, part)
    const floating = await this.floating()
    await this.page.evaluate(() => {
      window.scrollTo(0, 0)
      document.querySelector('[role=dialog]')?.scrollTo(0, 0)
    })
    // What lies under a dialog is out of reach, and was looked at as a page.
    const within = dialog === undefined ? 'html' : '[role=dialog]'
    if (phone) flaws.push(...(await this.person.flaws(name, true, { within })))
    else if (floating !== null) flaws.push(...(await this.lookAtFloating(name, floating)))
    else await this.sweep.look(name, { within, widths: this.person.speaks === 'fr' })
    if (opener && (dialog !== undefined || phone)) flaws.push(...(await this.close(opened, opener)))
    return [...this.sweep.flaws.splice(0), ...flaws.map((flaw) => `${flaw}: ${name}`)].filter(
      // The browser reports the answer that told of the session's end.
      (flaw) => !opened.sessionOver || !flaw.includes('responded with a status of 400'),
    )
  }

  /** What is open over the page and leaves it to be used: a list of choices, a menu; null: nothing. */
  private async floating(): Promise<string | null> {
    for (const selector of ['main [role=listbox]', '[data-floats]'])
      if (await this.page.locator(selector).filter({ visible: true }).first().isVisible()) return selector
    return null
  }

  /** What lies under an open list or menu cannot be measured; it was when that was closed. */
  private async lookAtFloating(name: string, selector: string): Promise<string[]> {
    const flaws: string[] = []
    for (const width of [1366, 390] as const) {
      await this.person.resize(width)
      flaws.push(...(await this.person.flaws(name, false)))
      flaws.push(...(await this.person.violations(true, selector)))
    }
    if (this.person.speaks === 'fr') flaws.push(...(await this.person.sideways(name)))
    return flaws
  }

  private async enter({ portal, route, link, press, pretend }: Opened): Promise<void> {
    const page = sweptPages[portal].find((each) => each.route === route)
    if (page === undefined) throw new Error(`${route} is no page of the ${portal} portal`)
    const address = link === undefined ? page.path : this.links[link]
    // A record is found by its list: they have one path.
    const entered = link === undefined ? route : address
    this.sent.length = 0
    await release(this.page)
    if (entered === this.entered && press !== undefined && pretend === undefined) return
    this.entered = pretend === undefined ? entered : ''
    if (pretend) await this.page.addInitScript(changeAnswers, [pretend[0].source, pretend[1]] as const)
    // Only a page that was left is loaded anew where nothing but the fragment differs.
    await this.page.goto('about:blank')
    if (link === undefined) await this.sweep.open(page)
    else await this.person.goTo(address)
    await this.person.settles()
  }

  /** From now on no change reaches the server: each is answered by a fault. */
  private async holdChanges(): Promise<void> {
    await intercept(this.page, (body) => {
      const change = documentOf(body)
      if (change?.kind !== 'mutation') return null
      if (!pagesOwn.includes(change.name)) this.sent.push(change.name)
      return json(200, { errors: [{ message: 'Held on purpose' }] })
    })
  }

  /** Presses one thing after the other; gives the last, which opens. */
  private async press(opened: Opened): Promise<Locator | null> {
    let last: Locator | null = null
    let opener: Locator | null = null
    for (const name of opened.press ?? []) {
      const before = last
      last = this.pressed(opened, name)
      // A menu stays open over what was looked at before; pressed again it would close.
      if (await last.evaluate(hasOpenMenu)) continue
      // What a menu offers goes with the menu: the focus comes back to its button.
      opener = (await last.evaluate((element) => element.closest('[data-floats]') !== null)) ? before : last
      const opensList = (await last.getAttribute('aria-haspopup')) === 'listbox'
      // Focus and key in one: between the two a list that is drawn anew would take the focus away.
      await last.press(opensList ? 'ArrowDown' : 'Enter')
    }
    return opener
  }

  private pressed(opened: Opened, name: string): Locator {
    const menu = this.page
      .locator('button[aria-expanded]')
      .and(this.page.locator('header *, [role=dialog] *'))
    if (name === '*') return menu.filter({ visible: true }).last()
    const named = { name: this.words(opened, name) }
    const found = (['button', 'tab', 'combobox'] as const).map((role) => this.page.getByRole(role, named))
    const [button, ...others] = found
    if (button === undefined) throw new Error('nothing is pressed')
    // Of the rows of a list the first that offers it: one that does not says why, and opens nothing.
    return others
      .reduce((all, each) => all.or(each), button)
      .and(this.page.locator(':not([aria-disabled=true])'))
      .filter({ visible: true })
      .first()
  }

  /** Types, sends, and waits for what it says; gives what is wrong with how it says it. */
  private async send(opened: Opened, part: Locator): Promise<string[]> {
    const { fill = {}, send, says, refused, sessionOver } = opened
    for (const [label, text] of Object.entries(fill)) {
      const field = part.getByLabel(this.words(opened, label, true)).first()
      await field.focus()
      await field.fill(text)
    }
    const button = send === undefined ? null : part.getByRole('button', { name: this.words(opened, send) })
    if (button !== null) {
      await button.first().focus()
      await this.page.keyboard.press('Enter')
    }
    if (says === undefined) return []
    await part.getByText(this.words(opened, says)).filter({ visible: true }).first().waitFor()
    const flaws = button === null ? [] : await button.first().evaluate(fieldFlaws)
    if (!refused && !sessionOver && this.sent.length > 0) flaws.push(`${this.sent.join()} was sent`)
    return flaws
  }

  /** Closes by Escape: the focus comes back to what opened it. A session's end cannot be sent away. */
  private async close({ sessionOver }: Opened, opener: Locator): Promise<string[]> {
    await this.page.keyboard.press('Escape')
    if (sessionOver) {
      this.entered = ''
      return (await this.person.dialog().isVisible()) ? [] : ['Escape leaves without a session']
    }
    await this.person.dialog().waitFor({ state: 'hidden' })
    return (await comesBack(opener)) ? [] : ['the focus does not come back']
  }

  /** The words of the screen, whatever is named in them; a label may be followed by "(optional)", a tab by how many there are. */
  private words({ route }: Opened, text: string, isLabel = false): RegExp {
    const said = route === '/__kitchen' ? text : this.person.say(text)
    const escaped = said.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    // A French "?" has a no-break space before it, which a name read from the screen has not.
    const spaced = escaped.replaceAll(/\s/g, String.raw`\s`)
    return new RegExp(
      `^${spaced.replaceAll(/\{\w+\}/g, '.+')}${isLabel ? String.raw`( \(.+\))?` : String.raw`( \d+\+?)?`}$`,
    )
  }
}

/** Runs in the page: a button below which its menu is open. */
function hasOpenMenu(button: Element): boolean {
  return (
    button.getAttribute('aria-expanded') === 'true' &&
    button.nextElementSibling?.matches('[data-floats]') === true
  )
}

/** Runs in the page before its own code: words of the server's answers become others, from now on. */
function changeAnswers([words, others]: readonly [string, string]): void {
  const asked = window.fetch.bind(window)
  window.fetch = async (...request) => {
    const answer = await asked(...request)
    const { headers, status } = answer
    return new Response((await answer.text()).replaceAll(new RegExp(words, 'g'), others), { headers, status })
  }
}

/** Whether something comes to have the focus: a dialog gives it back once it has faded. */
async function comesBack(opener: Locator): Promise<boolean> {
  for (let look = 0; look < 100; look++) {
    if (await opener.evaluate((element) => element === document.activeElement)) return true
    await opener.page().waitForTimeout(50)
  }
  return false
}

/** Runs in the page: every field in error says why to a screen reader, and the first has the focus once it was sent. */
function fieldFlaws(button: Element): string[] {
  const textOf = (ids: string | null) =>
    (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
  const form = button.closest('form, [role=dialog], main') ?? document.body
  const invalid = [...form.querySelectorAll('[aria-invalid=true]')].filter((field) => field.checkVisibility())
  const mute = invalid.filter(
    (field) => textOf(field.getAttribute('aria-describedby')).join('').trim() === '',
  )
  const [first] = invalid
  const { activeElement: focused } = document
  return [
    ...mute.map((field) => `does not say what is wrong with ${field.outerHTML.slice(0, 120)}`),
    // The choices of a group carry no mark of their own.
    ...(first === undefined || focused === first || focused?.matches('[type=radio]')
      ? []
      : [`the focus is on ${focused?.outerHTML.slice(0, 120)}, not on the first error`]),
  ]
}
