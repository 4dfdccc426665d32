import { VisuallyHidden } from '../layout/layout.tsx'
import type { Option } from './choice-field.tsx'
import look from './number.module.css'

/** Props of {@link Segmented}. */
export type SegmentedProps = {
  /** What is chosen, over the segments; for screen readers alone where `quietLabel` is set. */
  label: string
  quietLabel?: boolean
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
}

/** One of a few short choices side by side; what has no room scrolls within. */
export function Segmented({ label, quietLabel = false, options, value, onChange }: SegmentedProps) {
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{quietLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}</legend>
      <div className={look.track}>
        {options.map((option) => {
          const chosen = option.value === value
          return (
            <button
              key={option.value}
              type="button"
              aria-pressed={chosen}
              disabled={option.disabled ?? false}
              className={chosen ? `${look.segment} ${look.chosen}` : look.segment}
              onClick={() => onChange(option.value)}
            >
              {option.label}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
