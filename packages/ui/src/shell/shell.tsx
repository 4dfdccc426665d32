import { lazy, type ReactNode, Suspense, useState } from 'react'
import { IconButton } from '../button/button.tsx'
import { MenuIcon } from '../icon/icon.ts'
import { Logo } from '../icon/logo.tsx'
import { Identity, type ShellIdentity } from './navigation.tsx'
import classes from './shell.module.css'

/** Only phones open it: no first screen waits for it. */
const NavigationDrawer = lazy(async () => {
  const { NavigationDrawer: component } = await import('./navigation-drawer.tsx')
  return { default: component }
})

/** Props of {@link Shell}. */
export type ShellProps = {
  identity: ShellIdentity
  /** `NavigationAnchor`s (portals: the kit's typed `NavigationLink`s), only for pages that exist. */
  navigation: ReactNode
  /** The way into the command palette: a field, on a phone its sign. */
  find: ReactNode
  /** What happened, at the end of the bar at every width. */
  bell: ReactNode
  /** The person who is signed in, and what belongs to them. */
  user: ReactNode
  /** What a demo or an installation says of itself, at the end of the bar; null: nothing. */
  aside: ReactNode
  labels: { navigation: string; openNavigation: string; closeNavigation: string; skipToContent: string }
  children: ReactNode
}

/**
 * The frame of every page after sign-in: navigation at the side, a bar on top. Between phone and desktop the navigation is a rail
 * of icons; at phone width it is in a drawer.
 */
export function Shell({ identity, navigation, find, bell, user, aside, labels, children }: ShellProps) {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {labels.skipToContent}
      </a>
      <nav className={classes.side} data-shell="side" aria-label={labels.navigation}>
        <Identity {...identity} />
        <div className={classes.navigation}>{navigation}</div>
        <div className={classes.foot}>
          <Logo size={18} />
        </div>
      </nav>
      <header className={classes.bar} data-shell="bar">
        <div className={classes.phone}>
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
        </div>
        <div className={classes.find}>{find}</div>
        <div className={classes.end}>
          {aside}
          {bell}
          <div className={classes.user}>{user}</div>
        </div>
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
            <nav className={classes.navigation} aria-label={labels.navigation}>
              {navigation}
            </nav>
            {aside}
            {user}
          </NavigationDrawer>
        </Suspense>
      ) : null}
      <main className={classes.main} id="content" tabIndex={-1}>
        <div className={classes.content}>{children}</div>
      </main>
    </div>
  )
}
