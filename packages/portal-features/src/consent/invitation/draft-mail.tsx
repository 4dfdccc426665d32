import { useLingui } from '@lingui/react/macro'
import { useRefusalText, useViewer } from '@relais/portal-kit'
import {
  Button,
  Inline,
  LockedText,
  type LockedTextHandle,
  MailFrame,
  MailHead,
  MailPaper,
  MailSheet,
  Notice,
  Quiet,
  SkeletonRows,
  Stack,
  Tabs,
  TextField,
  UndoIcon,
} from '@relais/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { DraftValues } from './draft-values.ts'
import { invitationPreviewQuery, type SentInvitation } from './invitation-queries.ts'
import { type DraftTab, draftTabs } from './draft-view.ts'
import { PageSeen } from './page-seen.tsx'
import { holdsLink, putLinkBack } from './invitation-text.ts'
import { plainTextOf } from './pasted-text.ts'
import type { useDraft } from './use-draft.ts'

/** Props of {@link DraftMail}. */
export type DraftMailProps = {
  invitation: SentInvitation
  draft: ReturnType<typeof useDraft>
  change: (part: Partial<DraftValues>) => void
  /** Begins the ids of what is said about the fields. */
  prefix: string
  tab: DraftTab
  onTabChange: (tab: DraftTab) => void
}

/**
 * The mail of a draft: written on the paper of its sender, with the personal link as a pill that cannot be broken; as it arrives;
 * and the page that its link opens. The last two are made by what makes the real ones, each time the draft is saved.
 */
export function DraftMail(props: DraftMailProps) {
  const { t } = useLingui()
  const { invitation, draft, tab, onTabChange } = props
  const { data: preview } = useQuery({
    ...invitationPreviewQuery(invitation.id, invitation.revision),
    placeholderData: keepPreviousData,
  })
  const waiting = <SkeletonRows rows={6} label={t`Loading`} />
  const saved = draft.state === 'saved'
  return (
    <MailSheet label={t`Email`}>
      <Tabs
        label={t`Views of the email`}
        value={tab}
        onChange={(key) => onTabChange(draftTabs.find((each) => each === key) ?? 'write')}
        tabs={[
          {
            key: 'write',
            label: t`Write`,
            content: <WrittenMail {...props} replyTo={preview?.mail.replyTo} />,
          },
          {
            key: 'arrives',
            label: t`As it arrives`,
            content: preview ? (
              <>
                <MailHead
                  rows={[
                    { term: t`From`, value: preview.mail.senderName },
                    ...(preview.mail.replyTo ? [{ term: t`Reply to`, value: preview.mail.replyTo }] : []),
                    {
                      term: t`Subject`,
                      value: <strong lang={invitation.language}>{invitation.subject}</strong>,
                    },
                  ]}
                />
                <MailFrame
                  title={t`The email as it arrives`}
                  // A link that is only looked at leads nowhere.
                  html={preview.mail.html.replaceAll(`href="${invitation.link}"`, 'href="#"')}
                />
              </>
            ) : (
              waiting
            ),
          },
          {
            key: 'sees',
            label: t`What they will see`,
            content: preview ? <PageSeen page={preview.page} /> : waiting,
          },
        ]}
      />
      {tab === 'write' || saved ? null : <Quiet>{t`Shown as it was saved last.`}</Quiet>}
    </MailSheet>
  )
}

function WrittenMail({
  invitation,
  draft,
  change,
  prefix,
  replyTo,
}: DraftMailProps & { replyTo: string | null | undefined }) {
  const { t } = useLingui()
  const { organization, portal } = useViewer()
  const text = useRefusalText()
  const area = useRef<LockedTextHandle>(null)
  const cursor = useRef<number | null>(null)
  const { refusal, values } = draft
  const { link, language } = invitation
  const linkThere = holdsLink(values.text, link)
  const onCaret = useCallback((place: number | null) => {
    cursor.current = place ?? cursor.current
  }, [])
  const putBack = () => {
    const put = putLinkBack(values.text, link, cursor.current)
    change({ text: put.text })
    // The field holds the new text after React has drawn it.
    requestAnimationFrame(() => area.current?.focusAt(put.cursor))
  }
  return (
    <Stack>
      <TextField
        id={`${prefix}-subject`}
        label={t`Subject`}
        autoComplete="off"
        maxLength={200}
        lang={language}
        value={values.subject}
        error={refusal?.field === 'subject' ? text(refusal).message : undefined}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <MailPaper
        sender={organization.legalName}
        party={portal}
        foot={
          replyTo
            ? t`The link works for 30 days from when the email goes out. Answers go to ${replyTo}.`
            : t`The link works for 30 days from when the email goes out.`
        }
      >
        <LockedText
          ref={area}
          label={t`Text`}
          describedBy={linkThere ? undefined : `${prefix}-link`}
          invalid={!linkThere}
          lang={language}
          value={values.text}
          locked={link}
          pill={t`Personal link`}
          pillNote={t`The personal link is locked. It stays in the email, unchanged.`}
          onChange={(written) => change({ text: written })}
          onCaret={onCaret}
          wordsOf={(html) => plainTextOf(new DOMParser().parseFromString(html, 'text/html'))}
        />
        {linkThere ? null : (
          <div id={`${prefix}-link`}>
            <Notice tone="error" title={t`Without its link nobody can answer the invitation`} live>
              <Inline>
                <span>{t`The text is not saved and cannot go out like this.`}</span>
                <Button icon={UndoIcon} onClick={putBack}>{t`Put the link back`}</Button>
              </Inline>
            </Notice>
          </div>
        )}
      </MailPaper>
    </Stack>
  )
}
