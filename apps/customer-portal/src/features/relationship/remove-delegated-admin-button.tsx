import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useConfirmedChange } from '@relais/portal-kit'
import { Button, ConfirmDialog, Stack, useToast } from '@relais/ui'
import { EndDelegatedAdminRelationshipDocument } from '../../generated/graphql.ts'
import { forgetPartners } from './relationship-queries.ts'

/** Takes administration back and keeps the partner. */
export function RemoveDelegatedAdminButton({ id, partnerName }: { id: string; partnerName: string }) {
  const { t } = useLingui()
  const toast = useToast()
  const change = useConfirmedChange(
    EndDelegatedAdminRelationshipDocument,
    (data) => data.endDelegatedAdminRelationship,
  )
  const confirm = async () => {
    if (!(await change.confirm({ input: { id } }))) return
    toast({ message: t`${partnerName} no longer administers your directory.` })
    await forgetPartners()
  }

  return (
    <>
      <Button onClick={change.start}>{t`Remove administration`}</Button>
      <ConfirmDialog
        {...change.dialog}
        title={t`Remove the administration of ${partnerName}?`}
        confirmLabel={t`Remove administration`}
        cancelLabel={t`Cancel`}
        onConfirm={() => void confirm()}
      >
        <Stack gap={3}>
          <p>{t`${partnerName} can no longer work in your directory, from now on. The relationship and your subscriptions stay.`}</p>
          <p>{t`To give it back, you would have to accept a new invitation.`}</p>
          <FailureNotice failure={change.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}
