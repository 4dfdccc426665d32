import type { Icon } from '@relais/ui'
import type { LinkProps } from '@tanstack/react-router'
import { NavigationLink } from '../link/link.tsx'

/** One page of the main navigation: in the shell, in the command palette, and behind `g` and its letter. */
export type NavigationEntry = {
  /** A page without parameters, checked against the portal's routes. */
  to: LinkProps['to']
  /** Its name in the language of the screen. */
  label: string
  icon: Icon
  /** Pressed after `g`: one lower-case letter, once per portal, the same in every language. */
  letter: string
  /** False where pages below this one belong to other entries (home). Default true. */
  pagesBelow?: boolean
}

/** An entry where the server lets this person in, none elsewhere: for spreading into a list. */
export function when<Entry>(allowed: boolean, entry: Entry): readonly Entry[] {
  return allowed ? [entry] : []
}

/** The entries as links of the shell. */
export function Navigation({ entries }: { entries: readonly NavigationEntry[] }) {
  return entries.map(({ to, label, icon, pagesBelow = true }) => (
    <NavigationLink key={String(to)} to={to} icon={icon} activeOptions={{ exact: !pagesBelow }}>
      {label}
    </NavigationLink>
  ))
}
