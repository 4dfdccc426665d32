import { paragraph } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** The operator opened the account of a provider again. */
export interface ProviderReinstatedData {
  readonly organizationName: string
  /** The provider portal. */
  readonly link: string
}

/** Tells an organization that its provider account is open again. */
export const providerReinstated: Template<ProviderReinstatedData> = {
  multiline: [],
  letter: ({ organizationName, link }, { t }) => {
    const intro = t('providerReinstated.intro', { organizationName })
    return {
      subject: t('providerReinstated.subject'),
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
