import { useLingui } from '@lingui/react/macro'
import type { ColleagueObstacle } from '@relais/domain/codes'
import {
  FailureNotice,
  queryClient,
  useAction,
  useConfirmedChange,
  useFormat,
  useRefusalLine,
} from '@relais/portal-kit'
import { Button, ConfirmDialog, Inline, Notice, Section, Stack, useToast } from '@relais/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { featurePaths } from '../../feature-paths.ts'
import { ResendUserInvitationDocument, WithdrawUserInvitationDocument } from '../../generated/graphql.ts'
import { type ColleagueRecord, refreshColleague } from './colleague-queries.ts'

/** How the invitation of somebody stands who has no password yet; sends it again at one press, and withdraws it. */
export function InvitationSection({ colleague }: { colleague: ColleagueRecord }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const obstacleText = useColleagueObstacle()
  const resending = useResend(colleague)
  const { invitation, contactMail, resendingObstacleCode: obstacle } = colleague
  const address = contactMail ?? ''
  const reason = obstacle === null ? {} : { disabledReason: obstacleText(obstacle) }
  return (
    <Section title={t`Invitation`}>
      <Stack>
        <p>
          {invitation === null
            ? t`This person has no password yet, and no link to choose one.`
            : invitation.hasExpired
              ? t`The link sent to ${address} on ${formatDateTime(invitation.sentAt)} expired on ${formatDateTime(invitation.expiresAt)}.`
              : t`A link to choose a password was sent to ${address} on ${formatDateTime(invitation.sentAt)}. It expires on ${formatDateTime(invitation.expiresAt)}.`}
        </p>
        <FailureNotice failure={resending.failure} />
        {resending.refusal === null ? null : (
          <Notice live tone="error" title={t`The invitation was not sent`}>
            {resending.refusal}
          </Notice>
        )}
        <Inline>
          <Button
            {...(invitation?.hasExpired === false ? {} : { kind: 'primary' })}
            {...reason}
            busy={resending.busy}
            onClick={() => void resending.resend()}
          >
            {invitation === null ? t`Send an invitation` : t`Send a new link`}
          </Button>
          <WithdrawButton colleague={colleague} />
        </Inline>
      </Stack>
    </Section>
  )
}

function WithdrawButton({ colleague }: { colleague: ColleagueRecord }) {
  const { t } = useLingui()
  const toast = useToast()
  const navigate = useNavigate()
  const obstacleText = useColleagueObstacle()
  const change = useConfirmedChange(WithdrawUserInvitationDocument, (data) => data.withdrawUserInvitation)
  const { id: userId, displayName, userPrincipalName, withdrawingObstacleCode: obstacle } = colleague
  const reason = obstacle === null ? {} : { disabledReason: obstacleText(obstacle) }

  const confirm = async () => {
    if (!(await change.confirm({ input: { userId } }))) return
    await queryClient.invalidateQueries({ queryKey: ['colleagues'] })
    await navigate({ to: featurePaths.userManagement })
    queryClient.removeQueries({ queryKey: ['colleague', userId] })
    toast({ message: t`The invitation of ${displayName} is withdrawn.` })
  }

  return (
    <>
      <Button kind="danger" {...reason} onClick={change.start}>
        {t`Withdraw the invitation`}
      </Button>
      <ConfirmDialog
        {...change.dialog}
        title={t`Withdraw the invitation of ${displayName}?`}
        confirmLabel={t`Withdraw the invitation`}
        cancelLabel={t`Cancel`}
        onConfirm={() => void confirm()}
      >
        <Stack gap={3}>
          <p>{t`The link stops working at once, and ${displayName} leaves this list.`}</p>
          <p>{t`The sign-in name ${userPrincipalName} is free again: you can add the person anew at any time.`}</p>
          <FailureNotice failure={change.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}

function useResend(colleague: ColleagueRecord) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(ResendUserInvitationDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { id: userId } = colleague
  const resend = async () => {
    setRefusal(null)
    const result = (await action.run({ input: { userId } }))?.resendUserInvitation
    if (!result) return
    if (result.__typename !== 'ResendUserInvitationSuccess') {
      setRefusal(lineOf(result))
      return
    }
    await refreshColleague(colleague)
    const { contactMail } = result
    toast({ message: t`A new link goes to ${contactMail}. The one before no longer works.` })
  }
  return { busy: action.busy, failure: action.failure, refusal, resend }
}

/** Why an invitation, or what is said of a person, stays as it is, in one sentence. */
export function useColleagueObstacle(): (obstacle: ColleagueObstacle) => string {
  const { t } = useLingui()
  return (obstacle) => {
    switch (obstacle) {
      case 'not_permitted':
        return t`Your roles do not change it.`
      case 'not_invited':
        return t`This person has a password already, or is disabled.`
      case 'contact_mail_missing':
        return t`Enter an email address first.`
      case 'global_administrator_required':
        return t`This person manages users: only a global administrator changes it.`
      case 'licenses_held':
        return t`Licenses are assigned to this person. Have them removed first, or disable the user.`
    }
  }
}
