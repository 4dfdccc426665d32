import { useLingui } from '@lingui/react/macro'
import { AddIcon, Button } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'

// The dialog comes only when it is opened.
const AddLicensesDialog = lazy(async () => {
  const { AddLicensesDialog: component } = await import('./add-licenses-dialog.tsx')
  return { default: component }
})

/** Props of {@link AddLicensesButton}. */
export type AddLicensesButtonProps = {
  subscription: { id: string; displayName: string; quantity: number; customer: { legalName: string } }
  kind?: 'primary'
}

/** Orders more licenses of a running subscription. Only where `viewerCan.addLicenses`. */
export function AddLicensesButton({ subscription, kind }: AddLicensesButtonProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const { displayName } = subscription
  const { legalName } = subscription.customer
  return (
    <>
      <Button
        icon={AddIcon}
        {...(kind ? { kind } : {})}
        aria-label={t`Add licenses of ${displayName} for ${legalName}`}
        onClick={() => setOpen(true)}
      >
        {t`Add licenses`}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <AddLicensesDialog subscription={subscription} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
