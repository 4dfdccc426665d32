import { type AnchorHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import { ChevronDownIcon, type Icon, NotificationIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import { useMenu } from '../menu/use-menu.ts'
import { type Party, PersonTile } from '../tile/tile.tsx'
import classes from './shell.module.css'

/** How many wait behind an entry of the navigation. */
export type NavigationCount = {
  /** Shown at most as 99+. */
  count: number
  /** The same for screen readers: "3 awaiting a reply". */
  label: string
}

/** Props of {@link NavigationAnchor}. */
export type NavigationAnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> & {
  icon: Icon
  /** Undefined: nothing waits. */
  waiting?: NavigationCount | undefined
  ref?: Ref<HTMLAnchorElement>
}

/** One entry of the navigation; `aria-current="page"` marks the current one. Portals use `NavigationLink`. */
export function NavigationAnchor({ icon: IconPart, waiting, children, ...rest }: NavigationAnchorProps) {
  const countId = useId()
  return (
    <a
      {...rest}
      className={classes.entry}
      title={typeof children === 'string' ? children : undefined}
      aria-describedby={waiting ? countId : undefined}
    >
      <IconPart size={16} aria-hidden />
      <span className={classes.word}>{children}</span>
      {waiting ? (
        <>
          <span className={classes.waiting} aria-hidden>
            {shortCount(waiting.count)}
          </span>
          <span id={countId} hidden>
            {waiting.label}
          </span>
        </>
      ) : null}
    </a>
  )
}

const shortCount = (count: number) => (count > 99 ? '99+' : count)

/** Entries of the navigation that belong together, under a name; without one the first. */
export function NavigationSection({ name, children }: { name: string | null; children: ReactNode }) {
  const nameId = useId()
  if (name === null) return <div className={classes.entries}>{children}</div>
  return (
    <section className={classes.entries} aria-labelledby={nameId}>
      <span id={nameId} className={classes.section}>
        {name}
      </span>
      {children}
    </section>
  )
}

/** Props of {@link ShellButton}. */
export type ShellButtonProps = {
  icon: Icon
  /** The keys that do the same, shown at the end; absent: none. */
  keys?: readonly string[]
  onClick: () => void
  children: string
}

/** A tool of every page that looks like the field it opens: the way into the command palette. */
export function ShellButton({ icon: IconPart, keys = [], onClick, children }: ShellButtonProps) {
  return (
    <button type="button" className={classes.tool} data-tool onClick={onClick}>
      <IconPart size={16} aria-hidden />
      <span className={classes.toolName}>{children}</span>
      {keys.map((name) => (
        <kbd key={name} aria-hidden>
          {name}
        </kbd>
      ))}
    </button>
  )
}

/** Props of {@link BellButton}. */
export type BellButtonProps = {
  /** "Notifications". */
  word: string
  /** How many are unread; shown above zero, at most as 99+. */
  count: number
  /** The same for screen readers: "3 unread". */
  countLabel: string
  onOpen: () => void
}

/** The bell: opens what happened, and says how much of it was not read. */
export function BellButton({ word, count, countLabel, onOpen }: BellButtonProps) {
  const countId = useId()
  return (
    <button
      type="button"
      className={classes.bell}
      title={word}
      aria-describedby={count > 0 ? countId : undefined}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <NotificationIcon size={18} aria-hidden />
      <VisuallyHidden>{word}</VisuallyHidden>
      {count > 0 ? (
        <>
          <span className={classes.count} aria-hidden>
            {shortCount(count)}
          </span>
          <span id={countId} hidden>
            {countLabel}
          </span>
        </>
      ) : null}
    </button>
  )
}

/** An entry of the user menu that goes to a page. Portals use `MenuLink`. */
export function MenuAnchor({ icon: IconPart, children, ...rest }: Omit<NavigationAnchorProps, 'waiting'>) {
  return (
    <a {...rest} className={classes.menuEntry}>
      <IconPart size={16} aria-hidden />
      {children}
    </a>
  )
}

/** An entry of the user menu that does something. */
export type MenuEntry = { key: string; label: string; icon: Icon; onSelect: () => void }

/** Props of {@link UserMenu}. */
export type UserMenuProps = {
  /** The person's display name, on the button. */
  name: string
  /** The party of the organization they act for: the color of their tile. */
  party: Party
  /** Second line in the menu: the sign-in name. */
  detail: string
  /** `MenuAnchor`s (portals: `MenuLink`s): the pages that belong to the person. */
  links: ReactNode
  entries: readonly MenuEntry[]
  /** What can be chosen in the menu without leaving it: the language. */
  choices: ReactNode
}

/** The person who is signed in, and what belongs to them: opens below the name; Escape and a press elsewhere close it. */
export function UserMenu({ name, party, detail, links, entries, choices }: UserMenuProps) {
  const { open, close, button, area, panelId, toggle, onKeyDown } = useMenu<HTMLDivElement>()
  return (
    // Only listens to what comes up from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={area} className={classes.userArea} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={classes.userButton}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={toggle}
      >
        <PersonTile name={name} party={party} />
        <span className={classes.userName}>{name}</span>
        <ChevronDownIcon size={16} aria-hidden />
      </button>
      {open ? (
        <div id={panelId} className={classes.userPanel} data-floats>
          <span className={classes.userDetail}>{detail}</span>
          {choices}
          {links}
          {entries.map(({ key, label, icon: IconPart, onSelect }) => (
            <button
              key={key}
              type="button"
              className={classes.menuEntry}
              data-tool
              onClick={() => {
                close()
                onSelect()
              }}
            >
              <IconPart size={16} aria-hidden />
              {label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Props of {@link LanguageSwitch}. */
export type LanguageSwitchProps = {
  /** Accessible name of the group: "Language". */
  label: string
  /** Each language under its own name. `value` is a BCP 47 tag. */
  languages: readonly { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}

/** Every language under its own name, the current one pressed. */
export function LanguageSwitch({ label, languages, value, onChange }: LanguageSwitchProps) {
  return (
    <fieldset className={classes.languages} aria-label={label}>
      {languages.map((language) => (
        <button
          key={language.value}
          type="button"
          lang={language.value}
          className={classes.language}
          aria-pressed={language.value === value}
          onClick={() => onChange(language.value)}
        >
          {language.label}
        </button>
      ))}
    </fieldset>
  )
}
