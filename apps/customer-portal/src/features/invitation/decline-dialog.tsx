import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefusalText } from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Notice, Stack, TextArea } from '@relais/ui'
import { useState } from 'react'
import { DeclineInvitationDocument } from '../../generated/graphql.ts'
import type { PersonalLink } from './invitation-queries.ts'

/** Props of {@link DeclineDialog}. */
export type DeclineDialogProps = {
  open: boolean
  link: PersonalLink
  /** Who is told. */
  reseller: string
  onClose: () => void
  onDeclined: () => void
}

/** Says no, with a reason if one wants to give one. */
export function DeclineDialog({ open, link, reseller, onClose, onDeclined }: DeclineDialogProps) {
  const { t } = useLingui()
  const say = useRefusalText()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const action = useAction(DeclineInvitationDocument)

  const decline = async () => {
    const input = { ...link, reason: reason.trim() === '' ? null : reason }
    const result = (await action.run({ input }))?.declineInvitation
    if (!result) return
    if (result.__typename === 'DeclineInvitationSuccess') {
      onClose()
      onDeclined()
      return
    }
    const { message, remedy } = say(result)
    setRefused(`${message} ${remedy}`)
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Decline the invitation of ${reseller}?`}
      closeLabel={t`Cancel`}
    >
      <Stack gap={4}>
        <p>{t`Nothing is granted, and the link stops working. ${reseller} is told, with your reason if you give one.`}</p>
        <TextArea
          label={t`Reason`}
          optionalLabel={t`optional`}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FailureNotice failure={action.failure} />
        {refused ? (
          <Notice tone="error" live>
            {refused}
          </Notice>
        ) : null}
      </Stack>
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button
          kind="primary"
          busy={action.busy}
          onClick={() => void decline()}
        >{t`Decline the invitation`}</Button>
      </DialogFooter>
    </Dialog>
  )
}
