import { facts, paragraph } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** The operator suspended the account of a provider. */
export interface ProviderSuspendedData {
  readonly organizationName: string
  /** What the operator gave as its reason. */
  readonly reason: string
  /** The provider portal. */
  readonly link: string
}

/** Tells an organization that its provider account is suspended, why, and what stays. */
export const providerSuspended: Template<ProviderSuspendedData> = {
  multiline: [],
  letter: ({ organizationName, reason, link }, { t }) => {
    const intro = t('providerSuspended.intro', { organizationName })
    return {
      subject: t('providerSuspended.subject'),
      sender: { name: null, party: 'installation', role: t('providerAccount.role') },
      preview: reason,
      opening: [paragraph(intro), paragraph(t('providerSuspended.stays'))],
      action: { label: t('providerAccount.open'), link },
      remarks: [],
      parts: [facts([[t('frame.reason'), reason]])],
      why: t('providerAccount.why'),
    }
  },
}
