import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Remark, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

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
  subject: (data, { t }) => t('userWelcome.subject', data),
  body: (data, writing) => {
    const { t } = writing
    return (
      <>
        <Title>{t('userWelcome.subject', data)}</Title>
        <Paragraph>{t('frame.hello', data)}</Paragraph>
        <Paragraph>{t('userWelcome.intro', data)}</Paragraph>
        <Facts
          writing={writing}
          facts={[
            [t('user.signInName'), data.signInName],
            [t('user.organization'), data.organizationName],
          ]}
        />
        <Action label={t('userWelcome.open')} link={data.link} writing={writing} />
        <Remark>{t('userWelcome.validUntil', { date: writing.instant(data.expiresAt) })}</Remark>
        <Remark>
          {data.madeByName === null
            ? t('userWelcome.unexpectedByCommand')
            : t('userWelcome.unexpected', { madeByName: data.madeByName })}
        </Remark>
      </>
    )
  },
}
