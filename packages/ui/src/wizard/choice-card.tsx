import { type ReactNode, useId } from 'react'
import { WarningIcon } from '../icon/icon.ts'
import { OrganizationTile } from '../tile/tile.tsx'
import classes from './choice-card.module.css'

/** Props of {@link ChoiceCard}. */
export type ChoiceCardProps = {
  /** Of the radio group that it belongs to. */
  group: string
  value: string
  name: string
  /** Beside the name: its status. */
  status: ReactNode
  detail: ReactNode
  /** Short facts, each on a chip. */
  chips: readonly string[]
  checked: boolean
  onChoose: () => void
  /** Why it cannot be chosen; null: it can. */
  obstacle: string | null
}

/** One of several organizations to choose from; one that cannot be chosen stays readable and says why. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { group, value, name, status, detail, chips, checked, onChoose, obstacle } = props
  const id = useId()
  return (
    <div className={classes.card} data-blocked={obstacle !== null || undefined}>
      <input
        id={id}
        type="radio"
        name={group}
        value={value}
        checked={checked}
        onChange={onChoose}
        disabled={obstacle !== null}
        aria-describedby={`${id}-detail`}
        className={classes.ring}
      />
      <OrganizationTile name={name} party="reseller" size="large" />
      <div className={classes.words}>
        <div className={classes.head}>
          <label htmlFor={id} className={classes.name}>
            {name}
          </label>
          {status}
        </div>
        <div id={`${id}-detail`}>
          <div className={classes.detail}>{detail}</div>
          {obstacle === null ? null : (
            <div className={classes.obstacle}>
              <WarningIcon size={16} aria-hidden />
              <span>{obstacle}</span>
            </div>
          )}
        </div>
        {chips.length === 0 ? null : (
          <ul className={classes.chips}>
            {chips.map((chip) => (
              <li key={chip}>{chip}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
