import type { Portal } from '@relais/domain'
import { actorOf, type DoorPerson, peopleAt } from '../cast.ts'
import { backToDoor, clockMoves } from '../clock-move.ts'
import { doorSteps } from '../step.ts'
import { logo, type Parties, partyDrawing } from './drawing.ts'
import { html, icon, initialsOf, Markup } from './markup.ts'
import { enterForm, mailsOf, nextOf, placeOf, portalOrder, type Scene } from './scene.ts'
import { doorStyle } from './style.ts'
import { momentIn } from './words.ts'

/** The page of a demo's front door. */
export function doorPage(scene: Scene): string {
  const { words, language, config } = scene
  const other = language === 'fr' ? 'en' : 'fr'
  const mailbox =
    config.mailboxUrl === undefined
      ? null
      : html`<a class="btn quiet wide" href="${config.mailboxUrl}">${icon('mail')}${words.mailbox}</a>`
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${words.title}</title><style>${new Markup(doorStyle)}</style></head>
<body><a class="skip" href="#content">${words.skip}</a>
<header class="top">${logo}<nav class="row" aria-label="Relais"><span class="chip wide">${icon('demo')}${words.demo}</span>${mailbox}<a class="btn quiet" lang="${other}" hreflang="${other}" href="/?language=${other}">${icon('language')}${words.other}</a></nav></header>
<main id="content" tabindex="-1"><div class="hero"><div><h1>${words.headline}</h1><p class="lead">${words.lead}</p></div><div>${partyDrawing(words, partiesOf(scene))}</div></div>
<div class="as"><h2>${words.signInAs}</h2><span class="meta">${words.onePress}</span></div>
<div class="door">${portalOrder.map((portal) => cards(scene, portal))}${job(scene)}${facts(scene)}</div></main></body></html>
`
  return page.text
}

function partiesOf({ language }: Scene): Parties {
  const of = (portal: Portal) => actorOf(portal, language).organization
  const long = { provider: of('provider'), reseller: of('reseller'), customer: of('customer') }
  const cut = (name: string) => (name.length > 18 ? `${name.split(' ')[0]} ${name.split(' ').at(-1)}` : name)
  return {
    long,
    short: { provider: shortName(long.provider), reseller: cut(long.reseller), customer: cut(long.customer) },
  }
}

/** "Castlegate Cloud" is Castlegate. */
function shortName(organization: string): string {
  return organization.split(' ', 1)[0] ?? organization
}

function cards(scene: Scene, portal: Portal): Markup {
  const people = peopleAt(portal, scene.language).map((person) => card(scene, person))
  return html`<section class="sheet people ${portal}"><header><h2>${scene.words.portals[portal]}</h2></header><ul>${people}</ul></section>`
}

function card(scene: Scene, person: DoorPerson): Markup {
  const { words, facts: known } = scene
  const { displayName, language, portal } = person
  const { isRelated = true, mails: count = 0 } = known.people.get(person.email) ?? {}
  const isNew = portal !== 'provider' && !isRelated
  const tag = isNew ? html`<span class="tag new">${words.isNew}</span>` : null
  const button = html`<button class="enter"><span class="face ${portal}" aria-hidden="true">${initialsOf(displayName, 'person')}</span><span class="row"><span class="away">${words.signInAs} </span><b class="cut" title="${displayName}">${displayName}</b><span class="tag" aria-hidden="true">${language.toUpperCase()}</span><span class="away">, ${words.works[language]}</span>${tag}</span><span class="meta cut" title="${placeOf(scene, person)}">${placeOf(scene, person)}</span></button>`
  const address = mailsOf(scene, person.email)
  const label = words.mailsOf(displayName, count)
  const post =
    address === null
      ? null
      : html`<a class="post" href="${address}" aria-label="${label}" title="${label}">${icon('mail')}${count > 0 ? html`<b>${count}</b>` : null}</a>`
  return html`<li>${enterForm(scene, person, button)}${post}</li>`
}

function job(scene: Scene): Markup {
  const { words, facts: known, language } = scene
  const next = nextOf(scene)
  const sentences = words.steps(shortName(actorOf('provider', language).organization))
  const steps = doorSteps.map(({ number, by }, index) => {
    const sentence = sentences[index] ?? ''
    const who = number === 7 ? words.anyone : actorOf(by, language).firstName
    if (known.done.has(number))
      return html`<li class="done"><span class="number">${icon('check')}<span class="away">${words.doneStep}</span></span><p>${sentence}</p><span class="meta">${who}</span></li>`
    const isNow = next?.step.number === number
    const current = isNow ? new Markup(' class="now" aria-current="step"') : null
    return html`<li${current}><span class="number">${number}</span><p>${sentence}</p><span class="meta">${who}</span>${isNow ? goOn(scene) : null}</li>`
  })
  const count = words.of(known.done.size, doorSteps.length)
  const end = next === null ? html`<p>${words.allDone}</p>` : null
  return html`<section class="sheet job"><header><h2>${words.mainJob}</h2><span class="meta">${count}</span></header><progress max="${doorSteps.length}" value="${known.done.size}" aria-label="${words.mainJob}"></progress><ol>${steps}</ol>${end}</section>`
}

function goOn(scene: Scene): Markup | null {
  const { words } = scene
  const next = nextOf(scene)
  if (next === null) return null
  const { person, step, mails } = next
  if (mails !== null)
    return html`<a class="btn primary" href="${mails}">${words.openMails(person.displayName)}${icon('next')}</a>`
  const button = html`<button class="btn primary">${words.continueAs(person.displayName)}${icon('next')}</button>`
  return enterForm(scene, person, button, step.number)
}

function facts(scene: Scene): Markup {
  const { words, language, now, config } = scene
  const { mailboxUrl } = config
  const mailbox =
    mailboxUrl === undefined
      ? null
      : html`<div>${icon('mail')}<span class="meta">${words.everyMail}</span><a href="${mailboxUrl}">${new URL(mailboxUrl).host}</a></div>`
  const moves = clockMoves.map(
    (by) =>
      html`<button class="btn" name="by" value="${by}" aria-label="${words.byLong[by] ?? by}">+ ${words.by[by] ?? by}</button>`,
  )
  return html`<section class="sheet facts" aria-label="${words.demo}">${mailbox}<div>${icon('clock')}<span class="meta">${words.clockOf}</span><b>${momentIn(language, now, 'long')}</b><form class="moves" method="post" action="${config.portalUrls.provider}/demo/clock"><input type="hidden" name="back" value="${backToDoor}">${moves}</form></div></section>`
}
