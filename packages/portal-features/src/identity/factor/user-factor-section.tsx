import { useLingui } from '@lingui/react/macro'
import type { FactorRemovalObstacle } from '@relais/domain/codes'
import { FailureNotice, useConfirmedChange } from '@relais/portal-kit'
import { Button, ConfirmDialog, Section, Stack, useToast } from '@relais/ui'
import { RemoveUserSecondFactorDocument } from '../../generated/graphql.ts'
import { type ColleagueRecord, refreshColleague } from '../user/colleague-queries.ts'

/** Whether somebody has a second factor, and its removal for whoever lost it. */
export function UserFactorSection({ colleague }: { colleague: ColleagueRecord }) {
  const { t } = useLingui()
  const toast = useToast()
  const obstacleText = useRemovalObstacle()
  const change = useConfirmedChange(RemoveUserSecondFactorDocument, (data) => data.removeUserSecondFactor)
  const { id: userId, displayName, hasSecondFactor, factorRemovalObstacleCode: obstacle } = colleague
  const confirm = async () => {
    if (!(await change.confirm({ input: { userId } }))) return
    await refreshColleague(colleague)
    toast({ message: t`The second factor of ${displayName} is removed.` })
  }
  return (
    <Section title={t`Second factor`}>
      <Stack>
        <p>
          {hasSecondFactor
            ? t`Set up. Remove it for a person who lost it.`
            : t`None: the password alone signs this person in.`}
        </p>
        {hasSecondFactor ? (
          <div>
            <Button
              kind="remove"
              onClick={change.start}
              disabledReason={obstacle === null ? undefined : obstacleText(obstacle)}
            >
              {t`Remove the second factor`}
            </Button>
          </div>
        ) : null}
        <ConfirmDialog
          {...change.dialog}
          title={t`Remove the second factor of ${displayName}?`}
          confirmLabel={t`Remove the second factor`}
          cancelLabel={t`Cancel`}
          onConfirm={() => void confirm()}
        >
          <Stack gap={3}>
            <p>{t`Make sure that it is this person who asks. The person is signed out everywhere.`}</p>
            <p>{t`The person is told by email.`}</p>
            <FailureNotice failure={change.failure} />
          </Stack>
        </ConfirmDialog>
      </Stack>
    </Section>
  )
}

/** Why the second factor of somebody stays, in one sentence. */
function useRemovalObstacle(): (obstacle: FactorRemovalObstacle) => string {
  const { t } = useLingui()
  return (obstacle) => {
    switch (obstacle) {
      case 'not_permitted':
        return t`Your roles do not change it.`
      case 'own_account':
        return t`Change your own second factor in your profile.`
      case 'global_administrator_required':
        return t`This person manages users: only a global administrator changes it.`
      case 'no_second_factor':
        return t`There is none.`
    }
  }
}
