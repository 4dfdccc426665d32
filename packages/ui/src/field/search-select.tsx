import { Select as MantineSelect } from '@mantine/core'
import { type Ref, useEffect, useRef, useState } from 'react'
import { ChevronDownIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import type { Option } from './choice-field.tsx'
import { fieldLook, type FieldProps } from './field.tsx'
import classes from './search-select.module.css'

/** Props of {@link SearchSelect}. */
export type SearchSelectProps = FieldProps & {
  id?: string
  name?: string
  options: readonly Option[]
  /** The chosen option's value. */
  value: string
  onChange: (value: string) => void
  /** Said where nothing fits what was typed. */
  emptyLabel: string
  /** How many options are shown at most; typing narrows them. Default 100. */
  limit?: number
  ref?: Ref<HTMLInputElement>
}

/** One of a long list, found by typing. Where a screen of entries is enough, take `Select`, which every phone knows. */
export function SearchSelect(props: SearchSelectProps) {
  const { label, error, optionalLabel, options, onChange, emptyLabel, limit = 100, ...rest } = props
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  // A list of options may hold nothing else: that there is none stands above it.
  const isNone = wanted !== '' && !options.some((option) => option.label.toLowerCase().includes(wanted))
  const description = isNone ? emptyLabel : props.description
  const look = fieldLook({ label, description, error, optionalLabel })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What a screen reader was told may be narrowed away by now: it hears what Enter takes.
    const chosen = box.current?.querySelector('[data-combobox-selected]')
    const field = box.current?.querySelector('[aria-expanded=true]')
    if (chosen) field?.setAttribute('aria-activedescendant', chosen.id)
    else field?.removeAttribute('aria-activedescendant')
  }, [typed])
  return (
    <div ref={box}>
      <MantineSelect
        {...rest}
        {...look}
        classNames={{
          ...look.classNames,
          dropdown: classes.dropdown ?? '',
          options: classes.options ?? '',
          option: classes.option ?? '',
        }}
        data={options.map(({ value, label: text }) => ({ value, label: text }))}
        onChange={(value) => value !== null && onChange(value)}
        onSearchChange={setTyped}
        searchable
        selectFirstOptionOnChange
        allowDeselect={false}
        rightSection={<ChevronDownIcon size={14} aria-hidden />}
        limit={limit}
        withScrollArea={false}
        comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      />
      <output>{isNone ? <VisuallyHidden>{emptyLabel}</VisuallyHidden> : null}</output>
    </div>
  )
}
