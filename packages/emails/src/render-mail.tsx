import { type Options, render, toPlainText } from 'react-email'
import { cleanData, cleanLine } from './language/clean.ts'
import { Layout } from './layout/layout.tsx'
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

const textOptions: Extract<Options, { htmlToTextOptions?: unknown }>['htmlToTextOptions'] = {
  wordwrap: false,
  selectors: [
    // Buttons and links whose text is their address write their text only, also inside preformatted text.
    { selector: '[data-plain-link=true]', format: 'inline' },
    { selector: 'h1', options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
    { selector: 'table.facts', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'tr.fact', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'th.fact-name', format: 'inline' },
    { selector: 'td.fact-value', format: 'inline' },
    {
      selector: '[data-verbatim=true]',
      format: 'pre',
      options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
    },
  ],
}

/**
 * Renders a mail in the recipient's language as subject, HTML and text. Every text of the data is made harmless
 * first: control characters and direction marks go, names and the subject become one line, HTML is escaped.
 * Rejects on a link that is no http(s) address, a moment or a time zone that is none, or a malformed term: all of
 * them are made by the server, so that is a bug, not a refusal.
 */
export async function renderMail<Name extends MailTemplate>(mail: Mail<Name>): Promise<RenderedMail> {
  const template = templates[mail.template]
  const data = cleanData(mail.data, template.multiline)
  const writing = createWriting(mail.language, cleanLine(mail.brandName ?? 'Relais'), mail.timeZone)
  const subject = cleanLine(template.subject(data, writing))
  const html = await render(
    <Layout subject={subject} writing={writing}>
      {template.body(data, writing)}
    </Layout>,
  )
  return { subject, html, text: toPlainText(html, textOptions) }
}
