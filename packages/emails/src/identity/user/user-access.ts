import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { ownAccount } from './own-account.ts'

/** Somebody was disabled by an administrator of the own organization, or restored. */
export interface UserAccessData {
  readonly access: 'disabled' | 'restored'
  /** The person's name. */
  readonly name: string
  /** What the person signs in with. */
  readonly signInName: string
  readonly organizationName: string
  /** The administrator's name. */
  readonly byName: string
  readonly changedAt: Instant
  /** The sign-in page (no token). */
  readonly link: string
}

/** Tells the person whether it can still sign in, and who decided so. */
export const userAccess: Template<UserAccessData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const kind = data.access === 'disabled' ? 'userDisabled' : 'userRestored'
    return {
      subject: t(`${kind}.subject`, data),
      ...ownAccount(writing),
      preview: t(`${kind}.preview`),
      opening: [paragraph(t('frame.hello', data)), paragraph(t(`${kind}.intro`, data))],
      action: { label: t(`${kind}.open`), link: data.link },
      remarks: [t(`${kind}.unexpected`)],
      parts: [
        facts([
          [t('user.signInName'), data.signInName],
          [t('user.organization'), data.organizationName],
          [t('frame.on'), writing.instant(data.changedAt)],
        ]),
      ],
    }
  },
}
