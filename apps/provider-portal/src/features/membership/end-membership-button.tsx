import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useConfirmedChange, useRefusalLine } from '@relais/portal-kit'
import { Button, ConfirmDialog, Stack, useToast } from '@relais/ui'
import { EndMembershipDocument, RenewMembershipDocument } from '../../generated/graphql.ts'
import { type MembershipRecord, refreshMembership, showMembership } from './membership-queries.ts'

/** Props of {@link EndMembershipButton} and {@link RenewMembershipButton}. */
export type EndMembershipButtonProps = { profile: MembershipRecord }

function useRenewal({ id: profileId, legalName }: MembershipRecord) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(RenewMembershipDocument)
  const renew = async () => {
    const answer = (await action.run({ input: { profileId } }))?.renewMembership
    if (!answer) return
    if (answer.__typename !== 'RenewMembershipSuccess') {
      toast({ message: lineOf(answer) })
      return
    }
    await showMembership(answer.profile)
    toast({ message: t`The membership of ${legalName} is active again.` })
  }
  return { renew, busy: action.busy, failure: action.failure }
}

/** Ends a membership after what that does was said; it can be undone. */
export function EndMembershipButton({ profile }: EndMembershipButtonProps) {
  const { t } = useLingui()
  const toast = useToast()
  const { renew } = useRenewal(profile)
  const change = useConfirmedChange(EndMembershipDocument, (data) => data.endMembership)
  const { id: profileId, legalName } = profile
  const confirm = async () => {
    if (!(await change.confirm({ input: { profileId } }))) return
    await refreshMembership(profileId)
    toast({
      message: t`The membership of ${legalName} is over from today on.`,
      action: { label: t`Undo`, onPress: () => void renew() },
    })
  }
  return (
    <>
      <Button kind="remove" onClick={change.start}>{t`End the membership`}</Button>
      <ConfirmDialog
        {...change.dialog}
        title={t`End the membership of ${legalName}?`}
        confirmLabel={t`End the membership`}
        cancelLabel={t`Cancel`}
        onConfirm={() => void confirm()}
      >
        <Stack gap={3}>
          <p>{t`What stops at once: nobody can enroll with this partner ID any more.`}</p>
          <p>{t`What stays: whoever enrolled with it goes on, and its accounts stay linked.`}</p>
          <FailureNotice failure={change.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}

/** Makes a membership that is over active again. */
export function RenewMembershipButton({ profile }: EndMembershipButtonProps) {
  const { t } = useLingui()
  const { renew, busy, failure } = useRenewal(profile)
  return (
    <>
      <Button busy={busy} onClick={() => void renew()}>{t`Make it active again`}</Button>
      <FailureNotice failure={failure} />
    </>
  )
}
