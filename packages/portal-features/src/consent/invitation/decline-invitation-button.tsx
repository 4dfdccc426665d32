import { useLingui } from '@lingui/react/macro'
import { Button } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'
import type { DeclineInvitationProps } from './decline-invitation-dialog.tsx'

// Few decline: the dialog comes when they do.
const DeclineInvitationDialog = lazy(async () => {
  const { DeclineInvitationDialog: component } = await import('./decline-invitation-dialog.tsx')
  return { default: component }
})

/** Says no to an invitation, with a reason if one wants to give it. As easy as saying yes, beside it and of the same size (UX rule 13). */
export function DeclineInvitationButton(props: DeclineInvitationProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t`Decline`}</Button>
      {open ? (
        <Suspense>
          <DeclineInvitationDialog {...props} onClose={close} />
        </Suspense>
      ) : null}
    </>
  )
}
