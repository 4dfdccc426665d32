import { useLingui } from '@lingui/react/macro'
import { type Refusal, useRefusalLine } from '@relais/portal-kit'
import { AddIcon, Button } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'

// The dialog comes only when it is opened.
const AddLicensesDialog = lazy(async () => {
  const { AddLicensesDialog: component } = await import('./add-licenses-dialog.tsx')
  return { default: component }
})

/** Props of {@link AddLicensesButton}. */
export type AddLicensesButtonProps = {
  subscription: {
    id: string
    displayName: string
    quantity: number
    endsAt: string
    customer: { legalName: string }
    reseller: { legalName: string }
    viewerCan: { addLicenses: boolean; addLicensesObstacle: Refusal | null }
  }
  kind?: 'primary'
}

/** Orders more licenses of a running subscription, or says what keeps one from it. Nothing where it is not offered. */
export function AddLicensesButton({ subscription, kind }: AddLicensesButtonProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const lineOf = useRefusalLine()
  const { displayName, viewerCan } = subscription
  const { legalName } = subscription.customer
  if (!viewerCan.addLicenses && viewerCan.addLicensesObstacle === null) return null
  return (
    <>
      <Button
        icon={AddIcon}
        {...(kind ? { kind } : {})}
        disabledReason={viewerCan.addLicenses ? undefined : lineOf(viewerCan.addLicensesObstacle)}
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
