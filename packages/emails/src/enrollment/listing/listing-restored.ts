import { formatCountry } from '../../language/format.ts'
import { paragraph } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** The operator shows a provider's listing again. */
export interface ListingRestoredData {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The listing in the provider's portal. */
  readonly link: string
}

/** Tells a provider that its listing is back in the directory. */
export const listingRestored: Template<ListingRestoredData> = {
  multiline: [],
  letter: (data, { t, language }) => {
    const intro = t('listingRestored.intro', { country: formatCountry(data.country, language) })
    return {
      subject: t('listingRestored.subject'),
      sender: { name: null, party: 'installation', role: t('listing.role') },
      preview: intro,
      opening: [paragraph(intro)],
      action: { label: t('listing.open'), link: data.link },
      remarks: [],
      parts: [],
      why: t('listing.why'),
    }
  },
}
