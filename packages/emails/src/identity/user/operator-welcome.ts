import { facts, paragraph } from '../../letter.ts'
import type { Template } from '../../template.ts'
import { ownAccount } from './own-account.ts'

/** The operator of an installation was made, by the one-time code of its console. */
export interface OperatorWelcomeData {
  /** The administrator's name. */
  readonly name: string
  readonly organizationName: string
  /** What the administrator signs in with. */
  readonly signInName: string
  /** The provider portal (no token). */
  readonly link: string
}

/** Confirms to the first administrator what was made, and where to sign in. */
export const operatorWelcome: Template<OperatorWelcomeData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    return {
      subject: t('operatorWelcome.subject', data),
      ...ownAccount(writing),
      preview: t('operatorWelcome.preview'),
      opening: [paragraph(t('frame.hello', data)), paragraph(t('operatorWelcome.intro', data))],
      action: { label: t('operatorWelcome.open'), link: data.link },
      remarks: [t('operatorWelcome.unexpected')],
      parts: [
        facts([
          [t('user.signInName'), data.signInName],
          [t('user.organization'), data.organizationName],
        ]),
      ],
    }
  },
}
