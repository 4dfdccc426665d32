import { describe, expect, it } from 'vitest'
import type { Mail } from '../mail.ts'
import { renderMail } from '../render-mail.tsx'
import { sampleMails } from '../sample-mails.ts'
import { dark, light, parties, type Party } from './palette.ts'

const samples = (['en', 'fr'] as const).flatMap((language) => sampleMails(language))
const title = (mail: Mail) =>
  `${mail.template}${'audience' in mail.data ? ` (${mail.data.audience})` : ''} in ${mail.language}`
const each = samples.map((mail) => [title(mail), mail] as const)

/** Whose color each kind of mail wears in the samples. */
const wears: Readonly<Record<Mail['template'], Party>> = {
  'consent-receipt': 'customer',
  'delegated-admin-ended': 'customer',
  'delegated-admin-shortened': 'customer',
  'invitation-declined': 'customer',
  'invitation-sent': 'reseller',
  'licenses-added': 'provider',
  'listing-restored': 'installation',
  'listing-blocked': 'installation',
  'operator-welcome': 'installation',
  'order-canceled': 'provider',
  'order-confirmation': 'provider',
  'partners-parted': 'reseller',
  'partnership-authorized': 'reseller',
  'partnership-ended': 'reseller',
  'password-changed': 'installation',
  'password-reset': 'installation',
  'relationship-accepted': 'customer',
  'relationship-ended': 'customer',
  'user-access': 'installation',
  'user-welcome': 'installation',
}

/** What Outlook's engine reads alone is left out: it is text to all others. */
const tagsOf = (html: string) =>
  html
    .replace(/<!--\[if mso\]>[\s\S]*?<!\[endif\]-->/gu, '')
    .match(/<[a-z][^>]*>/giu)
    ?.map((tag) => ({ tag, name: /^<([a-z0-9]+)/iu.exec(tag)?.[1] ?? '' })) ?? []

/** Contrast of two colors as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [more = 0, less = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (more + 0.05) / (less + 0.05)
}

describe.each(each)('%s', (_title, mail) => {
  const { html } = renderMail(mail)
  const tags = tagsOf(html)

  it('is made of tables: no list, no paragraph, no box that Outlook would not know', () => {
    const known = /^(?:html|head|meta|title|style|body|table|tbody|tr|th|td|h1|h2|a|span|br|div)$/u
    expect(tags.filter(({ name }) => !known.test(name))).toEqual([])
    // The preview, and the article around it all.
    expect(tags.filter(({ name }) => name === 'div')).toHaveLength(2)
    expect(html).not.toMatch(/display:\s*(?:flex|grid)|position:|float:/u)
  })

  it('says of each table whether it only places what is in it', () => {
    const dataTables = tags.filter(
      ({ name, tag }) => name === 'table' && !tag.includes('role="presentation"'),
    )
    for (const { tag } of dataTables) expect(html.split(tag)[1]).toMatch(/^<tbody><tr><th[^>]* scope="/u)
  })

  it('is 600 px wide for Outlook too, and colors its cells in the way it reads', () => {
    expect(html).toContain('<!--[if mso]><table role="presentation" width="600"')
    for (const { tag } of tags.filter(
      ({ tag: each }) => each.includes('background-color') && !each.startsWith('<body'),
    ))
      expect(tag).toContain('bgcolor=')
    expect(html.match(/<!--\[if mso\]>/gu)).toHaveLength(html.match(/<!\[endif\]-->/gu)?.length ?? 0)
  })

  it('is an article in its language with one title, and a preview before it', () => {
    expect(tags.filter(({ name }) => name === 'h1')).toHaveLength(1)
    expect(html).toMatch(new RegExp(`role="article"[^>]* lang="${mail.language}"`, 'u'))
    const preview = /<div style="display:none[^"]*">([^<]+)</u
      .exec(html)?.[1]
      ?.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    expect(preview?.trim().length).toBeGreaterThan(10)
    expect(html.indexOf('display:none')).toBeLessThan(html.indexOf('role="article"'))
  })

  it('has its one button before any part, in its sender’s color, as band and tile are', () => {
    const { fill, tile } = parties[wears[mail.template]]
    const button = html.indexOf('<a href=')
    expect(html.slice(html.indexOf('<h1'), button)).not.toMatch(/<h2|<th/u)
    expect(html.match(new RegExp(`bgcolor="${fill}"`, 'gu'))).toHaveLength(2)
    expect(html.indexOf(`height="4" bgcolor="${fill}"`)).toBeGreaterThan(0)
    expect(html).toContain(`bgcolor="${tile}"`)
  })

  it('says at its end why it came and who sent it', () => {
    const foot = html.slice(html.lastIndexOf('class="cell muted"'))
    expect(foot).toMatch(
      mail.language === 'en' ? /You get this|sent you this/u : /Vous recevez|vous adresse/u,
    )
    expect(foot).toContain('Relais')
  })

  it('has body text of 16 px and nothing under 13', () => {
    const sizes = [...html.matchAll(/font-size:(\d+)px/gu)].map(([, size]) => Number(size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
    expect(sizes.filter((size) => size === 16).length).toBeGreaterThan(2)
  })

  it('has amounts at the right of their column, and their sum under a rule at the end', () => {
    const cells = [...html.matchAll(/<td([^>]*)>([^<]*€[^<]*)</gu)]
    const isPriced = mail.template === 'order-confirmation' || mail.template === 'licenses-added'
    const isResellers = 'audience' in mail.data && mail.data.audience === 'reseller'
    expect(cells.length > 1).toBe(isPriced && isResellers)
    for (const [, attributes] of cells) expect(attributes).toContain('align="right"')
    expect(cells.at(-1)?.[1] ?? 'border-top:2px solid').toContain('border-top:2px solid')
  })
})

describe('the colors', () => {
  it.each(Object.entries(parties))('of %s can be read, in light and in dark', (_party, colors) => {
    expect(contrast('#ffffff', colors.fill)).toBeGreaterThanOrEqual(4.5)
    for (const sheet of [light.sheet, dark.sheet])
      expect(contrast(colors.fill, sheet)).toBeGreaterThanOrEqual(sheet === light.sheet ? 3 : 2)
    expect(contrast(colors.text, colors.tile)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colors.text, light.sheet)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colors.darkText, colors.darkTile)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colors.darkText, dark.sheet)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)(
    'of text can be read in %s',
    (_mode, { ink, muted, sheet, ground, yes, yesQuiet, no, noQuiet }) => {
      for (const [text, behind] of [
        [ink, sheet],
        [muted, sheet],
        [muted, ground],
        [yes, yesQuiet],
        [no, noQuiet],
      ] as const)
        expect(contrast(text, behind)).toBeGreaterThanOrEqual(4.5)
    },
  )
})
