import { SignInPage } from '@relais/portal-features/identity'
import { signInSearch, skipWhenSignedIn } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/sign-in')({
  validateSearch: signInSearch,
  beforeLoad: skipWhenSignedIn,
  component: SignIn,
})

function SignIn() {
  return <SignInPage returnTo={Route.useSearch().return} />
}
