import type { ReactNode } from 'react'
import { OrganizationTile, type Party } from '../tile/tile.tsx'
import { shopStyles } from './shop-style.ts'

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
    <div style={shopStyles.strip}>
      {parties.map(({ party, label, name, value, labeled = false }) => (
        <div key={label} style={shopStyles.party}>
          <OrganizationTile party={party} name={name ?? '?'} size="medium" />
          <div style={shopStyles.partyWords}>
            {labeled ? null : <div style={shopStyles.meta}>{label}</div>}
            {labeled ? value : <span style={shopStyles.name}>{value}</span>}
          </div>
        </div>
      ))}
    </div>
  )
}
