import type { Portal } from '@relais/domain'
import { html, initialsOf, Markup } from './markup.ts'
import type { Words } from './words.ts'

/** Names of the three parties, as the drawing has room for them. */
export interface Parties {
  readonly long: Readonly<Record<Portal, string>>
  readonly short: Readonly<Record<Portal, string>>
}

interface Layout {
  readonly name: 'large' | 'small'
  readonly box: string
  readonly size: number
  readonly width: number
  readonly line: string
  readonly arrow: string
  readonly tiles: Readonly<Record<Portal, readonly [x: number, y: number]>>
  readonly texts: Readonly<Record<Portal, readonly [x: number, y: number]>>
  readonly labels: readonly (readonly [x: number, y: number])[]
  readonly from: readonly [number, number, number, number]
}

const large: Layout = {
  name: 'large',
  box: '14 28 640 286',
  size: 68,
  width: 6,
  line: 'M440 76H226A96 96 0 0 0 130 172V250',
  arrow: 'M440 114C440 214 350 254 176 254',
  tiles: { provider: [440, 76], reseller: [158, 104], customer: [130, 254] },
  texts: { provider: [488, 72], reseller: [208, 130], customer: [180, 284] },
  labels: [
    [306, 76],
    [130, 186],
    [412, 192],
  ],
  from: [440, 90, 130, 260],
}

const small: Layout = {
  name: 'small',
  box: '0 20 358 270',
  size: 54,
  width: 5,
  line: 'M300 56H132A88 88 0 0 0 44 144V232',
  arrow: 'M300 136C300 214 226 240 92 240',
  tiles: { provider: [300, 56], reseller: [72, 84], customer: [44, 240] },
  texts: { provider: [300, 106], reseller: [110, 92], customer: [84, 264] },
  labels: [
    [192, 56],
    [127, 166],
    [268, 198],
  ],
  from: [300, 60, 44, 240],
}

const order = ['provider', 'reseller', 'customer'] as const

/** The three parties and what they do: two drawings, of which the width of the window shows one. */
export function partyDrawing(words: Words, parties: Parties): Markup {
  return html`${draw(words, parties, large)}${draw(words, parties, small)}`
}

function draw(words: Words, { long, short }: Parties, layout: Layout): Markup {
  const { name, box, size, width, from } = layout
  const shown = name === 'large' ? long : short
  const [x1, y1, x2, y2] = from
  const isSmall = name === 'small'
  const sizes = order.map((party) => {
    const [x, y] = layout.tiles[party]
    return html`<rect x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size}" rx="${size * 0.29}" fill="var(--${party})"/><text x="${x}" y="${y + size * 0.095}" text-anchor="middle" fill="#fff" font-size="${size * 0.28}" font-weight="650">${initialsOf(long[party], 'organization')}</text>`
  })
  const texts = order.map((party) => {
    const [x, y] = layout.texts[party]
    const middle = isSmall && party === 'provider' ? 'middle' : 'start'
    const does = isSmall ? (words.does[party].split(/[:\s]/, 1)[0] ?? '') : words.does[party]
    return html`<text x="${x}" y="${y}" text-anchor="${middle}" font-weight="600" font-size="15" fill="var(--ink)">${shown[party]}</text><text x="${x}" y="${y + 20}" text-anchor="${middle}" fill="var(--${party}-text)">${does}</text>`
  })
  const labels = [words.invites, words.invitesTogether, words.orders].map((text, index) =>
    label(text, [1, 3, 5][index] ?? 0, layout.labels[index] ?? [0, 0], index === 1),
  )
  return html`<svg class="draw ${name}" viewBox="${box}" role="img" aria-label="${words.drawing(long.provider, long.reseller, long.customer)}"><defs><marker id="tip-${name}" viewBox="0 0 10 10" refX="7" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z" fill="var(--control)"/></marker><linearGradient id="way-${name}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><stop offset="0" stop-color="var(--provider)"/><stop offset=".62" stop-color="var(--reseller)"/><stop offset="1" stop-color="var(--customer)"/></linearGradient></defs><path d="${layout.line}" fill="none" stroke="url(#way-${name})" stroke-width="${width}" stroke-linecap="round"/><path d="${layout.arrow}" fill="none" stroke="var(--control)" stroke-width="1.5" stroke-dasharray="4 5" marker-end="url(#tip-${name})"/>${sizes}${texts}${labels}</svg>`
}

/** A pill on the line: its number and its words. Its left end stays in the picture. */
function label(text: string, step: number, [x, y]: readonly [number, number], isLeft: boolean): Markup {
  const width = 54 + text.length * 6.4
  const left = isLeft ? 26 : Math.max(26, x - width / 2)
  return html`<g><rect x="${left}" y="${y - 15}" width="${width}" height="30" rx="15" fill="var(--sheet)" stroke="var(--line-2)"/><circle cx="${left + 16}" cy="${y}" r="9" fill="var(--ink)"/><text x="${left + 16}" y="${y + 4}" text-anchor="middle" fill="var(--ground)" font-size="11" font-weight="650">${step}</text><text x="${left + 31}" y="${y + 4.5}" fill="var(--ink)" font-weight="500">${text}</text></g>`
}

/** Mark and name of Relais. */
export const logo = new Markup(
  `<span class="logo"><svg viewBox="0 0 24 24" fill="none" aria-hidden="true"><defs><linearGradient id="mark" x1="18.8" y1="5.5" x2="5.5" y2="18.8" gradientUnits="userSpaceOnUse"><stop stop-color="var(--mark-p)"/><stop offset=".5" stop-color="var(--mark-r)"/><stop offset="1" stop-color="var(--mark-c)"/></linearGradient></defs><path d="M5.5 18.8V12A6.5 6.5 0 0 1 12 5.5h6.8" stroke="url(#mark)" stroke-width="2.6" stroke-linecap="round"/><circle cx="5.5" cy="18.8" r="3.5" fill="var(--mark-c)"/><circle cx="7.4" cy="7.4" r="3.5" fill="var(--mark-r)"/><circle cx="18.8" cy="5.5" r="3.5" fill="var(--mark-p)"/></svg><span>relais</span></span>`,
)
