import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { ownAccount } from './own-account.ts'

/** An administrator changed where mails to somebody go: told to the address before, and to the one now. */
export interface ContactMailChangedData {
  /** Which of the two addresses this mail goes to. */
  readonly address: 'before' | 'now'
  /** The other one, masked; null: there was none before. */
  readonly otherMail: string | null
  /** The person's name. */
  readonly name: string
  /** What the person signs in with. */
  readonly signInName: string
  readonly organizationName: string
  /** The administrator's name. */
  readonly byName: string
  readonly changedAt: Instant
  /** The profile (no token). */
  readonly link: string
}

/** Tells the person, wherever it reads, that its mails go elsewhere from now on. */
export const contactMailChanged: Template<ContactMailChangedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const kind = data.address === 'before' ? 'contactMailBefore' : 'contactMailNow'
    return {
      subject: t(`${kind}.subject`),
      ...ownAccount(writing),
      preview: t(`${kind}.preview`),
      opening: [
        paragraph(t('frame.hello', data)),
        paragraph(t(`${kind}.intro`, data)),
        paragraph(t('contactMail.unexpected')),
      ],
      action: { label: t('contactMail.open'), link: data.link },
      remarks: [t('contactMail.links')],
      parts: [
        facts([
          [t('user.signInName'), data.signInName],
          [t('user.organization'), data.organizationName],
          [t(`${kind}.other`), data.otherMail],
          [t('frame.on'), writing.instant(data.changedAt)],
        ]),
      ],
    }
  },
}
