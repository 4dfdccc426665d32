import type { ReactNode } from 'react'
import { OrganizationTile, type Party } from '../tile/tile.tsx'
import look from './part.module.css'

/** One party of what is done, and what it is there. */
export type StripParty = {
  party: Party
  /** "Customer", "Reseller on record". */
  label: string
  /** The name its tile is made of; null: nobody yet. */
  name: string | null
  /** What stands for the name: the name, or a choice that carries the label itself. */
  value: ReactNode
  /** The value carries the label. */
  labeled?: boolean
}

/** For whom something is done: stands over every page that spends money. */
export function PartyStrip({ parties }: { parties: readonly StripParty[] }) {
  return (
    <div className={look.strip}>
      {parties.map(({ party, label, name, value, labeled = false }) => (
        <div key={label} className={look.party}>
          <OrganizationTile party={party} name={name ?? '?'} size="medium" />
          <div className={look.partyWords}>
            {labeled ? null : <div className={look.meta}>{label}</div>}
            {labeled ? value : <span className={look.name}>{value}</span>}
          </div>
        </div>
      ))}
    </div>
  )
}
