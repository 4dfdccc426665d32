import type { DelegatedRole } from '@relais/domain/codes'
import type { Instant } from '../../language/format.ts'
import { ending } from '../../layout/ending.ts'
import { facts, paragraph } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** A customer brought the end of the administration of its directory forward. */
export interface DelegatedAdminShortenedData {
  /** The organization that holds the rights. */
  readonly partnerName: string
  /** The customer whose directory is administered. */
  readonly subjectName: string
  readonly roles: readonly DelegatedRole[]
  /** It has no effect from then on. */
  readonly endsAt: Instant
  /** When it was to end before. */
  readonly wouldHaveEndedAt: Instant
  /** The page of relationships in the reader's portal. */
  readonly link: string
}

/** Tells both sides until when the rights hold now, and that nothing changes before. */
export const delegatedAdminShortened: Template<DelegatedAdminShortenedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const day = writing.date(data.endsAt)
    const intro = t('delegatedAdminShortened.intro', { ...data, day })
    return {
      subject: t('delegatedAdminShortened.subject', { ...data, day }),
      sender: { name: data.subjectName, party: 'customer', role: t('frame.customer') },
      preview: intro,
      opening: [paragraph(intro)],
      action: { label: t('frame.open'), link: data.link },
      remarks: [],
      parts: [
        facts([
          [t('delegatedAdminShortened.now'), writing.instant(data.endsAt)],
          [t('delegatedAdminShortened.before'), writing.instant(data.wouldHaveEndedAt)],
          [t('frame.roles'), writing.roles(data.roles)],
        ]),
        ...ending(writing, {
          stops: [t('delegatedAdminShortened.stops', { ...data, day })],
          stays: [
            t('delegatedAdminShortened.stays', { ...data, day }),
            t('delegatedAdminEnded.stays.relationship'),
            t('delegatedAdminEnded.stays.history'),
          ],
        }),
        paragraph(t('delegatedAdminShortened.more', data)),
      ],
      why: t('ending.why'),
    }
  },
}
