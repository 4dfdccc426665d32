import { useLingui } from '@lingui/react/macro'
import type { Role } from '@relais/domain/codes'
import { FailureNotice, useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, Checkbox, ChoiceGroup, ConfirmDialog, Inline, Notice, Stack, useToast } from '@relais/ui'
import { type FormEvent, useState } from 'react'
import { UpdateUserRolesDocument } from '../../generated/graphql.ts'
import { type ColleagueRecord, refreshColleague } from './colleague-queries.ts'
import { useRoleName } from './own-role.ts'
import { useRoleObstacle } from './role-obstacle.ts'
import { useRightNames } from './right-names.ts'

type Change = { give: Role[]; take: Role[] }

/** The roles of somebody, each with what it may do beside it; *Update* gives and takes those that were ticked otherwise. */
export function RolesForm({ colleague }: { colleague: ColleagueRecord }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const rightNames = useRightNames()
  const obstacleText = useRoleObstacle()
  const { chosen, toggle, change, isChanged } = useChosenRoles(colleague)
  const update = useUpdate(colleague)
  const canUpdate = colleague.roleChoices.some(({ viewerCanUpdate }) => viewerCanUpdate)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChanged) void update.run(change, false)
    else update.refuse(t`Tick or untick a role first.`)
  }

  return (
    <form noValidate onSubmit={submit} aria-label={t`Roles`}>
      <Stack>
        <FailureNotice failure={update.failure} />
        {update.refusal === null ? null : (
          <Notice live tone="error" title={t`The roles were not updated`}>
            {update.refusal}
          </Notice>
        )}
        <ChoiceGroup
          label={t`What this person may do`}
          description={t`A person with several roles may do what any of them may. A change holds from the person's next click on.`}
        >
          {colleague.roleChoices.map(({ role, rights, obstacleCode }) => (
            <Checkbox
              key={role}
              label={roleName(role)}
              description={[obstacleCode === null ? [] : obstacleText(obstacleCode), rightNames(rights)]
                .flat()
                .join(' ')}
              checked={chosen.includes(role)}
              disabled={obstacleCode !== null}
              onChange={() => toggle(role)}
            />
          ))}
        </ChoiceGroup>
        {canUpdate ? (
          <Inline>
            <Button type="submit" kind="primary" busy={update.busy}>
              {t`Update`}
            </Button>
          </Inline>
        ) : null}
      </Stack>
      <ConfirmDialog
        open={update.isOwnRightAtStake}
        onCancel={update.keep}
        onConfirm={() => void update.run(change, true)}
        busy={update.busy}
        title={t`Give up managing users?`}
        confirmLabel={t`Give it up`}
        cancelLabel={t`Keep it`}
      >
        <p>{t`You would no longer see this page, and could not give yourself these roles back: another administrator of your organization would have to.`}</p>
      </ConfirmDialog>
    </form>
  )
}

/** Which roles are ticked, and what that changes. */
function useChosenRoles({ roles }: ColleagueRecord) {
  const [chosen, choose] = useState<readonly Role[]>(roles)
  const change: Change = {
    give: chosen.filter((role) => !roles.includes(role)),
    take: roles.filter((role) => !chosen.includes(role)),
  }
  return {
    chosen,
    change,
    isChanged: change.give.length + change.take.length > 0,
    toggle: (role: Role) =>
      choose(chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role]),
  }
}

/** Gives and takes roles, and offers to undo it; asks first where the viewer would lose the right to. */
function useUpdate(colleague: ColleagueRecord) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(UpdateUserRolesDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isOwnRightAtStake, setAtStake] = useState(false)
  const { id: userId, displayName, isViewer } = colleague

  const send = async (change: Change, givesUpOwnRight: boolean) => {
    setRefusal(null)
    const result = (await action.run({ input: { userId, ...change, givesUpOwnRight } }))?.updateUserRoles
    if (!result) return false
    if (result.__typename === 'UpdateUserRolesSuccess') {
      setAtStake(false)
      await refreshColleague(colleague)
      return true
    }
    setAtStake(result.code === 'own_right_at_stake')
    if (result.code !== 'own_right_at_stake') setRefusal(lineOf(result))
    return false
  }

  return {
    busy: action.busy,
    failure: action.failure,
    refusal,
    refuse: setRefusal,
    isOwnRightAtStake,
    keep: () => setAtStake(false),
    async run(change: Change, givesUpOwnRight: boolean) {
      if (!(await send(change, givesUpOwnRight))) return
      const undone = { give: change.take, take: change.give }
      const undo = { label: t`Undo`, onPress: () => void send(undone, false) }
      toast({ message: t`The roles of ${displayName} are updated.`, ...(isViewer ? {} : { action: undo }) })
    },
  }
}
