import { useLingui } from '@lingui/react/macro'
import { Button, Dialog, DialogFooter, Notice, Stack, TextArea } from '@relais/ui'
import { useState } from 'react'
import { useAction } from '../action/action.ts'
import { FailureNotice } from '../error/failure.tsx'
import { DeclineInvitationDocument } from '../generated/graphql.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { useRefusalText } from '../refusal/refusal-text.ts'

/** Props of {@link DeclineInvitationButton}. */
export type DeclineInvitationButtonProps = {
  invitationId: string
  token: string
  /** Who asks: it is told. */
  inviterName: string
  onDeclined: () => void
}

/** Says no to an invitation, with a reason if one wants to give it. As visible as saying yes (UX rule 13). */
export function DeclineInvitationButton(props: DeclineInvitationButtonProps) {
  const { t } = useLingui()
  const text = useRefusalText()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const action = useAction(DeclineInvitationDocument)
  const { inviterName, invitationId, token, onDeclined } = props

  const decline = async () => {
    setRefusal(null)
    const result = (await action.run({ input: { invitationId, token, reason } }))?.declineInvitation
    if (!result) return
    if ('code' in result) return setRefusal(result)
    setOpen(false)
    onDeclined()
  }

  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>{t`Decline`}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t`Decline the invitation?`}
        closeLabel={t`Cancel`}
      >
        <Stack>
          <p>{t`Nothing is granted. ${inviterName} is told that your organization declined.`}</p>
          <TextArea
            label={t`Reason`}
            optionalLabel={t`optional`}
            description={t`${inviterName} reads it.`}
            maxLength={1000}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FailureNotice failure={action.failure} />
          {refusal ? (
            <Notice tone="error" title={text(refusal).message} live>
              {text(refusal).remedy}
            </Notice>
          ) : null}
        </Stack>
        <DialogFooter>
          <Button onClick={() => setOpen(false)}>{t`Cancel`}</Button>
          <Button kind="danger" busy={action.busy} onClick={() => void decline()}>{t`Decline`}</Button>
        </DialogFooter>
      </Dialog>
    </>
  )
}
