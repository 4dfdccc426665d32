import type { DelegatedRole } from '@relais/domain/codes'
import { ending } from '../../layout/ending.ts'
import { facts, paragraph, type Sender } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template, Writing } from '../../template.ts'

/** A delegated admin relationship ended while what it hung on goes on. */
export interface DelegatedAdminEndedData {
  /** The organization that held the rights. */
  readonly partnerName: string
  /** The organization whose tenant was administered: a customer, or the reseller of a partnership. */
  readonly subjectName: string
  /** What goes on without the rights. */
  readonly remains: 'relationship' | 'partnership'
  readonly roles: readonly DelegatedRole[]
  /** `clock` when the end date was reached. */
  readonly endedBy: 'partner' | 'subject' | 'clock'
  readonly endedAt: Instant
  /** The page of relationships in the reader's portal. */
  readonly link: string
}

/** Tells both sides that the rights are gone and what stays. */
export const delegatedAdminEnded: Template<DelegatedAdminEndedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const sender = senderOf(data, writing)
    const intro =
      sender.name === null
        ? t('delegatedAdminEnded.expired', data)
        : t('delegatedAdminEnded.ended', { partnerName: data.partnerName, endedByName: sender.name })
    return {
      subject: t('delegatedAdminEnded.subject', data),
      sender,
      preview: intro,
      opening: [paragraph(intro)],
      action: { label: t('frame.open'), link: data.link },
      remarks: [],
      parts: [
        ...ending(writing, {
          stops: [t('delegatedAdminEnded.stops', data)],
          stays: [t(`delegatedAdminEnded.stays.${data.remains}`), t('delegatedAdminEnded.stays.history')],
        }),
        facts([
          [t('ending.endedBy'), sender.name],
          [t('frame.on'), writing.instant(data.endedAt)],
          [t('frame.roles'), writing.roles(data.roles)],
        ]),
      ],
      why: t('ending.why'),
    }
  },
}

/** Who ended it; an end date is told of by the installation. */
function senderOf({ endedBy, remains, ...data }: DelegatedAdminEndedData, { t }: Writing): Sender {
  const { partnerName, subjectName } = data
  if (endedBy === 'clock') return { name: null, party: 'installation', role: t('ending.byItsDate') }
  const [partner, subject] =
    remains === 'relationship' ? (['reseller', 'customer'] as const) : (['provider', 'reseller'] as const)
  const party = endedBy === 'partner' ? partner : subject
  return { name: endedBy === 'partner' ? partnerName : subjectName, party, role: t(`frame.${party}`) }
}
