import type { FocusEventHandler, ReactNode } from 'react'
import classes from './field.module.css'

/** What every field takes. `error` stands under the field and is announced with it. */
export type FieldProps = {
  /** Above the field, always visible. */
  label: string
  /** One short sentence between label and field. */
  description?: string | undefined
  /** Undefined where the value is fine. */
  error?: string | undefined
  /** Said beside the label of a field that may stay empty, e.g. "optional". */
  optionalLabel?: string | undefined
  onBlur?: FocusEventHandler<HTMLElement> | undefined
}

/** The props that Mantine's inputs share, made from ours. */
export function fieldLook({ label, description, error, optionalLabel }: FieldProps) {
  const labelNode: ReactNode = optionalLabel ? (
    <>
      {label} <span className={classes.optional}>({optionalLabel})</span>
    </>
  ) : (
    label
  )
  return {
    label: labelNode,
    description,
    error,
    size: 'sm',
    classNames: {
      input: classes.input ?? '',
      label: classes.label ?? '',
      description: classes.description ?? '',
      error: classes.error ?? '',
    },
  } as const
}
