import { paragraph } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** The operator made an organization a provider. */
export interface ProviderAppointedData {
  readonly organizationName: string
  /** The provider portal. */
  readonly link: string
}

/** Tells an organization that it is a provider, and what it can do. */
export const providerAppointed: Template<ProviderAppointedData> = {
  multiline: [],
  letter: ({ organizationName, link }, { t }) => {
    const intro = t('providerAppointed.intro', { organizationName })
    return {
      subject: t('providerAppointed.subject'),
      sender: { name: null, party: 'installation', role: t('providerAccount.role') },
      preview: intro,
      opening: [paragraph(intro)],
      action: { label: t('providerAccount.open'), link },
      remarks: [],
      parts: [],
      why: t('providerAccount.why'),
    }
  },
}
