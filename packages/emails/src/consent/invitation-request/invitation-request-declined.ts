import type { Language } from '@relais/domain/codes'
import { createTranslator } from '../../language/translator.ts'
import type { Template } from '../../template.ts'

/** A provider's no to somebody who asked to be invited, in its own words. */
export interface InvitationRequestDeclinedData {
  readonly providerName: string
  /** What the provider writes, of several lines. */
  readonly answer: string
  /** The requests in the reseller's portal. */
  readonly link: string
}

/** Tells whoever asked that this provider does not invite it, and leads to what it asked. */
export const invitationRequestDeclined: Template<InvitationRequestDeclinedData> = {
  multiline: ['answer'],
  letter: (data, { t }) => {
    const { providerName, answer, link } = data
    const action = { label: t('invitationRequestDeclined.open'), link }
    return {
      subject: t('invitationRequestDeclined.subject', { providerName }),
      sender: { name: providerName, party: 'provider', role: t('frame.provider') },
      preview: t('invitationRequestDeclined.intro', { providerName }),
      opening: [{ kind: 'written', text: answer, action }],
      action,
      remarks: [],
      parts: [],
      why: t('invitationRequestDeclined.why', { providerName }),
    }
  },
}

/** What a provider's no starts from, in the asker's language: it is edited before it goes out. */
export function requestDeclineDraft(facts: {
  readonly language: Language
  readonly name: string
  readonly providerName: string
  readonly answeredByName: string
}): string {
  return createTranslator(facts.language)('invitationRequestDeclined.draft', facts)
}
