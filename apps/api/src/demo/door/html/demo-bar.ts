import type { Portal } from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import { actorOf, type DoorPerson, doorPeople, peopleAt } from '../cast.ts'
import { clockMoves } from '../clock-move.ts'
import { html, icon, initialsOf, Markup } from './markup.ts'
import { enterForm, mailsOf, nextOf, portalOrder, type Scene } from './scene.ts'
import type { DoorStep } from '../step.ts'
import { barStyle } from './style.ts'
import { momentIn } from './words.ts'

/** The page that the bar lies over. */
export interface UnderBar {
  readonly portal: Portal
  /** Path of its address. */
  readonly path: string
}

/** The bar over a portal: who one is, whom one may become, the next step, the mails and the clock. @param actor null: nobody */
export function demoBar(scene: Scene, actor: Actor | null, under: UnderBar): string {
  const { words, language, now } = scene
  const who =
    actor === null
      ? html`<span class="who cut">${words.nobody}</span>`
      : html`<span class="who cut" title="${actor.displayName}, ${actor.organizationName}"><span class="d2">${words.youAre} </span><b>${actor.displayName}</b><span class="d1">${words.at(actor.organizationName)}</span></span>`
  const bar = html`<style>${new Markup(barStyle)}</style><aside class="bar" aria-label="${words.bar}">${icon('demo')}<b class="d3">${words.bar}</b><span class="sep"></span>${who}${switcher(scene, actor)}${step(scene, actor, under)}<span class="push"></span>${mails(scene, actor)}<span class="sep"></span><details name="demo"><summary aria-label="${words.clockOf}: ${momentIn(language, now, 'short')}">${icon('clock')}<span class="d2">${momentIn(language, now, 'short')}</span>${icon('open')}</summary><div class="menu end"><h2>${words.moveClock}</h2><p>${momentIn(language, now, 'long')}. ${words.moveNote}</p>${clock(scene)}</div></details><button class="btn d3" data-hide aria-label="${words.hide}" title="${words.hide}">${icon('close')}</button></aside>`
  return bar.text
}

function switcher(scene: Scene, actor: Actor | null): Markup {
  const { words, language, config } = scene
  const groups = portalOrder.map(
    (portal) =>
      html`<ul>${peopleAt(portal, language).map((person) => html`<li>${choice(scene, person, actor)}</li>`)}</ul>`,
  )
  const door =
    config.doorUrl === undefined
      ? null
      : html`<a href="${config.doorUrl}/?language=${language}">${icon('back')}${words.door}</a>`
  const name = actor === null ? words.signInAs : words.switch
  return html`<details name="demo"><summary>${name}${icon('open')}</summary><div class="menu"><h2>${actor === null ? words.signInAs : words.switchTo}</h2>${groups}${door}</div></details>`
}

function choice(scene: Scene, person: DoorPerson, actor: Actor | null): Markup {
  const { words } = scene
  const isCurrent = actor?.userPrincipalName === person.email
  const current = isCurrent ? new Markup(' aria-current="true"') : null
  const end = isCurrent ? icon('check') : html`<span class="meta">${person.language.toUpperCase()}</span>`
  const button = html`<button${current} data-enter><span class="face ${person.portal}" aria-hidden="true">${initialsOf(person.displayName, 'person')}</span><span class="cut"><b>${person.displayName}</b><span class="meta">${person.place === 'operator' ? words.runs : person.organization}</span></span>${end}</button>`
  return enterForm(scene, person, button)
}

function step(scene: Scene, actor: Actor | null, under: UnderBar): Markup | null {
  const { words } = scene
  const next = nextOf(scene)
  if (next === null) return null
  const { number } = next.step
  const label = words.goToStep(number, next.person.displayName)
  const asks = words.asks[number - 1]?.replace('{customer}', actorOf('customer', scene.language).organization)
  const content = html`<span class="d3">${words.goThere}</span>${icon('next')}`
  const go = answersHere(next.step, under)
    ? answerHere(scene, next.person, actor)
    : next.mails === null
      ? enterForm(
          scene,
          next.person,
          html`<button class="btn go" aria-label="${label}">${content}</button>`,
          number,
        )
      : html`<a class="btn go" href="${next.mails}" aria-label="${label}">${content}</a>`
  return html`<span class="sep d2"></span><span class="d2">${words.step(number)} <b>${asks ?? ''}</b></span>${addressOf(scene, next.step.to)}${go}`
}

/** The way through the mails has led to the invitation that the step answers: they would only lead here again. */
function answersHere({ at, by }: DoorStep, { portal, path }: UnderBar): boolean {
  return at === 'mails' && by === portal && /^\/invitations\/[^/]+$/.test(path)
}

/** Who answers the invitation signs in over it, and comes back to it; null: that person is there. */
function answerHere(scene: Scene, person: DoorPerson, actor: Actor | null): Markup | null {
  if (actor?.userPrincipalName === person.email) return null
  const label = scene.words.signInAsName(person.displayName)
  const content = html`<span class="d3">${label}</span>${icon('next')}`
  return enterForm(
    scene,
    person,
    html`<button class="btn go" data-enter aria-label="${label}">${content}</button>`,
  )
}

/** Whom a step asks for: a newcomer knows nobody's address. */
function addressOf({ words, language }: Scene, party: Portal | undefined): Markup | null {
  if (party === undefined) return null
  const { displayName, email } = actorOf(party, language)
  return html`<button class="btn" data-copy="${email}" data-copied="${words.copied}" aria-label="${words.copyAddress(displayName, email)}" title="${words.copyAddress(displayName, email)}">${icon('copy')}<span class="d1">${email}</span></button>`
}

function mails(scene: Scene, actor: Actor | null): Markup | null {
  const { words, facts } = scene
  const email = actor?.contactMail ?? null
  const address = email === null ? null : mailsOf(scene, email)
  if (actor === null || address === null) return null
  const first = actor.displayName.split(' ', 1)[0] ?? actor.displayName
  const count = facts.people.get(actor.userPrincipalName)?.mails ?? 0
  const known = doorPeople.some(({ email: one }) => one === actor.userPrincipalName)
  const badge = known && count > 0 ? html`<span class="n" data-mails="${count}">${count}</span>` : null
  return html`<a class="btn" href="${address}" target="relais-mailbox" data-mailbox aria-label="${words.mailsOf(actor.displayName, count)}">${icon('mail')}<span class="d3">${words.mailsOf(first, 0)}</span>${badge}</a>`
}

function clock({ words }: Scene): Markup {
  const moves = clockMoves.map(
    (by) =>
      html`<button name="by" value="${by}" aria-label="${words.byLong[by] ?? by}">+ ${words.by[by] ?? by}</button>`,
  )
  return html`<form method="post" action="/demo/clock"><input type="hidden" name="back">${moves}</form>`
}
