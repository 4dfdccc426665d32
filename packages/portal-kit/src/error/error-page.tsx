import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { PageHeader } from '@relais/ui'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { LinkButton } from '../link/link.tsx'
import { Page } from '../page/page.tsx'
import { sharedPaths } from '../shared-paths.ts'
import { PublicPage } from '../shell/public-page.tsx'
import { FailureState } from './failure.tsx'

/** 404: not there, or not yours, which looks the same. */
export function NotFoundPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`This page does not exist`}
      sentence={t`The link may be old, or it may belong to another account.`}
    >
      <LinkButton to={sharedPaths.home}>{t`Go to the home page`}</LinkButton>
    </Page>
  )
}

/** 404 outside the shell, where nobody may be signed in. */
export function NotFoundPublicPage() {
  const { t } = useLingui()
  return (
    <PublicPage
      title={t`This page does not exist`}
      sentence={t`The link may be old, or it may belong to another account.`}
    >
      <LinkButton to={sharedPaths.home}>{t`Go to the home page`}</LinkButton>
    </PublicPage>
  )
}

/** 403: there, but not for this person. */
export function ForbiddenPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`You do not have access to this page`}
      sentence={t`Ask an administrator of your organization for the role it takes.`}
    >
      <LinkButton to={sharedPaths.home}>{t`Go to the home page`}</LinkButton>
    </Page>
  )
}

/** What a route that failed shows: 403, 404 or 500 with retry and request id. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  const codes = error instanceof GraphqlRequestError ? error.codes : []
  if (codes.includes('FORBIDDEN')) return <ForbiddenPage />
  if (codes.includes('NOT_FOUND')) return <NotFoundPage />
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <>
      <title>{t`This page could not be loaded`}</title>
      <PageHeader title={t`This page could not be loaded`} />
      <FailureState error={error} onRetry={retry} />
    </>
  )
}
