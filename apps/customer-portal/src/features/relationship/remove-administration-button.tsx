import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefusalText } from '@relais/portal-kit'
import { Button, ConfirmDialog, Stack, useToast } from '@relais/ui'
import { useState } from 'react'
import { EndDelegatedAdminRelationshipDocument } from '../../generated/graphql.ts'
import { forgetPartners } from './relationship-queries.ts'

/** Takes administration back and keeps the partner. */
export function RemoveAdministrationButton({ id, partnerName }: { id: string; partnerName: string }) {
  const { t } = useLingui()
  const toast = useToast()
  const say = useRefusalText()
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<string | undefined>()
  const action = useAction(EndDelegatedAdminRelationshipDocument)

  const confirm = async () => {
    const result = (await action.run({ input: { id } }))?.endDelegatedAdminRelationship
    if (!result) return
    if (result.__typename !== 'EndDelegatedAdminRelationshipSuccess') {
      const { message, remedy } = say(result)
      return setRefused(`${message} ${remedy}`)
    }
    setOpen(false)
    toast({ message: t`${partnerName} no longer administers your directory.` })
    await forgetPartners()
  }

  return (
    <>
      <Button
        onClick={() => {
          setRefused(undefined)
          setOpen(true)
        }}
      >{t`Remove administration`}</Button>
      <ConfirmDialog
        open={open}
        title={t`Remove the administration of ${partnerName}?`}
        confirmLabel={t`Remove administration`}
        cancelLabel={t`Cancel`}
        busy={action.busy}
        error={refused}
        onCancel={() => setOpen(false)}
        onConfirm={() => void confirm()}
      >
        <Stack gap={3}>
          <p>{t`${partnerName} can no longer work in your directory, from now on. The relationship and your subscriptions stay.`}</p>
          <p>{t`To give it back, you would have to accept a new invitation.`}</p>
          <FailureNotice failure={action.failure} />
        </Stack>
      </ConfirmDialog>
    </>
  )
}
