import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { Shell, SignOutIcon, UserMenu, useToast } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { graphqlClient } from '../graphql/graphql.ts'
import { usePortal } from '../portal/portal.tsx'
import { signOut, type Viewer, viewerQuery } from '../session/session.ts'
import { ViewerContext } from '../session/viewer-context.ts'
import { LanguageChoice } from './language-choice.tsx'

/** With its form it is loaded when a session ends, not with every page. */
const SessionDialog = lazy(async () => {
  const { SessionDialog: component } = await import('../session/session-dialog.tsx')
  return { default: component }
})

/** Props of {@link PortalShell}. */
export type PortalShellProps = {
  /** From the guarded route's context. */
  viewer: Viewer
  /** `NavigationLink`s, only for pages that exist. */
  navigation: ReactNode
  children: ReactNode
}

/** The frame of every page after sign-in. A session that ends is renewed in a dialog; the page stays as it is. */
export function PortalShell({ viewer: first, navigation, children }: PortalShellProps) {
  const { t } = useLingui()
  const { name, icon } = usePortal()
  const current = useQuery(viewerQuery).data
  const [refused, setRefused] = useState(false)
  useEffect(() => graphqlClient.onSessionExpired(() => setRefused(true)), [])
  const viewer = current ?? first
  const toast = useToast()
  const leave = async () => {
    try {
      await signOut()
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      toast({ message: t`You are still signed in: the server did not answer. Try again.` })
    }
  }
  return (
    <ViewerContext value={viewer}>
      <Shell
        identity={{ portalName: name, portalIcon: icon, organizationName: viewer.organization.legalName }}
        navigation={navigation}
        labels={{
          navigation: t`Main navigation`,
          openNavigation: t`Open the navigation`,
          closeNavigation: t`Close the navigation`,
          skipToContent: t`Skip to the content`,
        }}
        foot={
          <>
            <LanguageChoice />
            <UserMenu
              name={viewer.user.displayName}
              detail={viewer.user.userPrincipalName}
              entries={[
                { key: 'sign-out', label: t`Sign out`, icon: SignOutIcon, onSelect: () => void leave() },
              ]}
            />
          </>
        }
      >
        {children}
      </Shell>
      {refused || current === null ? (
        <Suspense>
          <SessionDialog open viewer={viewer} onRenewed={() => setRefused(false)} />
        </Suspense>
      ) : null}
    </ViewerContext>
  )
}
