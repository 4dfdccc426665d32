import type { Browser, Page } from '@playwright/test'
import { documentIdOf } from '@relais/test-kit/known-document'
import type { DemoAccount, Product } from '@relais/test-kit/product'
import type { Look } from './browser.ts'
import { PatientClient } from './kill-client.ts'
import { createColleague } from './own-people.ts'
import { Person } from './person.ts'
import { expect, test } from './test.ts'
import { type Say, wordsOf } from './words.ts'

const looks: readonly Look[] = [
  { language: 'en', width: 1366 },
  { language: 'fr', width: 390 },
]
const names = {
  en: { provider: 'Castlegate Cloud', reseller: 'Harbour IT Services' },
  fr: { provider: 'Norvia Distribution', reseller: 'Alpes Informatique' },
}

/** Who writes at the reseller in these tests; one of a worker in each language, for all files. */
const colleagues = new Map<Look['language'], Promise<DemoAccount>>()

/** An invitation to a customer as its sender sees it. */
export interface Drafted {
  readonly id: string
  readonly link: string
  readonly text: string
  readonly subject: string
}

/** What people do wrong, or what goes wrong around them, in one look: who they are, and what happened before. */
export class WrongTurn {
  readonly language: Look['language']
  readonly say: Say
  readonly tag: string
  readonly reseller: string
  private readonly opened: Person[] = []
  private ready:
    | { product: Product; browser: Browser; client: PatientClient; colleague: DemoAccount }
    | undefined

  constructor(readonly look: Look) {
    this.language = look.language
    this.say = wordsOf(look.language)
    this.tag = `${look.language}${Date.now().toString(36)}`
    this.reseller = names[look.language].reseller
  }

  async begin({ product, browser }: { readonly product: Product; readonly browser: Browser }): Promise<void> {
    const { language, reseller } = this
    const colleague =
      colleagues.get(language) ?? createColleague(product, reseller, 'global_administrator', language)
    colleagues.set(language, colleague)
    this.ready = { product, browser, client: new PatientClient(product.urls), colleague: await colleague }
  }

  async leave(): Promise<void> {
    for (const person of this.opened) await person.leave()
  }

  get product(): Product {
    return this.there.product
  }
  get client(): PatientClient {
    return this.there.client
  }
  private get there() {
    if (!this.ready) throw new Error('the demo is not open yet')
    return this.ready
  }

  /** The administrator of the reseller. */
  admin(): DemoAccount {
    return this.there.colleague
  }

  /** A sales agent of the reseller. */
  salesAgent(): DemoAccount {
    const found = this.product.accounts.find(
      (item) =>
        item.portal === 'reseller' && item.organization === this.reseller && item.role === 'sales_agent',
    )
    if (!found) throw new Error(`the demo has no sales agent of ${this.reseller}`)
    return found
  }

  customer(index: number): DemoAccount {
    const customers = this.product.accounts.filter(
      (item) =>
        item.portal === 'customer' && item.language === this.language && item.role === 'global_administrator',
    )
    // The first ones are whom the sweeps look at.
    const found = customers[index + 2]
    if (!found) throw new Error('the demo has too few customers')
    return found
  }

  async sessionOf({ portal, email, password }: DemoAccount): Promise<string> {
    const input = { userPrincipalName: email, password }
    return (await this.client.change(portal, 'signIn', input, '', null)).session ?? ''
  }

  async open(who: DemoAccount | DemoAccount['portal']): Promise<Person> {
    const portal = typeof who === 'string' ? who : who.portal
    const person = await Person.at(this.there.browser, this.product.urls[portal], this.look, this.say)
    this.opened.push(person)
    if (typeof who !== 'string') await this.enter(person.page, who)
    return person
  }

  /** Signs somebody in, from another tab than the page; gives the cookie. */
  async enter(page: Page, { portal, email, password }: DemoAccount): Promise<string> {
    const origin = this.product.urls[portal]
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

  /** Writes an invitation to a customer, as its sender's session; it is a draft. */
  async drafted(session: string, recipient = `${this.tag}@example.org`): Promise<Drafted> {
    const input = { kind: 'relationship', recipientMail: recipient, language: this.language }
    const fields = 'invitation { id link text subject }'
    const { invitation } = await this.client.change('reseller', 'draftInvitation', input, fields, session)
    return invitation as Drafted
  }

  /** Does something to an invitation that was written; gives its link, as it is then. */
  async act(verb: string, invitationId: string, session: string): Promise<string> {
    const { invitation } = await this.client.change(
      'reseller',
      `${verb}Invitation`,
      { invitationId },
      'invitation { link }',
      session,
      'SentInvitationInput',
    )
    return (invitation as { link: string }).link
  }
}

/** The tests of a file, in each look, each beside the others. */
export function wrongTurns(turns: (at: WrongTurn) => void): void {
  test.describe('a wrong turn', () => {
    test.describe.configure({ mode: 'parallel' })
    for (const look of looks)
      test.describe(`in ${look.language} at ${look.width} px`, () => {
        const at = new WrongTurn(look)
        test.beforeAll(({ world }) => at.begin(world))
        test.afterAll(() => at.leave())
        turns(at)
      })
  })
}

/** A text as a regular expression says it. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
