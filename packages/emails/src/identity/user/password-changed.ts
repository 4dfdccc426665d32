import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { ownAccount } from './own-account.ts'

/** A password was changed, by its owner or by a reset. */
export interface PasswordChangedData {
  /** The person's name. */
  readonly name: string
  /** What the person signs in with. */
  readonly signInName: string
  readonly changedAt: Instant
  /** The page where a reset is asked for (no token). */
  readonly link: string
}

/** Tells the owner, the only one who knows whether it was wanted. */
export const passwordChanged: Template<PasswordChangedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    return {
      subject: t('passwordChanged.subject'),
      ...ownAccount(writing),
      preview: t('passwordChanged.preview'),
      opening: [
        paragraph(t('frame.hello', data)),
        paragraph(t('passwordChanged.intro')),
        paragraph(t('passwordChanged.unexpected')),
      ],
      action: { label: t('passwordChanged.open'), link: data.link },
      remarks: [],
      parts: [
        facts([
          [t('user.signInName'), data.signInName],
          [t('frame.on'), writing.instant(data.changedAt)],
        ]),
      ],
    }
  },
}
