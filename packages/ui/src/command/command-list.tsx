import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { type Icon, SearchIcon } from '../icon/icon.ts'
import { OrganizationTile, type Party } from '../tile/tile.tsx'
import classes from './command-list.module.css'
import { piecesOf } from './marks.ts'

/** One line of a {@link CommandList}. */
export type CommandEntry = {
  key: string
  label: string
  /** What tells two of the same name apart. */
  detail?: string | undefined
  /** What else there is to know, at the end of the line. */
  end?: string | undefined
  icon: Icon
  /** An organization: its tile instead of the icon. */
  party?: Party | undefined
  /** `beside`: in a tab of its own, as with Ctrl. */
  onSelect: (beside: boolean) => void
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
  /** At the end of the field: the way out. */
  close: ReactNode
  /** Which keys do what. */
  keys: ReactNode
  /** How many records were found; empty: none were looked for. */
  count: string
}

/**
 * A text field over a list: arrow keys choose, Enter does it, the focus stays in the field. The first line is chosen, until
 * somebody chooses another: that one stays chosen whatever is found besides.
 */
export function CommandList(props: CommandListProps) {
  const { label, placeholder, value, onChange, groups, status, close, keys, count } = props
  const box = useCombobox({ opened: true })
  const beside = useRef(false)
  const list = useRef<HTMLDivElement>(null)
  const chosen = useRef<string | null>(null)
  const shown = groups.filter(({ entries }) => entries.length > 0)
  const entries = shown.flatMap((group) => group.entries)
  const order = entries.map(({ key }) => key).join(' ')
  const { selectOption, targetRef } = box
  useEffect(() => {
    // A screen reader hears the line that Enter takes, also after typing and after records were found.
    const frame = requestAnimationFrame(() => {
      const kept = entries.findIndex(({ key }) => key === chosen.current)
      targetRef.current?.setAttribute('aria-activedescendant', selectOption(Math.max(kept, 0)) ?? '')
    })
    return () => cancelAnimationFrame(frame)
    // The store is made anew with every render; what counts is what is listed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [order])
  const note = (event: KeyboardEvent | MouseEvent) => {
    // Enter presses the line it chooses: what was held is known from the key.
    if (event.type !== 'click' || event.detail > 0) beside.current = event.ctrlKey || event.metaKey
  }
  const choose = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const options = [...(list.current?.querySelectorAll('[data-combobox-option]') ?? [])]
    chosen.current =
      entries[options.findIndex((option) => option.matches('[data-combobox-selected]'))]?.key ?? null
  }
  return (
    <Combobox
      unstyled
      store={box}
      onOptionSubmit={(key) => entries.find((entry) => entry.key === key)?.onSelect(beside.current)}
    >
      <div className={classes.field}>
        <SearchIcon size={18} aria-hidden />
        {/* The list stands open for as long as its dialog does: Escape is the dialog's. */}
        <Combobox.EventsTarget withExpandedAttribute data-mantine-stop-propagation="false">
          <TextInput
            data-autofocus
            unstyled
            classNames={{ root: classes.grow ?? '', input: classes.input ?? '' }}
            aria-label={label}
            placeholder={placeholder}
            value={value}
            maxLength={100}
            onKeyDownCapture={note}
            onKeyUp={choose}
            onChange={(event) => {
              chosen.current = null
              onChange(event.currentTarget.value)
            }}
          />
        </Combobox.EventsTarget>
        {close}
      </div>
      <div ref={list} onClickCapture={note}>
        <Combobox.Options className={classes.options ?? ''} aria-label={label}>
          {shown.map((group) => (
            <Combobox.Group
              key={group.label}
              label={group.label}
              classNames={{ groupLabel: classes.group ?? '' }}
            >
              {group.entries.map((entry) => (
                <Option key={entry.key} entry={entry} typed={value} />
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </div>
      <output className={classes.status}>{status}</output>
      <div className={classes.foot}>
        <span className={classes.keys}>{keys}</span>
        <span>{count}</span>
      </div>
    </Combobox>
  )
}

function Option({ entry, typed }: { entry: CommandEntry; typed: string }) {
  const { key, label, detail, end, icon: Sign, party } = entry
  return (
    <Combobox.Option value={key} className={classes.option ?? ''}>
      <span className={classes.sign} aria-hidden>
        {party === undefined ? <Sign size={16} /> : <OrganizationTile name={label} party={party} />}
      </span>
      <span className={classes.words}>
        <Marked text={label} typed={typed} />
        {detail ? (
          <span className={classes.detail}>
            {' '}
            <Marked text={detail} typed={typed} />
          </span>
        ) : null}
      </span>
      {end ? <span className={classes.end}>{end}</span> : null}
    </Combobox.Option>
  )
}

function Marked({ text, typed }: { text: string; typed: string }) {
  return piecesOf(text, typed).map((piece, index) =>
    // Pieces have no name of their own, and never change places.
    // oxlint-disable-next-line react/no-array-index-key
    piece.found ? <b key={index}>{piece.text}</b> : piece.text,
  )
}
