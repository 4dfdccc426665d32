import { i18n } from '@lingui/core'
import { I18nProvider, useLingui } from '@lingui/react'
import { useLingui as useWords } from '@lingui/react/macro'
import { timeZoneWords } from '@relais/domain/codes'
import { GraphqlRequestError } from '@relais/graphql-client'
import { AppProvider } from '@relais/ui'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from '../graphql/graphql.ts'
import { activateLanguage, chooseLanguage, startLanguage } from '../language/language.ts'
import { mendAddress } from '../personal-link/use-link-token.ts'
import { clockAhead } from '../session/clock.ts'
import { viewerQuery } from '../session/session.ts'
import { type PortalDefinition, PortalProvider } from './portal.tsx'

const reloadedKey = 'relais-reloaded-at'

/** A tab older than the deployment asks for files that are gone: load the page again, but not in a circle. */
function reloadStaleTab() {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(reloadedKey) ?? 0)
    if (Date.now() - last < 60_000) return
    event.preventDefault()
    sessionStorage.setItem(reloadedKey, String(Date.now()))
    window.location.reload()
  })
}

function Providers({ portal, children }: { portal: PortalDefinition; children: ReactNode }) {
  const { i18n: active } = useLingui()
  const { t } = useWords()
  // Only what is known already: asking is the guards' business.
  const viewer = useQuery({ ...viewerQuery, enabled: false }, queryClient).data
  const timeZone =
    viewer?.user.timeZone ??
    viewer?.organization.timeZone ??
    new Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <AppProvider
      accent={portal.code}
      locale={active.locale}
      timeZone={timeZone}
      timeZoneWords={timeZoneWords(timeZone, active.locale)}
      clockAhead={viewer ? clockAhead(viewer) : 0}
      dismissLabel={t`Dismiss`}
    >
      <PortalProvider value={portal}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </PortalProvider>
    </AppProvider>
  )
}

/** Forms check without making code from text, which the content security policy forbids and the console reports. */
function forbidGeneratedCode() {
  // zod looks at this object, whichever of the two comes first; importing zod here would put it before the first screen.
  const shared = globalThis as { __zod_globalConfig?: { jitless?: boolean } }
  shared.__zod_globalConfig ??= {}
  shared.__zod_globalConfig.jitless = true
}

/** A failed request is told where it was caught, with a way on; anything else that was caught is a bug, and the console's. */
function reportCaught(error: unknown) {
  // oxlint-disable-next-line no-console
  if (!(error instanceof GraphqlRequestError)) console.error(error)
}

/** Starts a portal: viewer and language first, then the router's pages into `#root`. */
export async function startPortal(portal: PortalDefinition, router: AnyRouter): Promise<void> {
  forbidGeneratedCode()
  reloadStaleTab()
  mendAddress()
  // An API that is down is waited for and shown by the first page; here only the language is wanted, and nothing is on screen.
  const viewer = await queryClient.ensureQueryData({ ...viewerQuery, retry: false }).catch(() => null)
  await activateLanguage(chooseLanguage([viewer?.user.language, startLanguage()]), portal.catalogs)
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root, { onCaughtError: reportCaught }).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <Providers portal={portal}>
          <RouterProvider router={router} />
        </Providers>
      </I18nProvider>
    </StrictMode>,
  )
}
