import { useLingui } from '@lingui/react/macro'
import { useFormat, useViewer } from '@relais/portal-kit'
import { Button, DescriptionList, Inline, Notice, Stack, WrittenText } from '@relais/ui'
import { useDelegatedRoleName } from '../delegated-admin-relationship/delegated-role.ts'
import { useDurationText } from './invitation-words.ts'
import type { DraftConflict } from './draft-keeper.ts'
import type { DraftValues } from './draft-values.ts'

/** Props of {@link DraftConflictNotice}. */
export type DraftConflictNoticeProps = {
  conflict: DraftConflict
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Who changed what meanwhile, beside what is typed here; nothing is lost before one is chosen (UX rule 12). */
export function DraftConflictNotice({ conflict, onKeepMine, onTakeTheirs }: DraftConflictNoticeProps) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const viewer = useViewer()
  const roleName = useDelegatedRoleName()
  const duration = useDurationText()
  const { changedByName, fields, theirs } = conflict
  const when = conflict.changedAt === '' ? '' : formatDateTime(conflict.changedAt)
  const names: Record<keyof DraftValues, string> = {
    orderedBy: t`Who will place the customer’s orders?`,
    recipientMail: t`Recipient’s email`,
    recipientName: t`Name of the recipient`,
    recipientDomain: t`Only for the organization with this domain`,
    language: t`Email language`,
    roles: t`Roles`,
    duration: t`For how long`,
    subject: t`Subject`,
    text: t`Text`,
  }
  const shown: Record<keyof DraftValues, string> = {
    orderedBy: theirs.provider?.legalName ?? t`Nobody yet`,
    recipientMail: theirs.recipientMail,
    recipientName: theirs.recipientName ?? '–',
    recipientDomain: theirs.recipientDomain ?? '–',
    language: theirs.language === 'fr' ? 'Français' : 'English',
    roles:
      theirs.requestedRoles.length > 0
        ? theirs.requestedRoles.map(roleName).join(', ')
        : t`None is asked for`,
    duration: theirs.requestedDuration === null ? '–' : duration(theirs.requestedDuration),
    subject: theirs.subject,
    text: theirs.text,
  }
  const own = changedByName === viewer.user.displayName
  return (
    <Notice
      tone="warning"
      title={
        own
          ? t`You changed this draft in another window, ${when}`
          : t`${changedByName} changed this draft, ${when}`
      }
      live
    >
      <Stack gap={3}>
        <span>{t`Below is what you typed here; this is what is saved. Nothing goes out before you choose.`}</span>
        <DescriptionList
          facts={fields.map((name) => ({
            term: names[name],
            value: <WrittenText language={theirs.language}>{shown[name]}</WrittenText>,
          }))}
        />
        <Inline>
          <Button onClick={onKeepMine}>{t`Keep what I typed`}</Button>
          <Button onClick={onTakeTheirs}>{t`Take what is saved`}</Button>
        </Inline>
      </Stack>
    </Notice>
  )
}

/** The draft went out or was discarded in another window while something was typed here. */
export function DraftClosedNotice({ onCopy, onLeave }: { onCopy: () => void; onLeave: () => void }) {
  const { t } = useLingui()
  return (
    <Notice tone="warning" title={t`This is no longer a draft`} live>
      <Stack gap={3}>
        <span>{t`It was sent, finished or deleted in another window. What you typed since then is still below but was not saved: copy it if you want to use it again.`}</span>
        <Inline>
          <Button onClick={onCopy}>{t`Copy what I typed`}</Button>
          <Button onClick={onLeave}>{t`Show where the invitation stands`}</Button>
        </Inline>
      </Stack>
    </Notice>
  )
}
