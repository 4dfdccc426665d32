import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

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
  subject: (_data, { t }) => t('passwordChanged.subject'),
  body: (data, writing) => {
    const { t } = writing
    return (
      <>
        <Title>{t('passwordChanged.subject')}</Title>
        <Paragraph>{t('frame.hello', data)}</Paragraph>
        <Paragraph>{t('passwordChanged.intro')}</Paragraph>
        <Facts
          writing={writing}
          facts={[
            [t('user.signInName'), data.signInName],
            [t('frame.on'), writing.instant(data.changedAt)],
          ]}
        />
        <Paragraph>{t('passwordChanged.unexpected')}</Paragraph>
        <Action label={t('passwordChanged.open')} link={data.link} writing={writing} />
      </>
    )
  },
}
