import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { ownAccount } from './own-account.ts'

/** Somebody got an account and sets the first password by the link. */
export interface UserWelcomeData {
  /** The person's name. */
  readonly name: string
  readonly organizationName: string
  /** The organization that created the account; null: a command of the installation did. */
  readonly madeByName: string | null
  /** What the person signs in with. */
  readonly signInName: string
  /** Where the password is set; the token lies in its fragment. */
  readonly link: string
  readonly expiresAt: Instant
}

/** Welcomes a new user with the link to set a password. */
export const userWelcome: Template<UserWelcomeData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    return {
      subject: t('userWelcome.subject', data),
      ...ownAccount(writing),
      preview: t('userWelcome.preview', { date: writing.instant(data.expiresAt) }),
      opening: [paragraph(t('frame.hello', data)), paragraph(t('userWelcome.intro', data))],
      action: { label: t('userWelcome.open'), link: data.link },
      remarks: [
        t('userWelcome.validUntil', { date: writing.instant(data.expiresAt) }),
        data.madeByName === null
          ? t('userWelcome.unexpectedByCommand')
          : t('userWelcome.unexpected', { madeByName: data.madeByName }),
      ],
      parts: [
        facts([
          [t('user.signInName'), data.signInName],
          [t('user.organization'), data.organizationName],
        ]),
      ],
    }
  },
}
