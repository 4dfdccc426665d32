import { paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { ownAccount } from './own-account.ts'

/** Somebody asked to reset a password. */
export interface PasswordResetData {
  /** The person's name. */
  readonly name: string
  /** Where the password is chosen; the token lies in its fragment. */
  readonly link: string
  /** For how many minutes the link works (30 by default, SPEC rule 4). */
  readonly validMinutes: number
  readonly expiresAt: Instant
}

/** The link to choose a new password. */
export const passwordReset: Template<PasswordResetData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const validUntil = t('passwordReset.validUntil', {
      minutes: data.validMinutes,
      date: writing.instant(data.expiresAt),
    })
    return {
      subject: t('passwordReset.subject'),
      ...ownAccount(writing),
      preview: validUntil,
      opening: [paragraph(t('frame.hello', data)), paragraph(t('passwordReset.intro'))],
      action: { label: t('passwordReset.open'), link: data.link },
      remarks: [validUntil, t('passwordReset.unexpected')],
      parts: [],
    }
  },
}
