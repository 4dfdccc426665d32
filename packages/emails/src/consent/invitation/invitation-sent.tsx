import { Fragment, type ReactNode } from 'react'
import { ActionButton, LinkAsText, PlainLink } from '../../layout/action.tsx'
import { Remark, Title } from '../../layout/layout.tsx'
import { styles } from '../../layout/style.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** An invitation in the inviter's own words (partnership, reseller relationship or joint). */
export interface InvitationSentData {
  /** Organization (and person, if wanted) that invites, as the recipient should read it. */
  readonly inviterName: string
  /** The inviter's subject line. */
  readonly subject: string
  /** The inviter's plain text of several lines, with the personal link, or `{link}` where it stands, in it. */
  readonly text: string
  /** The personal link. Shown below the text as well when the text lacks it: it cannot be lost. */
  readonly link: string
  readonly expiresAt: Instant
}

/** The inviter's text exactly as written, the link in it clickable, then who sends it and until when it is valid. */
export const invitationSent: Template<InvitationSentData> = {
  multiline: ['text'],
  subject: (data) => data.subject,
  body: (data, writing) => (
    <>
      <Title>{data.subject}</Title>
      <Verbatim text={data.text.replaceAll('{link}', data.link)} link={data.link} />
      <ActionButton label={writing.t('invitation.open')} link={data.link} inText={false} />
      {data.text.includes(data.link) || data.text.includes('{link}') ? null : (
        <LinkAsText label={writing.t('invitation.open')} link={data.link} writing={writing} />
      )}
      <Remark>{writing.t('invitation.from', { inviterName: data.inviterName })}</Remark>
      <Remark>{writing.t('invitation.validUntil', { date: writing.date(data.expiresAt) })}</Remark>
      <Remark>{writing.t('invitation.unexpected')}</Remark>
    </>
  ),
}

/** Text with its line breaks; only the personal link becomes a link. */
export function Verbatim(props: { text: string; link: string }): ReactNode {
  return (
    <div className="ink" style={styles.verbatim} dir="auto" data-verbatim="true">
      {props.text.split('\n').map((line, index) => (
        <Fragment key={index}>
          {index > 0 ? <br /> : null}
          {line.split(props.link).map((part, position) => (
            <Fragment key={position}>
              {position > 0 ? <PlainLink link={props.link} /> : null}
              {part}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </div>
  )
}
