import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { useQuery } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, Suspense, useContext } from 'react'
import { LinkButton } from '../link/link.tsx'
import { Page, type PageProps } from '../page/page.tsx'
import { type Viewer, viewerQuery } from '../session/session.ts'
import { ViewerContext } from '../session/viewer-context.ts'
import { sharedPaths } from '../shared-paths.ts'
import { PublicPage } from '../shell/public-page.tsx'
import { useAskAgain } from './ask-again.ts'
import { FailureState } from './failure.tsx'

/** The frame of an error: what failed may be the shell itself, or a page that has none. */
function ErrorFrame(page: PageProps) {
  return useContext(ViewerContext) === null ? <PublicPage {...page} /> : <Page {...page} />
}

/** 404: not there, or not yours, which looks the same. */
export function NotFoundPage() {
  const { t } = useLingui()
  return (
    <ErrorFrame
      title={t`This page does not exist`}
      sentence={t`The link may be old, or it may belong to another account.`}
    >
      <LinkButton to={sharedPaths.home}>{t`Go to the home page`}</LinkButton>
    </ErrorFrame>
  )
}

/** 404 of an address that no page has: whoever is signed in keeps the frame of the portal. */
export function NotFoundInFrame({
  frame: Frame,
}: {
  frame: ComponentType<{ viewer: Viewer; children: ReactNode }>
}) {
  // Only what is known already: asking is the guards' business.
  const viewer = useQuery({ ...viewerQuery, enabled: false }).data
  if (!viewer) return <NotFoundPage />
  return (
    <Suspense>
      <Frame viewer={viewer}>
        <NotFoundPage />
      </Frame>
    </Suspense>
  )
}

/** 403: there, but not for this person. */
export function ForbiddenPage() {
  const { t } = useLingui()
  return (
    <ErrorFrame
      title={t`You do not have access to this page`}
      sentence={t`Ask an administrator of your organization for the role it takes.`}
    >
      <LinkButton to={sharedPaths.home}>{t`Go to the home page`}</LinkButton>
    </ErrorFrame>
  )
}

/** What a route that failed shows: 403, 404 or 500 with retry and request id. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  const askAgain = useAskAgain()
  const codes = error instanceof GraphqlRequestError ? error.codes : []
  if (codes.includes('FORBIDDEN')) return <ForbiddenPage />
  if (codes.includes('NOT_FOUND')) return <NotFoundPage />
  const retry = () => {
    askAgain(error)
    reset()
    void router.invalidate()
  }
  return (
    <ErrorFrame title={t`This page could not be loaded`}>
      <FailureState error={error} onRetry={retry} />
    </ErrorFrame>
  )
}
