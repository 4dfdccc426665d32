import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** The answer "no" to an invitation, told to the inviter. */
export interface InvitationDeclinedData {
  readonly kind: 'partnership' | 'relationship' | 'joint'
  /** The organization that declined. */
  readonly organizationName: string
  /** The person who declined; null when the inviter may not know. */
  readonly declinedByName: string | null
  readonly declinedAt: Instant
  /** What was said; null or empty when nothing was. */
  readonly reason: string | null
  /** The invitation in the inviter's portal. */
  readonly link: string
}

/** Tells the inviter who declined and why. */
export const invitationDeclined: Template<InvitationDeclinedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const { organizationName } = data
    const party = data.kind === 'partnership' ? 'reseller' : 'customer'
    const reason = data.reason || t('invitationDeclined.noReason')
    return {
      subject: t('invitationDeclined.subject', { organizationName }),
      sender: { name: organizationName, party, role: t(`frame.${party}`) },
      preview: reason,
      opening: [
        paragraph(t(`invitationDeclined.${data.kind}`, { organizationName })),
        paragraph(t('invitationDeclined.next')),
      ],
      action: { label: t('invitationDeclined.open'), link: data.link },
      remarks: [],
      parts: [
        facts([
          [t('frame.reason'), reason],
          [t('frame.declinedBy'), data.declinedByName],
          [t('frame.on'), writing.instant(data.declinedAt)],
        ]),
      ],
      why: t('frame.whyInviter'),
    }
  },
}
