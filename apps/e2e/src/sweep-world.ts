import type { Browser } from 'playwright-core'
import { launchBrowser, type Look } from './browser.ts'
import { Person } from './person.ts'
import { type DemoAccount, type Product, startProduct } from '@relais/test-kit/product'
import { wordsOf } from './words.ts'

/** One of the three portals. */
export type Portal = DemoAccount['portal']

/** A portal in a language: what one person looks through. */
export interface SweptPortal {
  readonly portal: Portal
  readonly language: Look['language']
}

/** The three portals. */
export const portals = ['provider', 'reseller', 'customer'] as const

/** Each portal in each language. */
export const sweptPortals: readonly SweptPortal[] = portals.flatMap((portal) =>
  (['en', 'fr'] as const).map((language) => ({ portal, language })),
)

type ByLanguage = Readonly<Record<Look['language'], string>>

/** Who opens the pages of a portal; the operator is of the provider portal. */
export const people: Readonly<Record<Portal | 'operator', ByLanguage>> = {
  provider: { en: 'owen.hughes@castlegate.example', fr: 'theo.lefevre@norvia.example' },
  operator: { en: 'saskia.verhaeghe@passerelle.example', fr: 'mathieu.colas@passerelle.example' },
  reseller: { en: 'megan.price@harbour-it.example', fr: 'elodie.marchand@alpes-informatique.example' },
  customer: { en: 'harriet.cole@bluebell.example', fr: 'yann.kerouedan@transports-kerouedan.example' },
}

/** The product with its demo world, and a browser: one start for all that is looked at. */
export class SweepWorld {
  private constructor(
    readonly product: Product,
    readonly browser: Browser,
  ) {}

  /** Starts both. */
  static async open(): Promise<SweepWorld> {
    return new SweepWorld(await startProduct(), await launchBrowser())
  }

  /** Somebody who is not signed in. */
  visitor({ portal, language }: SweptPortal): Promise<Person> {
    return this.at(this.product.urls[portal], language, portal)
  }

  /** Somebody at an address that is no portal's. */
  at(origin: string, language: Look['language'], portal?: Portal): Promise<Person> {
    return Person.at(this.browser, origin, { language, width: 1366 }, wordsOf(language, portal))
  }

  /** Somebody signed in; of the demo unless a password is given. */
  async signedIn(where: SweptPortal, email: string, password = this.passwordOf(email)): Promise<Person> {
    const person = await this.visitor(where)
    await person.goTo('/sign-in')
    await person.signIn(email, password)
    await person.page.waitForURL(`${this.product.urls[where.portal]}/`)
    return person
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.product.stop()
  }

  /** The password of somebody of the demo. */
  passwordOf(email: string): string {
    return this.product.accounts.find((each) => each.email === email)?.password ?? ''
  }
}
