import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import { AddIcon, CheckIcon } from '../icon/icon.ts'
import { ChoiceGroup } from './choice-field.tsx'
import classes from './chip.module.css'
import field from './field.module.css'
import type { FieldProps } from './field.tsx'

/** Props of {@link ChoiceChip}: those of a box to tick. */
export type ChoiceChipProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className' | 'style'> & {
  label: string
  ref?: Ref<HTMLInputElement>
}

/** A box to tick that looks like what is chosen: filled where it is, dashed where it can be added. */
export function ChoiceChip({ label, title, ...box }: ChoiceChipProps) {
  const own = useId()
  const id = box.id ?? own
  const note = `${id}-note`
  return (
    <span className={classes.chip} title={title}>
      <input
        {...box}
        id={id}
        type="checkbox"
        className={classes.box}
        aria-describedby={title ? note : undefined}
      />
      <label htmlFor={id} className={classes.words}>
        {box.checked === undefined ? null : box.checked ? (
          <CheckIcon size={14} aria-hidden />
        ) : (
          <AddIcon size={14} aria-hidden />
        )}
        {label}
      </label>
      {title ? (
        <span id={note} hidden>
          {title}
        </span>
      ) : null}
    </span>
  )
}

/** Chips that belong together, under their name. */
export function ChipGroup({ children, ...group }: FieldProps & { children: ReactNode }) {
  return (
    <ChoiceGroup {...group}>
      <div className={classes.chips}>{children}</div>
    </ChoiceGroup>
  )
}

/** Props of {@link Switch}. */
export type SwitchProps = Pick<FieldProps, 'label' | 'description'> & {
  checked: boolean
  onChange: (on: boolean) => void
}

/** On or off at once, its words to the left. */
export function Switch({ label, description, checked, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className={classes.switch}>
      <label htmlFor={id} className={classes.name}>
        {label}
      </label>
      <input
        id={id}
        type="checkbox"
        // A box that is ticked says so itself.
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="switch"
        className={classes.toggle}
        checked={checked}
        aria-describedby={description ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {description ? (
        <span id={`${id}-note`} className={field.description}>
          {description}
        </span>
      ) : null}
    </div>
  )
}

/** A field and a short choice side by side, where there is room: the field takes what is left. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>
}
