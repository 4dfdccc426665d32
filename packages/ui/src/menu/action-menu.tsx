import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { MoreIcon } from '../icon/icon.ts'
import classes from './action-menu.module.css'

/** Props of {@link ActionMenu}. */
export type ActionMenuProps = {
  /** The word of the sign: "More for Bluebell Garden Centres". */
  label: string
  /** Buttons and links, the most severe last and of kind `danger`. What they open is theirs: it outlives the menu. */
  children: ReactNode
}

/** What is done seldom, behind `⋯`: opens below it; Escape and a press elsewhere close it, and so does what was chosen. */
export function ActionMenu({ label, children }: ActionMenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const panelId = useId()
  // First the focus, then away: what a chosen button opens gives the focus back to what had it.
  const close = () => {
    button.current?.focus()
    setOpen(false)
  }
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !area.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [open])
  return (
    // Only listens to what comes up from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={area} className={classes.area} onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <button
        ref={button}
        type="button"
        className={classes.more}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon size={16} aria-hidden />
      </button>
      {/* It stays while it is closed, hidden: dialogs hang on its buttons. What is pressed in those comes up here too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        ref={panel}
        id={panelId}
        className={classes.panel}
        hidden={!open}
        data-floats
        onClick={({ target }) => {
          const chosen = target instanceof Element && target.closest('a, button:not([aria-disabled=true])')
          if (chosen && panel.current?.contains(chosen)) close()
        }}
      >
        {children}
      </div>
    </div>
  )
}
