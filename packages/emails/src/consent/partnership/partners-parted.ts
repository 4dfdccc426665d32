import { ending } from '../../layout/ending.ts'
import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** Provider and reseller of a customer ended their partnership. */
export interface PartnersPartedData {
  readonly providerName: string
  readonly resellerName: string
  readonly endedBy: 'provider' | 'reseller'
  readonly endedAt: Instant
  /** The list of partners in the customer portal. */
  readonly link: string
}

/** Tells a customer that its provider and its reseller no longer work together: what stops and what stays. */
export const partnersParted: Template<PartnersPartedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const { endedBy } = data
    const endedByName = endedBy === 'provider' ? data.providerName : data.resellerName
    const intro = t('partnersParted.intro', { ...data, endedByName })
    return {
      subject: t('partnersParted.subject', data),
      sender: { name: endedByName, party: endedBy, role: t(`frame.${endedBy}`) },
      preview: intro,
      opening: [paragraph(intro), paragraph(t('partnersParted.next', data))],
      action: { label: t('relationshipEnded.open'), link: data.link },
      remarks: [],
      parts: [
        ...ending(writing, {
          stops: [t('partnersParted.stops.orders', data)],
          stays: [t('partnersParted.stays.subscriptions'), t('partnersParted.stays.relationships')],
        }),
        facts([
          [t('ending.endedBy'), endedByName],
          [t('frame.on'), writing.instant(data.endedAt)],
        ]),
      ],
      why: t('partnersParted.why', data),
    }
  },
}
