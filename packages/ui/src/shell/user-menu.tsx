import type { ReactNode } from 'react'
import { ChevronDownIcon, type Icon } from '../icon/icon.ts'
import { useMenu } from '../menu/use-menu.ts'
import { type Party, PersonTile } from '../tile/tile.tsx'
import type { NavigationAnchorProps } from './navigation.tsx'
import classes from './user-menu.module.css'

/** An entry of the user menu that goes to a page. Portals use `MenuLink`. */
export function MenuAnchor({ icon: IconPart, children, ...rest }: Omit<NavigationAnchorProps, 'waiting'>) {
  return (
    <a {...rest} className={classes.entry}>
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
    <div ref={area} className={classes.area} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={toggle}
      >
        <PersonTile name={name} party={party} />
        <span className={classes.name}>{name}</span>
        <ChevronDownIcon size={16} aria-hidden />
      </button>
      {open ? (
        <div id={panelId} className={classes.panel} data-floats>
          <span className={classes.detail}>{detail}</span>
          {choices}
          {links}
          {entries.map(({ key, label, icon: IconPart, onSelect }) => (
            <button
              key={key}
              type="button"
              className={classes.entry}
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
