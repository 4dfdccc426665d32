import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import {
  KeyboardIcon,
  NotificationIcon,
  SearchIcon,
  Shell,
  ShellButton,
  SignOutIcon,
  UserIcon,
  UserMenu,
  useEndToasts,
  useToast,
} from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { type LinkProps, useLocation } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, useEffect, useMemo } from 'react'
import type { CommandSearch, PortalCommand } from '../command/command.ts'
import { usePortalCommands } from '../command/use-portal-commands.tsx'
import { MenuLink } from '../link/link.tsx'
import { usePortal } from '../portal/portal.tsx'
import { signOut, type Viewer, viewerQuery } from '../session/session.ts'
import { SessionGuard } from '../session/session-guard.tsx'
import { ViewerContext } from '../session/viewer-context.ts'
import { sharedPaths } from '../shared-paths.ts'
import { ClockHint } from './clock-hint.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { Navigation, type NavigationGroup } from './navigation.tsx'

/** What the frame of every page shows of news; it stands below the viewer's context. */
export type ShellNews = {
  /** A bell that leads to them. */
  Bell: ComponentType
  /** Says them to a screen reader. */
  Announcement: ComponentType
  /** The page of all of them. */
  path: LinkProps['to']
}

/** Props of {@link PortalShell}. */
export type PortalShellProps = {
  /** From the guarded route's context. */
  viewer: Viewer
  /** Only pages that exist and that this person may open. */
  navigation: readonly NavigationGroup[]
  /** What the command palette offers besides pages; absent: nothing. */
  acts?: readonly PortalCommand[]
  /** What finds records for the command palette; absent: this person finds none. */
  searches?: readonly CommandSearch[]
  news: ShellNews
  children: ReactNode
}

/** The frame of every page after sign-in. A session that ends is renewed in a dialog; the page stays as it is. */
export function PortalShell({
  viewer: first,
  navigation,
  acts = [],
  searches = [],
  news: { Bell, Announcement, path: newsPath },
  children,
}: PortalShellProps) {
  const { t } = useLingui()
  const { name, code } = usePortal()
  const current = useQuery(viewerQuery).data
  // Somebody else by now: the page stays whose it is, and SessionGuard says so.
  const viewer = current?.user.id === first.user.id ? current : first
  // The same list for as long as it is: between two keys of a shortcut nothing begins anew.
  const pages = useMemo(() => navigation.flatMap(({ entries }) => entries), [navigation])
  const commands = usePortalCommands({
    navigation: pages,
    morePages: [
      { key: String(newsPath), label: t`Notifications`, icon: NotificationIcon, link: { to: newsPath } },
      { key: sharedPaths.profile, label: t`Profile`, icon: UserIcon, link: { to: sharedPaths.profile } },
    ],
    acts,
    searches,
    letters: viewer.user.keyboardShortcuts,
  })
  const toast = useToast()
  const endToasts = useEndToasts()
  const path = useLocation({ select: ({ pathname }) => pathname })
  // Each page begins without what another one told.
  useEffect(() => endToasts(), [path, endToasts])
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
        identity={{ portalName: name, party: code, organizationName: viewer.organization.legalName }}
        navigation={<Navigation groups={navigation} />}
        find={
          <ShellButton icon={SearchIcon} keys={[t`Ctrl`, 'K']} onClick={commands.openPalette}>
            {t`Search or jump to…`}
          </ShellButton>
        }
        bell={<Bell />}
        aside={<ClockHint />}
        labels={{
          navigation: t`Main navigation`,
          openNavigation: t`Open the navigation`,
          closeNavigation: t`Close the navigation`,
          skipToContent: t`Skip to the content`,
        }}
        user={
          <UserMenu
            name={viewer.user.displayName}
            party={code}
            detail={viewer.user.userPrincipalName}
            choices={<LanguageChoice />}
            links={
              <MenuLink to={sharedPaths.profile} icon={UserIcon}>
                {t`Profile`}
              </MenuLink>
            }
            entries={[
              {
                key: 'shortcuts',
                label: t`Keyboard shortcuts`,
                icon: KeyboardIcon,
                onSelect: commands.openHelp,
              },
              { key: 'sign-out', label: t`Sign out`, icon: SignOutIcon, onSelect: () => void leave() },
            ]}
          />
        }
      >
        {children}
      </Shell>
      {commands.dialogs}
      <Announcement />
      <SessionGuard viewer={viewer} />
    </ViewerContext>
  )
}
