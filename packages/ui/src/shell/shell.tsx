import { lazy, type ReactNode, Suspense, useState } from 'react'
import { IconButton } from '../button/button.tsx'
import { type Icon, MenuIcon } from '../icon/icon.ts'
import classes from './shell.module.css'

/** Only phones open it: no first screen waits for it. */
const NavigationDrawer = lazy(async () => {
  const { NavigationDrawer: component } = await import('./navigation-drawer.tsx')
  return { default: component }
})

/** Who the shell belongs to: which portal, and in whose name one acts. Always visible. */
export type ShellIdentity = {
  /** "Reseller portal", in the language of the screen. */
  portalName: string
  portalIcon: Icon
  /** Legal name of the organization; null before sign-in. */
  organizationName: string | null
}

/** Portal color, name and icon with the organization. */
export function Identity({ portalName, portalIcon: IconPart, organizationName }: ShellIdentity) {
  return (
    <div className={classes.identity}>
      <span className={classes.mark}>
        <IconPart size={18} aria-hidden />
      </span>
      <span className={classes.names}>
        <span className={classes.portal}>{portalName}</span>
        <span className={classes.organization}>{organizationName ?? 'Relais'}</span>
      </span>
    </div>
  )
}

/** Props of {@link Shell}. */
export type ShellProps = {
  identity: ShellIdentity
  /** `NavigationAnchor`s (portals: the kit's typed `NavigationLink`s), only for pages that exist. */
  navigation: ReactNode
  /** What is at hand on every page, above the navigation: `ShellButton`s. */
  tools: ReactNode
  /** At the end of the bar at phone width, where the tools are in the drawer: the bell. */
  corner: ReactNode
  /** User menu and language switch, at the foot of the navigation. */
  foot: ReactNode
  labels: { navigation: string; openNavigation: string; closeNavigation: string; skipToContent: string }
  children: ReactNode
}

/** The frame of every page after sign-in. At phone width the navigation is in a drawer. */
export function Shell({ identity, navigation, tools, corner, foot, labels, children }: ShellProps) {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const menu = (
    <>
      <div className={classes.tools}>{tools}</div>
      <nav className={classes.navigation} aria-label={labels.navigation}>
        {navigation}
      </nav>
      <div className={classes.foot}>{foot}</div>
    </>
  )
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {labels.skipToContent}
      </a>
      <header className={classes.side}>
        <Identity {...identity} />
        {menu}
      </header>
      <header className={classes.bar}>
        <IconButton
          icon={MenuIcon}
          label={labels.openNavigation}
          aria-expanded={open}
          onClick={() => {
            setWanted(true)
            setOpen(true)
          }}
        />
        <Identity {...identity} />
        {corner}
      </header>
      {wanted ? (
        <Suspense>
          <NavigationDrawer
            open={open}
            onClose={() => setOpen(false)}
            label={labels.navigation}
            closeLabel={labels.closeNavigation}
            head={<Identity {...identity} />}
          >
            {menu}
          </NavigationDrawer>
        </Suspense>
      ) : null}
      <main className={classes.main} id="content" tabIndex={-1}>
        <div className={classes.content}>{children}</div>
      </main>
    </div>
  )
}

/** Props of {@link PublicShell}. */
export type PublicShellProps = {
  identity: ShellIdentity
  /** The language switch, mostly. */
  side: ReactNode
  /** `narrow` for one form (default), `wide` for reading (consent, program page). */
  width?: 'narrow' | 'wide'
  children: ReactNode
}

/** The frame of pages before sign-in: portal name on top, one column. */
export function PublicShell({ identity, side, width = 'narrow', children }: PublicShellProps) {
  return (
    <div className={classes.public}>
      <header className={classes.publicBar}>
        <Identity {...identity} />
        {side}
      </header>
      <main className={width === 'wide' ? `${classes.publicMain} ${classes.publicWide}` : classes.publicMain}>
        {children}
      </main>
    </div>
  )
}
