import type { Language, Portal } from '@relais/domain'
import type { Clock } from '../../../platform/clock.ts'
import type { Config } from '../../../platform/config.ts'
import { actorOf, type DoorPerson } from '../cast.ts'
import type { DoorFacts } from '../door.queries.ts'
import { type DoorStep, nextStep } from '../step.ts'
import { html, type Markup } from './markup.ts'
import { type Words, wordsOf } from './words.ts'

/** What door and bar are drawn of. */
export interface Scene {
  readonly language: Language
  readonly words: Words
  readonly facts: DoorFacts
  readonly now: Date
  readonly config: Config
}

/** The scene of a moment. */
export function sceneOf(language: Language, facts: DoorFacts, config: Config, clock: Clock): Scene {
  return { language, words: wordsOf(language), facts, now: clock.now(), config }
}

/** A step with who does it and where it begins. */
export interface NextStep {
  readonly step: DoorStep
  readonly person: DoorPerson
  /** Where the person's mails are; null: the step begins on a page. */
  readonly mails: string | null
}

/** The step to do next in the language of the scene; null: all are done. */
export function nextOf(scene: Scene): NextStep | null {
  const step = nextStep(scene.facts.done)
  if (step === null) return null
  const person = actorOf(step.by, scene.language)
  return { step, person, mails: step.at === 'mails' ? mailsOf(scene, person.email) : null }
}

/** The address of a person's mails; null: mails of this installation go to another server. */
export function mailsOf({ config }: Scene, email: string): string | null {
  return config.mailboxUrl === undefined
    ? null
    : `${config.mailboxUrl}/?${new URLSearchParams({ to: email }).toString()}`
}

/** A form that signs in as somebody at the person's own portal; what is pressed comes as its content. */
export function enterForm(
  { config }: Scene,
  { email, portal }: DoorPerson,
  content: Markup,
  step?: number,
): Markup {
  const to = step === undefined ? null : html`<input type="hidden" name="step" value="${step}">`
  return html`<form method="post" action="${config.portalUrls[portal]}/demo/sign-in"><input type="hidden" name="person" value="${email}">${to}${content}</form>`
}

/** A person's place: what he does where. */
export function placeOf({ words }: Scene, { place, organization }: DoorPerson): string {
  if (place === 'operator') return words.runs
  return place === 'seller' ? words.sellsAt(organization) : organization
}

/** The portals in the order of the main job. */
export const portalOrder: readonly Portal[] = ['provider', 'reseller', 'customer']
