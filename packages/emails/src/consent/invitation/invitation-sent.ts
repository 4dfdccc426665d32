import { aroundLink } from '../../layout/written.ts'
import type { Instant } from '../../language/format.ts'
import type { Block } from '../../letter.ts'
import type { Template } from '../../template.ts'

/** An invitation in the inviter's own words (partnership, reseller relationship or joint). */
export interface InvitationSentData {
  /** The organization that invites. */
  readonly organizationName: string
  /** What the organization is in the invitation. */
  readonly organizationKind: 'provider' | 'reseller'
  /** Its person who invites. */
  readonly inviterName: string
  /** The inviter's subject line. */
  readonly subject: string
  /** The inviter's plain text of several lines, with the personal link, or `{link}` where it stands, in it. */
  readonly text: string
  /** The personal link. Shown as a button as well when the text lacks it: it cannot be lost. */
  readonly link: string
  readonly expiresAt: Instant
}

/**
 * The inviter's text exactly as written, with a button where its link stood on a line of its own; then until when it is
 * valid and who sends it. The text part holds the address.
 */
export const invitationSent: Template<InvitationSentData> = {
  multiline: ['text'],
  letter: (data, writing) => {
    const { t } = writing
    const { link, organizationKind } = data
    const action = { label: t('invitation.open'), link }
    const text = data.text.replaceAll('{link}', link)
    const [before, after] = aroundLink(text, link) ?? [text, '']
    const written = (part: string): readonly Block[] =>
      part.trim() === '' ? [] : [{ kind: 'written', text: part, action }]
    const validUntil = t('invitation.validUntil', { date: writing.date(data.expiresAt) })
    return {
      subject: data.subject,
      sender: {
        name: data.organizationName,
        party: organizationKind,
        role: t(`frame.${organizationKind}`),
      },
      preview: validUntil,
      opening: written(before),
      action,
      remarks: [validUntil],
      parts: written(after),
      why: t('invitation.why', data),
      asWritten: text.includes(link) ? text : `${text}\n\n${link}`,
    }
  },
}
