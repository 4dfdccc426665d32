import { ending } from '../../layout/ending.ts'
import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** A relationship of a customer with one partner was ended. */
export interface RelationshipEndedData {
  /** Who reads this mail. */
  readonly audience: 'partner' | 'customer'
  readonly customerName: string
  readonly partnerName: string
  /** What the partner was to the customer. */
  readonly partnerKind: 'reseller' | 'provider'
  readonly endedBy: 'partner' | 'customer'
  readonly endedAt: Instant
  /** What was said; null when nothing was. */
  readonly reason: string | null
  /** Whether a delegated admin relationship of this partner ended with it. */
  readonly delegatedAdminEnded: boolean
  /** Partner relationships or the customers in the reader's portal. */
  readonly link: string
}

/** Tells both sides who ended the relationship, what stops and what stays. */
export const relationshipEnded: Template<RelationshipEndedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const endedByName = data.endedBy === 'customer' ? data.customerName : data.partnerName
    const party = data.endedBy === 'customer' ? 'customer' : data.partnerKind
    const intro = t('relationshipEnded.intro', { ...data, endedByName })
    return {
      subject: t('relationshipEnded.subject', data),
      sender: { name: endedByName, party, role: t(`frame.${party}`) },
      preview: intro,
      opening: [paragraph(intro)],
      action: {
        label: data.audience === 'customer' ? t('relationshipEnded.open') : t('frame.open'),
        link: data.link,
      },
      remarks: [],
      parts: [
        ...ending(writing, {
          stops: [
            t(`relationshipEnded.stops.${data.partnerKind}`, data),
            ...(data.delegatedAdminEnded ? [t('relationshipEnded.stops.delegatedAdmin', data)] : []),
          ],
          stays: [
            t('relationshipEnded.stays.subscriptions'),
            t('relationshipEnded.stays.others', data),
            t('relationshipEnded.stays.history'),
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
