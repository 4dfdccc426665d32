import type { Mail } from '@relais/emails'
import { framedHtml } from './page.ts'
import { type Language, languages } from './words.ts'

/** One mail of the product with sample data. */
export interface Sample {
  /** Name of its template, with a number behind it where several readers get their own version of it. */
  readonly id: string
  readonly mail: Mail
}

/** A sample as its recipient would get it. */
export interface RenderedSample {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Rendering brings React along: it is loaded with the first look at the gallery, not with the mailbox. */
const emails = () => import('@relais/emails')

/** Every mail the product sends, in the order in which its templates are listed. */
export async function samples(language: Language): Promise<readonly Sample[]> {
  const { sampleMails } = await emails()
  const seen = new Map<string, number>()
  return sampleMails(language).map((mail) => {
    const before = seen.get(mail.template) ?? 0
    seen.set(mail.template, before + 1)
    return { id: before === 0 ? mail.template : `${mail.template}-${before + 1}`, mail }
  })
}

/** One of them, rendered. Null: there is no such mail or language. */
export async function renderSample(id: string, language: string): Promise<RenderedSample | null> {
  const known = languages.find((each) => each === language)
  if (known === undefined) return null
  const sample = (await samples(known)).find((each) => each.id === id)
  if (sample === undefined) return null
  const rendered = (await emails()).renderMail(sample.mail)
  return { ...rendered, html: framedHtml(rendered.html) }
}
