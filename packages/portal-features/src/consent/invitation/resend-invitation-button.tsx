import { useLingui } from '@lingui/react/macro'
import { useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, ConfirmDialog, useToast } from '@relais/ui'
import { useState } from 'react'
import { ResendInvitationDocument } from '../../generated/graphql.ts'
import { rememberInvitation } from './invitation-queries.ts'

/** Props of {@link ResendInvitationButton}. */
export type ResendInvitationButtonProps = {
  invitationId: string
  /** Whom it goes to. */
  name: string
  /** It was sent, or is not any more what it was here. */
  onDone: () => void
}

/** Sends an invitation again from a page about something else. Asks first: the older link dies. */
export function ResendInvitationButton({ invitationId, name, onDone }: ResendInvitationButtonProps) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<string | undefined>()
  const resend = useAction(ResendInvitationDocument)

  const run = async () => {
    setError(undefined)
    const result = (await resend.run({ input: { invitationId } }))?.resendInvitation
    if (!result) return setError(t`The server did not answer. Try again.`)
    if ('retryAt' in result) return setError(lineOf(result))
    if ('invitation' in result) await rememberInvitation(result.invitation)
    setAsking(false)
    toast({ message: 'invitation' in result ? t`Relais is sending the invitation.` : lineOf(result) })
    onDone()
  }

  return (
    <>
      <Button
        onClick={() => {
          setError(undefined)
          setAsking(true)
        }}
      >{t`Send again`}</Button>
      <ConfirmDialog
        open={asking}
        title={t`Send the invitation again?`}
        confirmLabel={t`Send again`}
        cancelLabel={t`Cancel`}
        busy={resend.busy}
        error={error}
        onCancel={() => setAsking(false)}
        onConfirm={() => void run()}
      >
        {t`${name} gets the email once more, with a new link that works for 30 days. The old link stops working.`}
      </ConfirmDialog>
    </>
  )
}
