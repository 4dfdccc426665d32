import type { Browser } from '@playwright/test'
import type { Look } from './browser.ts'
import { Person } from './person.ts'
import type { DemoAccount, Product } from '@relais/test-kit/product'
import { PatientClient } from './kill-client.ts'
import { createNewcomers, type Newcomers } from './own-people.ts'
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

/**
 * Every second of them, the others in the other language: for what all pages say with the same few words, so that both languages
 * are seen in each portal and no page is left out.
 */
export function shareOf<T>(language: Look['language'], all: readonly T[]): readonly T[] {
  return all.filter((_, place) => place % 2 === (language === 'en' ? 0 : 1))
}

type ByLanguage = Readonly<Record<Look['language'], string>>

/** Who opens the pages of a portal; the operator is of the provider portal. */
export const people: Readonly<Record<Portal | 'administrator' | 'operator', ByLanguage>> = {
  provider: { en: 'owen.hughes@castlegate.example', fr: 'theo.lefevre@norvia.example' },
  administrator: { en: 'priya.shah@castlegate.example', fr: 'camille.durand@norvia.example' },
  operator: { en: 'saskia.verhaeghe@passerelle.example', fr: 'mathieu.colas@passerelle.example' },
  reseller: { en: 'megan.price@harbour-it.example', fr: 'elodie.marchand@alpes-informatique.example' },
  customer: { en: 'harriet.cole@bluebell.example', fr: 'yann.kerouedan@transports-kerouedan.example' },
}

/** Who opens a page, by the word of the lists for it. */
export function emailOf(
  who: 'member' | 'administrator' | 'operator' | 'nobody',
  { portal, language }: SweptPortal,
): string {
  return people[who === 'operator' || who === 'administrator' ? who : portal][language]
}

/** The product with its demo world, and a browser for all that is looked at. */
export class SweepWorld {
  /** One session for each person, begun once. */
  private readonly sessions = new Map<string, Promise<string>>()

  private made: Promise<Newcomers> | undefined

  constructor(
    readonly product: Product,
    readonly browser: Browser,
  ) {}

  /** Administrators of a reseller of this worker's own, for inviting. */
  inviting(): Promise<Newcomers> {
    this.made ??= createNewcomers(this.product, 'reseller')
    return this.made
  }

  /** Somebody who is not signed in. */
  visitor({ portal, language }: SweptPortal): Promise<Person> {
    return this.at(this.product.urls[portal], language, portal)
  }

  /** Somebody who is not signed in, with the bar of the demo over the page. */
  underBar({ portal, language }: SweptPortal): Promise<Person> {
    const words = wordsOf(language, portal)
    return Person.at(this.browser, this.product.urls[portal], { language, width: 1366 }, words, true)
  }

  /** Somebody at an address that is no portal's. */
  at(origin: string, language: Look['language'], portal?: Portal): Promise<Person> {
    return Person.at(this.browser, origin, { language, width: 1366 }, wordsOf(language, portal))
  }

  /** Somebody signed in; of the demo unless a password is given. */
  async signedIn(where: SweptPortal, email: string, password = this.passwordOf(email)): Promise<Person> {
    const person = await this.visitor(where)
    await person.holds(await this.sessionOf(where.portal, email, password))
    return person
  }

  private sessionOf(portal: Portal, userPrincipalName: string, password: string): Promise<string> {
    const begun =
      this.sessions.get(userPrincipalName) ?? this.beginSession(portal, userPrincipalName, password)
    this.sessions.set(userPrincipalName, begun)
    return begun
  }

  private async beginSession(portal: Portal, userPrincipalName: string, password: string): Promise<string> {
    const client = new PatientClient(this.product.urls)
    const { session } = await client.change(portal, 'signIn', { userPrincipalName, password }, '', null)
    if (session === undefined) throw new Error(`${userPrincipalName} has no session`)
    return session
  }

  /** The password of somebody of the demo. */
  passwordOf(email: string): string {
    return this.product.accounts.find((each) => each.email === email)?.password ?? ''
  }
}
