import { useLingui } from '@lingui/react/macro'
import { SignInPage } from '@relais/portal-features/identity'
import { signInSearch, skipWhenSignedIn, TextLink } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { paths } from '../../paths.ts'

export const Route = createFileRoute('/sign-in')({
  validateSearch: signInSearch,
  beforeLoad: skipWhenSignedIn,
  component: SignIn,
})

function SignIn() {
  const { t } = useLingui()
  return (
    <SignInPage
      returnTo={Route.useSearch().return}
      below={<TextLink to={paths.enroll}>{t`Enroll your firm as an indirect reseller`}</TextLink>}
    />
  )
}
