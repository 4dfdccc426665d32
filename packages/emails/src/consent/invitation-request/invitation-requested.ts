import { formatCountry, type Instant } from '../../language/format.ts'
import { type Block, facts, paragraph } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** Somebody asks a provider to be invited. */
export interface InvitationRequestedData {
  /** The firm that asks. */
  readonly firm: string
  /** Its person. */
  readonly name: string
  readonly mail: string
  /** ISO 3166-1 alpha-2: where the firm is. */
  readonly country: string
  /** What was written; null: nothing. */
  readonly message: string | null
  /** Until when it can be answered. */
  readonly expiresAt: Instant
  /** The request in the provider's portal. */
  readonly link: string
}

/** Tells a provider who asks to be invited, and what was written. */
export const invitationRequested: Template<InvitationRequestedData> = {
  multiline: ['message'],
  letter: (data, writing) => {
    const { t, language } = writing
    const { firm, message } = data
    const action = { label: t('invitationRequested.open'), link: data.link }
    const written: readonly Block[] = message ? [{ kind: 'written', text: message, action }] : []
    return {
      subject: t('invitationRequested.subject', { firm }),
      sender: { name: firm, party: 'reseller', role: t('frame.reseller') },
      preview: message ?? t('invitationRequested.intro', { firm }),
      opening: [paragraph(t('invitationRequested.intro', { firm }))],
      action,
      remarks: [t('invitationRequested.until', { date: writing.date(data.expiresAt) })],
      parts: [
        ...written,
        facts([
          [t('invitationRequested.name'), data.name],
          [t('invitationRequested.mail'), data.mail],
          [t('invitationRequested.country'), formatCountry(data.country, language)],
        ]),
      ],
      why: t('invitationRequested.why'),
    }
  },
}
