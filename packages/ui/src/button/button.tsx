import { type AnchorHTMLAttributes, type ButtonHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import type { Icon } from '../icon/icon.ts'
import links from '../link/link.module.css'
import classes from './button.module.css'

/** `primary` at most once per view; `danger` only for what cannot be undone, `remove` for what leads to its question. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger' | 'remove'

type Look = {
  /** Default `secondary`. */
  kind?: ButtonKind
  /** Stands before the words, never instead of them. */
  icon?: Icon
  /** Takes the whole width of its parent. */
  fullWidth?: boolean
}

/** Props of {@link Button}. */
export type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'style' | 'className'> & {
    /** Work is under way: the button keeps its width and the focus, and takes no second press. */
    busy?: boolean
    /** Why it cannot be pressed, said under it and to screen readers. It stays focusable. */
    disabledReason?: string | undefined
    /** Id of what says why, where it says so for several buttons at once. */
    disabledBy?: string | undefined
    ref?: Ref<HTMLButtonElement>
    children: ReactNode
  }

/** A press that does something. A disabled button says why (`disabledReason`, or what `disabledBy` names). */
export function Button(props: ButtonProps) {
  const {
    kind = 'secondary',
    icon: IconPart,
    busy = false,
    disabledReason,
    disabledBy,
    type = 'button',
    fullWidth = false,
    onClick,
    children,
    ...rest
  } = props
  const reasonId = useId()
  const blocked = disabledReason !== undefined || disabledBy !== undefined
  const button = (
    // Not `disabled`: a button that is disabled while it works would drop the focus of who pressed it.
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type
      type={type}
      className={look(kind, fullWidth)}
      data-kind={kind}
      data-loading={busy || undefined}
      aria-disabled={blocked || busy || undefined}
      aria-describedby={disabledBy ?? (blocked ? reasonId : rest['aria-describedby'])}
      onClick={(event) => (blocked || busy ? event.preventDefault() : onClick?.(event))}
    >
      {IconPart ? <IconPart size={16} aria-hidden /> : null}
      {children}
    </button>
  )
  if (disabledReason === undefined) return button
  return (
    <span data-blocked>
      {button}
      <span id={reasonId} className={classes.reason}>
        {disabledReason}
      </span>
    </span>
  )
}

/** Props of {@link AnchorButton}. */
export type AnchorButtonProps = Look &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'style' | 'className'> & {
    ref?: Ref<HTMLAnchorElement>
    children?: ReactNode
  }

/** A link that looks like a button: it goes somewhere. Portals use the kit's typed `LinkButton`. */
export function AnchorButton({
  kind = 'secondary',
  icon: IconPart,
  fullWidth = false,
  children,
  ...rest
}: AnchorButtonProps) {
  return (
    <a {...rest} data-button data-kind={kind} className={look(kind, fullWidth)}>
      {IconPart ? <IconPart size={16} aria-hidden /> : null}
      {children}
    </a>
  )
}

function look(kind: ButtonKind, fullWidth: boolean): string {
  return `${classes.button} ${classes[kind]} ${fullWidth ? classes.full : ''}`.trim()
}

/** Props of {@link IconButton}. */
export type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'className'> & {
  icon: Icon
  /** The word of the icon: its accessible name and its tooltip. */
  label: string
  ref?: Ref<HTMLButtonElement>
}

/** A small press for rows and corners (32 px square). Prefer {@link Button} where there is room for words. */
export function IconButton({ icon: IconPart, label, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} className={classes.icon} aria-label={label} title={label}>
      <IconPart size={16} aria-hidden />
    </button>
  )
}

/** Props of {@link TextButton}. */
export type TextButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> & {
  /** Stands after the words: what kind of thing opens. */
  icon?: Icon
  ref?: Ref<HTMLButtonElement>
}

/** A press in words, among words: it opens more of what it names. */
export function TextButton({ type = 'button', icon: IconPart, children, ...rest }: TextButtonProps) {
  return (
    // oxlint-disable-next-line react/button-has-type
    <button {...rest} type={type} className={`${links.link} ${classes.text}`}>
      {children}
      {IconPart ? <IconPart size={14} aria-hidden /> : null}
    </button>
  )
}
