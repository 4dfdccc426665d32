import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Remark, Title } from '../../layout/layout.tsx'
import type { Template } from '../../template.ts'

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
  subject: (data, { t }) => t('operatorWelcome.subject', data),
  body: (data, writing) => {
    const { t } = writing
    return (
      <>
        <Title>{t('operatorWelcome.subject', data)}</Title>
        <Paragraph>{t('frame.hello', data)}</Paragraph>
        <Paragraph>{t('operatorWelcome.intro', data)}</Paragraph>
        <Facts
          writing={writing}
          facts={[
            [t('user.signInName'), data.signInName],
            [t('user.organization'), data.organizationName],
          ]}
        />
        <Action label={t('operatorWelcome.open')} link={data.link} writing={writing} />
        <Remark>{t('operatorWelcome.unexpected')}</Remark>
      </>
    )
  },
}
