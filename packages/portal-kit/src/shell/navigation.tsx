import { type Icon, type NavigationCount, NavigationSection } from '@relais/ui'
import type { LinkProps } from '@tanstack/react-router'
import { NavigationLink } from '../link/link.tsx'

export type { NavigationCount } from '@relais/ui'

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
  /** What waits there; undefined: nothing. */
  waiting?: NavigationCount | undefined
}

/** Pages that belong together. */
export type NavigationGroup = {
  /** Null: the daily work, on top. */
  name: string | null
  /** Empty: the group is not shown. */
  entries: readonly NavigationEntry[]
}

/** An entry where the server lets this person in, none elsewhere: for spreading into a list. */
export function when<Entry>(allowed: boolean, entry: Entry): readonly Entry[] {
  return allowed ? [entry] : []
}

/** The groups as links of the shell. */
export function Navigation({ groups }: { groups: readonly NavigationGroup[] }) {
  return groups.map(({ name, entries }) =>
    entries.length === 0 ? null : (
      <NavigationSection key={name} name={name}>
        {entries.map(({ to, label, icon, waiting, pagesBelow = true }) => (
          <NavigationLink
            key={String(to)}
            to={to}
            icon={icon}
            waiting={waiting}
            activeOptions={{ exact: !pagesBelow }}
          >
            {label}
          </NavigationLink>
        ))}
      </NavigationSection>
    ),
  )
}
