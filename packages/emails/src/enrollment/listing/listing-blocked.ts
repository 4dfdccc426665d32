import { formatCountry } from '../../language/format.ts'
import { facts, paragraph } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** The operator hid a provider's listing. */
export interface ListingBlockedData {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** What the operator gave as its reason. */
  readonly reason: string
  /** The listing in the provider's portal. */
  readonly link: string
}

/** Tells a provider that its listing is hidden, why, and what to do. */
export const listingBlocked: Template<ListingBlockedData> = {
  multiline: [],
  letter: (data, { t, language }) => {
    const country = formatCountry(data.country, language)
    return {
      subject: t('listingBlocked.subject'),
      sender: { name: null, party: 'installation', role: t('listing.role') },
      preview: data.reason,
      opening: [paragraph(t('listingBlocked.intro', { country })), paragraph(t('listingBlocked.next'))],
      action: { label: t('listing.open'), link: data.link },
      remarks: [],
      parts: [
        facts([
          [t('frame.reason'), data.reason],
          [t('listing.country'), country],
        ]),
      ],
      why: t('listing.why'),
    }
  },
}
