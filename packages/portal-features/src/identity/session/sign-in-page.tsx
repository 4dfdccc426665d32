import { useLingui } from '@lingui/react/macro'
import {
  activateLanguage,
  PublicPage,
  rememberViewer,
  safeReturn,
  sharedPaths,
  SignInForm,
  TextLink,
  usePortal,
  type Viewer,
} from '@relais/portal-kit'
import { PortalPanel, Stack } from '@relais/ui'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

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
  const { catalogs, code } = usePortal()
  const purpose = {
    provider: t`Your resellers and their customers, each order and each end in sight.`,
    reseller: t`Your customers, their licenses, and every right they gave you.`,
    customer: t`You decide who may act for you, and until when.`,
  }
  const signedIn = async (viewer: Viewer) => {
    rememberViewer(viewer)
    await activateLanguage(viewer.user.language, catalogs)
    router.history.push(safeReturn(returnTo))
  }
  return (
    <PublicPage
      title={t`Sign in`}
      sentence={t`Use the account your organization gave you.`}
      aside={<PortalPanel>{purpose[code]}</PortalPanel>}
    >
      <Stack gap={6}>
        <SignInForm onSignedIn={signedIn} />
        <TextLink to={sharedPaths.forgotPassword}>{t`Forgot your password?`}</TextLink>
        {below}
      </Stack>
    </PublicPage>
  )
}
