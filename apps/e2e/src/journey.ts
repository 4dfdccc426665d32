import type { Browser, Locator } from '@playwright/test'
import type { Product } from '@relais/test-kit/product'
import type { Look } from './browser.ts'
import { Mailbox } from './mailbox.ts'
import { createNewcomers, type Newcomers } from './own-people.ts'
import { Person } from './person.ts'
import { type Say, wordsOf } from './words.ts'

type Portal = 'provider' | 'reseller' | 'customer'

/** The main job in one look: its three people, what they are called, and the mails between them. Its steps are `journey-*.ts`. */
export class Journey {
  readonly say: Say
  readonly language: Look['language']
  readonly french: boolean
  readonly width: number
  /** Its own names in every run, so that it can be repeated against a product that goes on running. */
  readonly tag: string
  readonly names: Readonly<Record<Portal, string>>
  readonly customerMail: string
  readonly mailbox: Mailbox
  private readonly people: Partial<Record<Portal, Person>> = {}
  /** Of the invitation that was sent last: an earlier journey may have written to the same person. */
  private invitation = ''

  private constructor(
    readonly product: Product,
    private readonly browser: Browser,
    private readonly look: Look,
    tag: string,
    reseller: string,
    readonly administrators: Newcomers,
  ) {
    this.language = look.language
    this.width = look.width
    this.say = wordsOf(look.language)
    this.french = look.language === 'fr'
    this.tag = tag
    this.names = {
      provider: this.french ? 'Norvia Distribution' : 'Castlegate Cloud',
      reseller,
      customer: this.french ? `Épicerie Lantier ${tag}` : `Whitby Books ${tag}`,
    }
    this.customerMail = `owner-${look.language}${tag}@customers.example`
    this.mailbox = new Mailbox(product.urls.mailbox)
  }

  /** Makes the reseller whose journey it is. */
  static async begin(product: Product, browser: Browser, look: Look): Promise<Journey> {
    const tag = `${look.width}-${Date.now().toString(36)}`
    const reseller = `Atelier Lemaire ${look.language}${tag}`
    const administrators = await createNewcomers(product, 'reseller', reseller)
    return new Journey(product, browser, look, tag, reseller, administrators)
  }

  /** Opens a portal for the person who works there from now on. */
  async arrive(portal: Portal): Promise<Person> {
    return (this.people[portal] = await Person.at(
      this.browser,
      this.product.urls[portal],
      this.look,
      this.say,
    ))
  }

  person(portal: Portal): Person {
    const found = this.people[portal]
    if (!found) throw new Error(`nobody is at the ${portal} portal yet`)
    return found
  }

  async leave(): Promise<void> {
    for (const somebody of Object.values(this.people)) await somebody.leave()
  }

  async sendInvitation(sender: Person, press = (send: Locator) => send.click()): Promise<void> {
    await press(sender.button('Send now'))
    await sender.page.waitForURL(/\/invitations\/sent\//)
    this.invitation = new URL(sender.page.url()).pathname.split('/').at(-1) ?? ''
  }

  /** Reads the mail of the invitation on the mailbox page, as its recipient would, and gives its personal link. */
  async followMail(reader: Person, to: string): Promise<string> {
    const mail = await this.mailbox.newest(to, new RegExp(`/invitations/${this.invitation}#`))
    await reader.goTo(`${this.product.urls.mailbox}/?to=${encodeURIComponent(to)}`)
    // A row says who wrote, what about, and when.
    await reader.page.locator('a[data-id]').filter({ hasText: mail.subject }).first().click()
    await reader.page.getByRole('heading', { name: mail.subject, exact: true }).waitFor()
    await reader.checkPage('mail in the mailbox')
    const link = reader.page.frameLocator('iframe').locator('a[href*="/invitations/"]').first()
    return (await link.getAttribute('href')) ?? ''
  }
}

/** What the languages of an email are called on the page. */
export const nameOf = { en: 'English', fr: 'Français' } as const
