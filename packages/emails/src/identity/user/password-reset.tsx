import { Action } from '../../layout/action.tsx'
import { Paragraph, Remark, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

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
  subject: (_data, { t }) => t('passwordReset.subject'),
  body: (data, writing) => {
    const { t } = writing
    return (
      <>
        <Title>{t('passwordReset.subject')}</Title>
        <Paragraph>{t('frame.hello', data)}</Paragraph>
        <Paragraph>{t('passwordReset.intro')}</Paragraph>
        <Action label={t('passwordReset.open')} link={data.link} writing={writing} />
        <Remark>
          {t('passwordReset.validUntil', {
            minutes: data.validMinutes,
            date: writing.instant(data.expiresAt),
          })}
        </Remark>
        <Remark>{t('passwordReset.unexpected')}</Remark>
      </>
    )
  },
}
