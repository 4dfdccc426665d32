import type { Language } from '@relais/domain/codes'
import { Body, Head, Html, render } from 'react-email'
import { cleanLine } from '../../language/clean.ts'
import type { RenderedMail } from '../../render-mail.tsx'
import { Verbatim } from './invitation-sent.tsx'

/** An invitation that its writer sends from his own mail program. */
export interface InvitationMessage {
  readonly language: Language
  readonly subject: string
  /** Plain text of several lines with the personal link in it. */
  readonly text: string
  readonly link: string
}

/** The writer's own words and nothing of Relais: what he sees in the draft is what goes out. */
export async function renderInvitationMessage(message: InvitationMessage): Promise<RenderedMail> {
  const { language, text, link } = message
  const subject = cleanLine(message.subject)
  const html = await render(
    <Html lang={language} dir="ltr">
      <Head>
        <title>{subject}</title>
      </Head>
      <Body>
        <Verbatim text={text} link={link} />
      </Body>
    </Html>,
  )
  return { subject, html, text }
}
