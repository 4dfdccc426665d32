import { useLingui } from '@lingui/react/macro'
import { Dialog, Stack } from '@relais/ui'
import { queryClient } from '../graphql/graphql.ts'
import { sharedPaths } from '../shared-paths.ts'
import { rememberViewer, type Viewer } from './session.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Props of {@link SessionDialog}. */
export type SessionDialogProps = { open: boolean; viewer: Viewer; onRenewed: () => void }

/** Signs in again over the page, so that nothing typed is lost. Another account starts from its own home page. */
export function SessionDialog({ open, viewer, onRenewed }: SessionDialogProps) {
  const { t } = useLingui()
  const renewed = async (next: Viewer) => {
    if (next.user.id !== viewer.user.id) {
      window.location.assign(sharedPaths.home)
      return
    }
    rememberViewer(next)
    onRenewed()
    await queryClient.invalidateQueries()
  }
  return (
    <Dialog
      open={open}
      onClose={() => {}}
      dismissible={false}
      title={t`Your session has ended`}
      closeLabel={t`Close`}
    >
      <Stack>
        <p>{t`Sign in again to go on where you were. Nothing you typed is lost.`}</p>
        <SignInForm userPrincipalName={viewer.user.userPrincipalName} onSignedIn={renewed} />
      </Stack>
    </Dialog>
  )
}
