import { ending } from '../../layout/ending.ts'
import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** A partnership was ended by one of its sides. */
export interface PartnershipEndedData {
  readonly providerName: string
  readonly resellerName: string
  readonly endedBy: 'provider' | 'reseller'
  readonly endedAt: Instant
  /** What was said; null when nothing was. */
  readonly reason: string | null
  /** Whether the provider's delegated admin relationship over the reseller's tenant ended with it. */
  readonly delegatedAdminEnded: boolean
  /** The list of providers or resellers in the reader's portal. */
  readonly link: string
}

/** Tells both sides who ended the partnership, what stops and what stays. */
export const partnershipEnded: Template<PartnershipEndedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const { endedBy } = data
    const endedByName = endedBy === 'provider' ? data.providerName : data.resellerName
    const intro = t('partnershipEnded.intro', { ...data, endedByName })
    return {
      subject: t('partnershipEnded.subject', data),
      sender: { name: endedByName, party: endedBy, role: t(`frame.${endedBy}`) },
      preview: intro,
      opening: [paragraph(intro)],
      action: { label: t('frame.open'), link: data.link },
      remarks: [],
      parts: [
        ...ending(writing, {
          stops: [
            t('partnershipEnded.stops.orders', data),
            t('partnershipEnded.stops.invitations'),
            ...(data.delegatedAdminEnded ? [t('partnershipEnded.stops.delegatedAdmin', data)] : []),
          ],
          stays: [
            t('partnershipEnded.stays.subscriptions'),
            t('partnershipEnded.stays.customers'),
            t('partnershipEnded.stays.history'),
          ],
        }),
        facts([
          [t('ending.endedBy'), endedByName],
          [t('frame.on'), writing.instant(data.endedAt)],
          [t('frame.reason'), data.reason],
        ]),
      ],
      why: t('ending.why'),
    }
  },
}
