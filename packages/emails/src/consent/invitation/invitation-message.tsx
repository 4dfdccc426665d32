import type { Language } from '@relais/domain/codes'
import { Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { cleanLine } from '../../language/clean.ts'
import type { RenderedMail } from '../../render-mail.tsx'

/** An invitation that its writer sends from his own mail program. */
export interface InvitationMessage {
  readonly language: Language
  readonly subject: string
  /** Plain text of several lines with the personal link in it. */
  readonly text: string
  readonly link: string
}

/**
 * The writer's own words and nothing of Relais: what he sees in the draft is what goes out, the address too, so that he can
 * see what he sends.
 */
export function renderInvitationMessage(message: InvitationMessage): RenderedMail {
  const { language, text, link } = message
  const subject = cleanLine(message.subject)
  const html = renderToStaticMarkup(
    <html lang={language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <title>{subject}</title>
      </head>
      <body>
        <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
          {text.split('\n').map((line, index) => (
            <Fragment key={index}>
              {index > 0 ? <br /> : null}
              {line.split(link).map((part, position) => (
                <Fragment key={position}>
                  {position > 0 ? <a href={link}>{link}</a> : null}
                  {part}
                </Fragment>
              ))}
            </Fragment>
          ))}
        </div>
      </body>
    </html>,
  )
  return { subject, html: `<!doctype html>\n${html}`, text }
}
