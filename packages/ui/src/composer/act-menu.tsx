import { type AnchorHTMLAttributes, type ButtonHTMLAttributes, type ReactNode, useId } from 'react'
import { Button, type ButtonKind } from '../button/button.tsx'
import { ChevronDownIcon, type Icon } from '../icon/icon.ts'
import menuClasses from '../menu/action-menu.module.css'
import { useMenu } from '../menu/use-menu.ts'
import classes from './composer.module.css'

/** Props of {@link ActMenu}. */
export type ActMenuProps = {
  /** On the button that opens it. */
  label: string
  kind?: ButtonKind
  /** Over its entries. */
  title: string
  /** {@link ActMenuButton} and {@link ActMenuAnchor}. */
  children: ReactNode
}

/** Other ways of an act that stands beside it: opens above its button; Escape, a press elsewhere and a choice close it. */
export function ActMenu({ label, kind = 'secondary', title, children }: ActMenuProps) {
  const { open, close, button, area, panelId, toggle, onKeyDown } = useMenu<HTMLSpanElement>()
  return (
    // Only listens to what comes up from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span ref={area} className={classes.menu} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        kind={kind}
        icon={ChevronDownIcon}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={toggle}
      >
        {label}
      </Button>
      {open ? (
        // A choice closes it; keys press the buttons inside.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
        <span
          id={panelId}
          className={menuClasses.panel}
          data-above
          data-floats
          onClick={({ target }) =>
            target instanceof Element && target.closest('[data-entry]:not([aria-disabled])') && close()
          }
        >
          <span className={classes.menuTitle}>{title}</span>
          {children}
        </span>
      ) : null}
    </span>
  )
}

type Entry = { icon: Icon /** What it does, in a sentence. */; detail?: string | undefined; children: string }

/** Props of {@link ActMenuButton}. */
export type ActMenuButtonProps = Entry &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children' | 'disabled'> & {
    /** Id of what says why it cannot be done; undefined: it can. */
    disabledBy?: string | undefined
  }

/** An entry that does something. */
export function ActMenuButton(props: ActMenuButtonProps) {
  const { icon: IconPart, detail, disabledBy, onClick, children, ...rest } = props
  const detailId = useId()
  const blocked = disabledBy !== undefined
  return (
    <span className={classes.entry}>
      <button
        {...rest}
        type="button"
        data-entry
        className={classes.act}
        aria-disabled={blocked || undefined}
        aria-describedby={disabledBy ?? (detail === undefined ? undefined : detailId)}
        onClick={(event) => (blocked ? event.preventDefault() : onClick?.(event))}
      >
        <IconPart size={16} className={classes.sign} aria-hidden />
        {children}
      </button>
      <Detail id={detailId}>{detail}</Detail>
    </span>
  )
}

/** An entry that opens something, such as a mail program. */
export function ActMenuAnchor(
  props: Entry & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style' | 'children'>,
) {
  const { icon: IconPart, detail, children, ...rest } = props
  const detailId = useId()
  return (
    <span className={classes.entry}>
      <a
        {...rest}
        data-entry
        className={classes.act}
        aria-describedby={detail === undefined ? undefined : detailId}
      >
        <IconPart size={16} className={classes.sign} aria-hidden />
        {children}
      </a>
      <Detail id={detailId}>{detail}</Detail>
    </span>
  )
}

function Detail({ id, children }: { id: string; children: string | undefined }) {
  if (children === undefined) return null
  return (
    <span id={id} className={classes.detail}>
      {children}
    </span>
  )
}
