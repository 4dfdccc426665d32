import { useLingui } from '@lingui/react/macro'
import type { DisablingObstacle } from '@relais/domain/codes'
import { FailureNotice, useAction, useConfirmedChange, useFormat, useRefusalLine } from '@relais/portal-kit'
import { Button, ConfirmDialog, Notice, Section, Stack, useToast } from '@relais/ui'
import { useState } from 'react'
import { DisableUserDocument, RestoreUserDocument } from '../../generated/graphql.ts'
import { type ColleagueRecord, refreshColleague } from './colleague-queries.ts'

/** Whether somebody may sign in, and what changes that: disabling after what it does was said, restoring at once. */
export function AccessSection({ colleague }: { colleague: ColleagueRecord }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const obstacleText = useDisablingObstacle()
  const restoring = useRestore(colleague)
  const { disabledAt, disablingObstacleCode: obstacle } = colleague
  const reason = obstacle === null ? {} : { disabledReason: obstacleText(obstacle) }
  return (
    <Section title={t`Access`}>
      <Stack>
        <p>
          {disabledAt === null
            ? t`This person may sign in. Disabling ends that until you restore the person.`
            : t`Disabled since ${formatDateTime(disabledAt)}: this person cannot sign in. Roles and licenses are kept.`}
        </p>
        <FailureNotice failure={restoring.failure} />
        {restoring.refusal === null ? null : (
          <Notice live tone="error" title={t`The user was not restored`}>
            {restoring.refusal}
          </Notice>
        )}
        {disabledAt === null ? (
          <DisableButton colleague={colleague} reason={reason} onUndo={() => void restoring.restore()} />
        ) : (
          <div>
            <Button {...reason} busy={restoring.busy} onClick={() => void restoring.restore()}>
              {t`Restore the user`}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  )
}

function DisableButton({
  colleague,
  reason,
  onUndo,
}: {
  colleague: ColleagueRecord
  reason: { disabledReason?: string }
  onUndo: () => void
}) {
  const { t } = useLingui()
  const toast = useToast()
  const change = useConfirmedChange(DisableUserDocument, (data) => data.disableUser)
  const { id: userId, displayName } = colleague

  const confirm = async () => {
    if (!(await change.confirm({ input: { userId } }))) return
    await refreshColleague(colleague)
    toast({ message: t`${displayName} is disabled.`, action: { label: t`Undo`, onPress: onUndo } })
  }

  return (
    <div>
      <Button kind="danger" {...reason} onClick={change.start}>
        {t`Disable the user`}
      </Button>
      <ConfirmDialog
        {...change.dialog}
        title={t`Disable ${displayName}?`}
        confirmLabel={t`Disable the user`}
        cancelLabel={t`Cancel`}
        onConfirm={() => void confirm()}
      >
        <Stack gap={3}>
          <p>{t`What stops at once: this person is signed out everywhere, cannot sign in, and gets no more emails about your organization.`}</p>
          <p>{t`What stays: roles and licenses, and all this person did. You can restore the user at any time.`}</p>
          <p>{t`The person is told by email.`}</p>
          <FailureNotice failure={change.failure} />
        </Stack>
      </ConfirmDialog>
    </div>
  )
}

function useRestore(colleague: ColleagueRecord) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(RestoreUserDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { id: userId, displayName } = colleague
  const restore = async () => {
    setRefusal(null)
    const result = (await action.run({ input: { userId } }))?.restoreUser
    if (!result) return
    if (result.__typename !== 'RestoreUserSuccess') {
      setRefusal(lineOf(result))
      return
    }
    await refreshColleague(colleague)
    toast({ message: t`${displayName} can sign in again.` })
  }
  return { busy: action.busy, failure: action.failure, refusal, restore }
}

/** Why somebody is neither disabled nor restored, in one sentence. */
function useDisablingObstacle(): (obstacle: DisablingObstacle) => string {
  const { t } = useLingui()
  return (obstacle) => {
    switch (obstacle) {
      case 'not_permitted':
        return t`Your roles do not change it.`
      case 'own_account':
        return t`You cannot disable your own account.`
      case 'global_administrator_required':
        return t`This person manages users: only a global administrator changes it.`
      case 'last_global_administrator':
        return t`Nobody else is a global administrator who can sign in.`
      case 'already_disabled':
        return t`This person is already disabled.`
      case 'not_disabled':
        return t`This person is not disabled.`
    }
  }
}
