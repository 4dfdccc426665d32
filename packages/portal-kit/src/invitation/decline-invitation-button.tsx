import { useLingui } from '@lingui/react/macro'
import { Button, Dialog } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'
import type { DeclineInvitationProps } from './decline-invitation-form.tsx'

// Few decline: their form comes when they do.
const DeclineInvitationForm = lazy(async () => {
  const { DeclineForm } = await import('./decline-invitation-form.tsx')
  return { default: DeclineForm }
})

/** Says no to an invitation, with a reason if one wants to give it. As visible as saying yes (UX rule 13). */
export function DeclineInvitationButton(props: DeclineInvitationProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>{t`Decline`}</Button>
      <Dialog open={open} onClose={close} title={t`Decline the invitation?`} closeLabel={t`Cancel`}>
        <Suspense>
          <DeclineInvitationForm {...props} onClose={close} />
        </Suspense>
      </Dialog>
    </>
  )
}
