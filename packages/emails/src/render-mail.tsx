import { renderToStaticMarkup } from 'react-dom/server'
import { cleanData, cleanLine } from './language/clean.ts'
import { Frame } from './layout/frame.tsx'
import { withOutlook } from './layout/outlook.tsx'
import { letterAsText } from './layout/text.ts'
import { type Mail, type MailTemplate, templates } from './mail.ts'
import { createWriting } from './template.ts'

/** A mail ready to be handed over to SMTP. */
export interface RenderedMail {
  /** One line without control characters. */
  readonly subject: string
  /** A whole HTML document with its language. */
  readonly html: string
  /** The same as plain text; lines are not wrapped, so that links stay whole. */
  readonly text: string
}

/** A mail of the product. */
export interface RenderedLetter extends RenderedMail {
  /** The organization it comes from, in one line; null: the installation itself. */
  readonly senderName: string | null
}

/**
 * Renders a mail in the recipient's language as subject, HTML and text. Every text of the data is made harmless
 * first: control characters and direction marks go, names and the subject become one line, HTML is escaped.
 * Throws on a link that is no http(s) address, a moment or a time zone that is none, or a malformed term: all of
 * them are made by the server, so that is a bug, not a refusal.
 */
export function renderMail<Name extends MailTemplate>(mail: Mail<Name>): RenderedLetter {
  const template = templates[mail.template]
  const data = cleanData(mail.data, template.multiline)
  const writing = createWriting(mail.language, cleanLine(mail.brandName ?? 'Relais'), mail.timeZone)
  const letter = template.letter(data, writing)
  const subject = cleanLine(letter.subject)
  const html = renderToStaticMarkup(<Frame letter={{ ...letter, subject }} writing={writing} />)
  return {
    subject,
    senderName: letter.sender.name,
    html: `<!doctype html>\n${withOutlook(html)}`,
    text: letterAsText(letter, writing),
  }
}
