import { type AnchorHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import type { Icon } from '../icon/icon.ts'
import { Mark } from '../icon/logo.tsx'
import { OrganizationTile, type Party } from '../tile/tile.tsx'
import classes from './navigation.module.css'

/** Who the shell belongs to: which portal, and in whose name one acts. Always visible. */
export type ShellIdentity = {
  /** "Reseller portal", in the language of the screen. */
  portalName: string
  /** The portal's party: the color of the tile. */
  party: Party
  /** Legal name of the organization; null before sign-in. */
  organizationName: string | null
}

/** The organization one acts for and the portal; before sign-in Relais and the portal. */
export function Identity({ portalName, party, organizationName }: ShellIdentity) {
  return (
    <div className={classes.identity}>
      {organizationName === null ? (
        <Mark size={32} />
      ) : (
        <OrganizationTile name={organizationName} party={party} size="medium" filled />
      )}
      <span className={classes.names}>
        <span className={classes.organization}>{organizationName ?? 'Relais'}</span>
        <span className={classes.portal}>{portalName}</span>
      </span>
    </div>
  )
}

/** How many wait behind an entry of the navigation. */
export type NavigationCount = {
  /** Shown at most as 99+. */
  count: number
  /** The same for screen readers: "3 awaiting a reply". */
  label: string
}

/** Props of {@link NavigationAnchor}. */
export type NavigationAnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> & {
  icon: Icon
  /** Undefined: nothing waits. */
  waiting?: NavigationCount | undefined
  ref?: Ref<HTMLAnchorElement>
}

/** One entry of the navigation; `aria-current="page"` marks the current one. Portals use `NavigationLink`. */
export function NavigationAnchor({ icon: IconPart, waiting, children, ...rest }: NavigationAnchorProps) {
  const countId = useId()
  return (
    <a
      {...rest}
      className={classes.entry}
      title={typeof children === 'string' ? children : undefined}
      aria-describedby={waiting ? countId : undefined}
    >
      <IconPart size={16} aria-hidden />
      <span className={classes.word}>{children}</span>
      {waiting ? (
        <>
          <span className={classes.waiting} aria-hidden>
            {shortCount(waiting.count)}
          </span>
          <span id={countId} hidden>
            {waiting.label}
          </span>
        </>
      ) : null}
    </a>
  )
}

/** A number where there is little room: at most 99+. */
export const shortCount = (count: number) => (count > 99 ? '99+' : count)

/** Entries of the navigation that belong together, under a name; without one the first. */
export function NavigationSection({ name, children }: { name: string | null; children: ReactNode }) {
  const nameId = useId()
  if (name === null) return <div className={classes.entries}>{children}</div>
  return (
    <section className={classes.entries} aria-labelledby={nameId}>
      <span id={nameId} className={classes.section}>
        {name}
      </span>
      {children}
    </section>
  )
}
