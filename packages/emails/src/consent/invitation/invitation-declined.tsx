import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Title } from '../../layout/layout.tsx'
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
  subject: ({ organizationName }, { t }) => t('invitationDeclined.subject', { organizationName }),
  body: (data, writing) => {
    const { t } = writing
    const { organizationName } = data
    return (
      <>
        <Title>{t('invitationDeclined.subject', { organizationName })}</Title>
        <Paragraph>{t(`invitationDeclined.${data.kind}`, { organizationName })}</Paragraph>
        <Facts
          writing={writing}
          facts={[
            [t('frame.reason'), data.reason || t('invitationDeclined.noReason')],
            [t('frame.declinedBy'), data.declinedByName],
            [t('frame.on'), writing.instant(data.declinedAt)],
          ]}
        />
        <Paragraph>{t('invitationDeclined.next')}</Paragraph>
        <Action label={t('invitationDeclined.open')} link={data.link} writing={writing} />
      </>
    )
  },
}
