import { createTransport } from 'nodemailer'

/** A mail as a file: who writes to whom, and what. */
export interface ComposedMessage {
  /** Given, or it would carry the name of this machine. */
  readonly messageId: string
  /** Null: the mail program fills in its own. */
  readonly from: { readonly name: string; readonly address: string } | null
  readonly to: { readonly name: string; readonly address: string }
  readonly date: Date
  readonly language: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * The text of a message/rfc822 file with text and HTML parts, marked as not sent yet: mail programs open it for writing.
 * The library folds long lines and encodes what is not ASCII.
 */
export async function composeMessage(message: ComposedMessage): Promise<string> {
  const { language, from, ...mail } = message
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message: file } = await composer.sendMail({
    ...mail,
    ...(from ? { from } : {}),
    textEncoding: 'quoted-printable',
    headers: { 'X-Unsent': '1', 'Content-Language': language },
  })
  if (!Buffer.isBuffer(file)) throw new Error('the composer gave a stream where it was to buffer')
  return file.toString('latin1')
}
