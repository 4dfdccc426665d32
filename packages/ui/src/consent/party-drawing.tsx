import type { ReactNode } from 'react'
import type { Icon } from '../icon/icon.ts'
import { Quiet } from '../layout/layout.tsx'
import { OrganizationTile, type Party } from '../tile/tile.tsx'
import classes from './consent.module.css'

/** Parties and what leads from one to the next: {@link DrawnParty} and {@link DrawnWay}. Nobody hears it: the same stands beside it in words. */
export function PartyDrawing({ children }: { children: ReactNode }) {
  return (
    <div className={classes.parties} aria-hidden>
      {children}
    </div>
  )
}

/** Props of {@link DrawnParty}. */
export type DrawnPartyProps = {
  party: Party
  name: string
  /** What it is to the others, below its name. */
  role: string
  /** Its tile is filled: the one who looks at the drawing. */
  filled?: boolean
}

/** An organization of a {@link PartyDrawing}. */
export function DrawnParty({ party, name, role, filled = false }: DrawnPartyProps) {
  return (
    <div className={classes.party}>
      <OrganizationTile name={name} party={party} size="large" filled={filled} />
      <strong>{name}</strong>
      <Quiet>{role}</Quiet>
    </div>
  )
}

/** What one party of a {@link PartyDrawing} does for the next, as a sign on the line between them. */
export function DrawnWay({ icon: Sign }: { icon: Icon }) {
  return (
    <span className={classes.way}>
      <Sign size={16} className={classes.waySign} aria-hidden />
    </span>
  )
}
