import { type FocusEvent, type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from 'react'
import { AddIcon, LessIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import { wholeNumber } from './text-field.tsx'
import fields from './field.module.css'
import look from './number.module.css'

/** Milliseconds after which a number that is no longer changed is taken. */
const settledMs = 500

/** Props of {@link QuantityField}. */
export type QuantityFieldProps = {
  /** Over the field; for screen readers alone where `quietLabel` is set. */
  label: string
  quietLabel?: boolean
  fewerLabel: string
  moreLabel: string
  /** The number that is so now. */
  value: number
  minimum: number
  maximum: number
  /** Takes a number within the limits: at once on leaving the field and with Enter, else a moment after the last change. */
  onChange: (quantity: number) => void
  /** Takes it at once with every change, for what only asks about it. */
  eager?: boolean
  /** What was typed is no such number now. */
  onWrong?: () => void
  /** Said while what is typed is no such number. */
  wrong: string
  /** Why the number was not taken. */
  error?: string | undefined
  description?: string | undefined
  /** Shown, not changed. */
  readOnly?: boolean
  ref?: Ref<HTMLInputElement>
  /** A dialog begins with it. */
  focusFirst?: boolean
}

/** A number of licenses: typed, or one more and one fewer at a press. Its place and size never change with the number. */
export function QuantityField(props: QuantityFieldProps) {
  const { label, value, minimum, maximum, onChange, readOnly = false, eager = false, ref } = props
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  // An empty field is on its way to a number until it is left.
  const [left, setLeft] = useState(false)
  const sent = useRef<number | null>(null)
  const number = draft === null ? value : wholeNumber(draft)
  const isTaken = (typed: number | null): typed is number =>
    typed !== null && Number.isSafeInteger(typed) && typed >= minimum && typed <= maximum
  const valid = isTaken(number)
  const changed = draft !== null && number !== value
  // What was taken is no draft any more: a number that changes elsewhere is shown.
  if (draft !== null && !changed) setDraft(null)
  const commit = () => {
    if (!changed || !valid || sent.current === number) return
    sent.current = number
    onChange(number)
  }
  useEffect(() => {
    const timer = setTimeout(commit, settledMs)
    return () => clearTimeout(timer)
  })
  const write = (text: string) => {
    sent.current = null
    setLeft(false)
    setDraft(text)
    if (!eager) return
    const typed = wholeNumber(text)
    sent.current = typed
    if (isTaken(typed)) onChange(typed)
    else props.onWrong?.()
  }
  const step = (by: 1 | -1) => {
    if (readOnly) return
    const from = number === null || Number.isNaN(number) ? value : number
    write(String(Math.min(maximum, Math.max(minimum, from + by))))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      setLeft(true)
      commit()
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    step(event.key === 'ArrowUp' ? 1 : -1)
  }
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setLeft(true)
    commit()
  }
  const isWrong = changed && !valid && (left || draft?.trim() !== '')
  const error = isWrong ? props.wrong : props.error
  const atLeast = readOnly || (number ?? value) <= minimum
  const atMost = readOnly || (number ?? value) >= maximum
  const noted = error !== undefined || props.description !== undefined
  return (
    <div className={look.field}>
      <label htmlFor={id} className={props.quietLabel ? undefined : fields.label}>
        {props.quietLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <div className={error === undefined ? look.box : `${look.box} ${look.wrong}`} onBlur={leave}>
        <button
          type="button"
          className={atLeast ? `${look.step} ${look.end}` : look.step}
          aria-label={props.fewerLabel}
          aria-disabled={atLeast || undefined}
          onClick={() => step(-1)}
        >
          <LessIcon size={14} aria-hidden />
        </button>
        <input
          ref={ref}
          id={id}
          className={look.input}
          value={draft ?? String(value)}
          inputMode="numeric"
          autoComplete="off"
          readOnly={readOnly}
          data-autofocus={props.focusFirst || undefined}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={noted ? `${id}-note` : undefined}
          onChange={(event) => write(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className={atMost ? `${look.step} ${look.end}` : look.step}
          aria-label={props.moreLabel}
          aria-disabled={atMost || undefined}
          onClick={() => step(1)}
        >
          <AddIcon size={14} aria-hidden />
        </button>
      </div>
      {noted ? (
        <div
          id={`${id}-note`}
          className={error === undefined ? fields.description : fields.error}
          role={error === undefined ? undefined : 'alert'}
        >
          {error ?? props.description}
        </div>
      ) : null}
    </div>
  )
}
