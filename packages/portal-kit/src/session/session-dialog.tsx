import { useLingui } from '@lingui/react/macro'
import { Button, Dialog, Stack } from '@relais/ui'
import { sharedPaths } from '../shared-paths.ts'
import type { Viewer } from './session.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Props of {@link SessionDialog}. */
export type SessionDialogProps = {
  /** Whose page it is. */
  viewer: Viewer
  /** Who is signed in instead; null: nobody. */
  other: Viewer | null
  onRenewed: (viewer: Viewer) => void
}

/** Signs in again over the page, so that nothing typed is lost. Another account starts from its own home page. */
export function SessionDialog({ viewer, other, onRenewed }: SessionDialogProps) {
  const { t } = useLingui()
  const { displayName, id, userPrincipalName } = viewer.user
  const otherName = other?.user.displayName ?? ''
  const leave = () => window.location.assign(sharedPaths.home)
  const signedIn = (next: Viewer) => {
    if (next.user.id === id) onRenewed(next)
    else leave()
  }
  return (
    <Dialog
      open
      onClose={() => {}}
      dismissible={false}
      title={other ? t`Another person is signed in now` : t`Your session has ended`}
      closeLabel={t`Close`}
    >
      <Stack>
        <p>
          {other
            ? t`${otherName} signed in at this portal in another window. This page belongs to ${displayName}: nothing of it is sent for anybody else. Sign in as ${displayName} to go on where you were.`
            : t`Sign in again to go on where you were. Nothing you typed is lost, and what you were sending is sent then.`}
        </p>
        <SignInForm userPrincipalName={userPrincipalName} onSignedIn={signedIn} />
        <Button kind="quiet" fullWidth onClick={leave}>
          {other ? t`Go on as ${otherName}` : t`Use another account`}
        </Button>
      </Stack>
    </Dialog>
  )
}
