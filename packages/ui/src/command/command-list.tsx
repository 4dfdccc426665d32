import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useEffect } from 'react'
import type { Icon } from '../icon/icon.ts'
import classes from './command-list.module.css'

/** One line of a {@link CommandList}. */
export type CommandEntry = {
  key: string
  label: string
  detail?: string | undefined
  icon: Icon
  onSelect: () => void
}

/** Props of {@link CommandList}. */
export type CommandListProps = {
  /** Accessible name of the input and of the list. */
  label: string
  placeholder: string
  value: string
  onChange: (text: string) => void
  groups: readonly { label: string; entries: readonly CommandEntry[] }[]
  /** Shown and spoken where no group has an entry, or while more is being looked for. */
  status: string
}

/** A text field over a list: arrow keys choose, Enter does it, the focus stays in the field. */
export function CommandList({ label, placeholder, value, onChange, groups, status }: CommandListProps) {
  const box = useCombobox({ opened: true })
  const shown = groups.filter(({ entries }) => entries.length > 0)
  const entries = shown.flatMap((group) => group.entries)
  const keys = entries.map(({ key }) => key).join(' ')
  const { selectFirstOption, targetRef } = box
  useEffect(() => {
    // The first line is the one Enter takes, also after typing and after records were found; a screen reader hears it.
    const frame = requestAnimationFrame(() => {
      targetRef.current?.setAttribute('aria-activedescendant', selectFirstOption() ?? '')
    })
    return () => cancelAnimationFrame(frame)
    // The store is made anew with every render; what counts is what is listed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [keys])
  return (
    <Combobox
      unstyled
      store={box}
      onOptionSubmit={(key) => entries.find((entry) => entry.key === key)?.onSelect()}
    >
      {/* The list stands open for as long as its dialog does: Escape is the dialog's. */}
      <Combobox.EventsTarget withExpandedAttribute data-mantine-stop-propagation="false">
        <TextInput
          data-autofocus
          aria-label={label}
          placeholder={placeholder}
          value={value}
          maxLength={100}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options ?? ''} aria-label={label}>
        {shown.map((group) => (
          <Combobox.Group
            key={group.label}
            label={group.label}
            classNames={{ groupLabel: classes.group ?? '' }}
          >
            {group.entries.map(({ key, label: name, detail, icon: IconPart }) => (
              <Combobox.Option key={key} value={key} className={classes.option ?? ''}>
                <IconPart size={16} aria-hidden />
                <span className={classes.name}>{name}</span>
                {detail ? <span className={classes.detail}>{detail}</span> : null}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <output className={classes.status}>{status}</output>
    </Combobox>
  )
}
