import { useLingui } from '@lingui/react/macro'
import {
  AddAuthenticatorDocument,
  AuthenticatorSetup,
  RecoveryCodes,
  refreshOwnFactor,
  useAction,
  useViewer,
} from '@relais/portal-kit'
import { Dialog, useToast } from '@relais/ui'
import { useState } from 'react'

/** Props of {@link FactorDialog}. */
export type FactorDialogProps = {
  /** Recovery codes that were just made, to be kept; null: an authenticator app is set up first. */
  codes: readonly string[] | null
  /** Whether there is no authenticator app yet. */
  isFirst: boolean
  onClose: () => void
}

/** Sets up an authenticator app, then shows the recovery codes where new ones were made. They are shown this once. */
export function FactorDialog({ codes: given, isFirst, onClose }: FactorDialogProps) {
  const { t } = useLingui()
  const { user } = useViewer()
  const toast = useToast()
  const action = useAction(AddAuthenticatorDocument)
  const [codes, setCodes] = useState(given)
  const add = async (input: { setup: string; code: string }) => {
    const result = (await action.run({ input }))?.addAuthenticator
    if (!result) return null
    if (result.__typename !== 'AddAuthenticatorSuccess') return result
    await refreshOwnFactor()
    toast({ message: t`The authenticator app is set up.` })
    if (result.recoveryCodes === null) onClose()
    else setCodes(result.recoveryCodes)
    return null
  }
  const title = isFirst ? t`Set up an authenticator app` : t`Use another authenticator app`
  return (
    <Dialog
      open
      onClose={onClose}
      dismissible={codes === null}
      title={codes === null ? title : t`Your recovery codes`}
      closeLabel={t`Close`}
    >
      {codes === null ? (
        <AuthenticatorSetup
          atSignIn={false}
          submitLabel={t`Confirm the code`}
          onCode={add}
          failure={action.failure}
        />
      ) : (
        <RecoveryCodes codes={codes} userPrincipalName={user.userPrincipalName} onKept={onClose} />
      )}
    </Dialog>
  )
}
