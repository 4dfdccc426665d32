import { useLingui } from '@lingui/react/macro'
import { Stack } from '@relais/ui'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { activateLanguage } from '../language/language.ts'
import { TextLink } from '../link/link.tsx'
import { usePortal } from '../portal/portal.tsx'
import { rememberViewer, safeReturn, type Viewer } from '../session/session.ts'
import { SignInForm } from '../session/sign-in-form.tsx'
import { sharedPaths } from '../shared-paths.ts'
import { PublicPage } from '../shell/public-page.tsx'

/** Props of {@link SignInPage}. */
export type SignInPageProps = {
  /** Path to go to afterwards, from the URL; anything but a path of this host is ignored. */
  returnTo?: string | undefined
  /** What else the portal offers before sign-in. */
  below?: ReactNode
}

/** Sign in with sign-in name and password; the screen then speaks the profile's language. */
export function SignInPage({ returnTo, below }: SignInPageProps) {
  const { t } = useLingui()
  const router = useRouter()
  const { catalogs } = usePortal()
  const signedIn = async (viewer: Viewer) => {
    rememberViewer(viewer)
    await activateLanguage(viewer.user.language, catalogs)
    router.history.push(safeReturn(returnTo))
  }
  return (
    <PublicPage title={t`Sign in`} sentence={t`Use the account your organization gave you.`}>
      <Stack gap={6}>
        <SignInForm onSignedIn={signedIn} />
        <TextLink to={sharedPaths.forgotPassword}>{t`Forgot your password?`}</TextLink>
        {below}
      </Stack>
    </PublicPage>
  )
}
