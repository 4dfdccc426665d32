import { UserIcon } from '../icon/icon.ts'
import { initials } from './initials.ts'
import classes from './tile.module.css'

/** Whose tile it is: one of the three parties by its color, or somebody of no party. */
export type Party = 'provider' | 'reseller' | 'customer'

/** Props of {@link OrganizationTile}. */
export type OrganizationTileProps = {
  /** The name whose first letters are shown; the name itself stands beside the tile. */
  name: string
  party: Party
  /** 24 px in rows (default), 32 in the shell and in cards, 48 beside a page's title. */
  size?: 'small' | 'medium' | 'large'
  /** White on the party's color instead of its color on a tint: the organization one acts for. */
  filled?: boolean
}

/** The first letters of an organization on the color of its party. Decoration: its name always stands beside it. */
export function OrganizationTile({ name, party, size = 'small', filled = false }: OrganizationTileProps) {
  return (
    <span
      className={`${classes.tile} ${size === 'small' ? '' : classes[size]} ${classes[party]} ${filled ? classes.filled : ''}`}
      aria-hidden
    >
      {initials(name)}
    </span>
  )
}

/**
 * The first letters of a person, round; without a name the sign of somebody. Decoration: the name always stands beside it. Without a
 * party: of whichever.
 */
export function PersonTile({ name, party }: { name: string | null; party?: Party | undefined }) {
  return (
    <span className={`${classes.tile} ${classes.round} ${classes[party ?? 'anybody']}`} aria-hidden>
      {name === null ? <UserIcon size={14} /> : initials(name)}
    </span>
  )
}
