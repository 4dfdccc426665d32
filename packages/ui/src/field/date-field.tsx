import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldLook, type FieldProps } from './field.tsx'
import { readDay, writeDay } from './typed-day.ts'

/** Props of {@link DateField}. */
export type DateFieldProps = FieldProps & {
  /** "2026-11-28"; empty: none. */
  value: string
  /** Given once what was typed is a day, or nothing. */
  onChange: (day: string) => void
  /** How a day is typed, in the language of the screen: "dd/mm/yyyy". */
  placeholder: string
  /** Said of what is no day: "Type a day as 28/11/2026". */
  invalidLabel: string
}

/** A day, typed as the language of the screen writes it: a browser's own field speaks the browser's language. */
export function DateField({ value, onChange, invalidLabel, placeholder, ...field }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isInvalid, setInvalid] = useState(false)
  const look = fieldLook({ ...field, error: isInvalid ? invalidLabel : field.error })
  const take = () => {
    if (typed === null) return
    const day = readDay(typed)
    setInvalid(day === null)
    if (day === null) return
    setTyped(null)
    if (day !== value) onChange(day)
  }
  return (
    <TextInput
      {...look}
      placeholder={placeholder}
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      value={typed ?? writeDay(value)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  )
}
