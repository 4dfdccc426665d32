import { Textarea, TextInput } from '@mantine/core'
import { type InputHTMLAttributes, type Ref, type TextareaHTMLAttributes, useState } from 'react'
import { IconButton } from '../button/button.tsx'
import { HideIcon, SeeIcon } from '../icon/icon.ts'
import { fieldLook, type FieldProps } from './field.tsx'
import classes from './field.module.css'

type Native<Element> = Omit<
  InputHTMLAttributes<Element>,
  'size' | 'style' | 'className' | 'onBlur' | 'required' | 'color' | keyof FieldProps
>

/** Props of {@link TextField}. */
export type TextFieldProps = FieldProps &
  Native<HTMLInputElement> & {
    /** The label is for screen readers alone: the field says within what it is for. */
    quietLabel?: boolean
    ref?: Ref<HTMLInputElement>
  }

/** One line of text. Give `autoComplete` and `inputMode` where they help. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, optionalLabel, quietLabel = false, ...rest } = props
  const look = fieldLook({ label, description, error, optionalLabel })
  return <TextInput {...rest} {...look} {...(quietLabel ? { label: null, 'aria-label': label } : {})} />
}

/** Props of {@link PasswordField}. */
export type PasswordFieldProps = TextFieldProps & {
  /** Name of the button that shows and hides the password. */
  revealLabel: string
}

/** A password with a button that shows it. Pasting is allowed. */
export function PasswordField({
  label,
  description,
  error,
  optionalLabel,
  revealLabel,
  ...rest
}: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <TextInput
      {...rest}
      {...fieldLook({ label, description, error, optionalLabel })}
      type={shown ? 'text' : 'password'}
      rightSectionPointerEvents="all"
      rightSection={
        <IconButton
          icon={shown ? HideIcon : SeeIcon}
          label={revealLabel}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        />
      }
    />
  )
}

/** Props of {@link NumberField}. */
export type NumberFieldProps = TextFieldProps

/**
 * A whole number, right-aligned, typed rather than spun: no spinner and no change by the mouse wheel.
 * With react-hook-form register it with `{ setValueAs: wholeNumber }`.
 */
export function NumberField({ label, description, error, optionalLabel, ...rest }: NumberFieldProps) {
  return (
    <TextInput
      {...rest}
      {...fieldLook({ label, description, error, optionalLabel })}
      className={classes.number ?? ''}
      inputMode="numeric"
      autoComplete="off"
    />
  )
}

/** The whole number in a typed text; null where it is empty; NaN where it is no whole number. */
export function wholeNumber(value: unknown): number | null {
  const text = (typeof value === 'number' || typeof value === 'string' ? String(value) : '').replaceAll(
    /[\s\u00a0\u202f]/g,
    '',
  )
  if (text === '') return null
  return /^-?\d+$/.test(text) ? Number(text) : Number.NaN
}

/** Props of {@link TextArea}. */
export type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'style' | 'className' | 'onBlur' | keyof FieldProps> & {
    ref?: Ref<HTMLTextAreaElement>
  }

/** Several lines of text; `rows` says how many are seen (default 4). */
export function TextArea({ label, description, error, optionalLabel, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Textarea
      {...rest}
      rows={rows}
      resize="vertical"
      {...fieldLook({ label, description, error, optionalLabel })}
    />
  )
}
