import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { MoreIcon } from '../icon/icon.ts'
import classes from './action-menu.module.css'
import { useMenu } from './use-menu.ts'

/** Props of {@link ActionMenu}. */
export type ActionMenuProps = {
  /** The word of the sign: "More for Bluebell Garden Centres". */
  label: string
  /** Buttons and links, the most severe last and of kind `danger`. What they open is theirs: it outlives the menu. */
  children: ReactNode
}

/** What is done seldom, behind `⋯`: opens below it; Escape and a press elsewhere close it, and so does what was chosen. */
export function ActionMenu({ label, children }: ActionMenuProps) {
  const { open, close, button, area, panelId, toggle, onKeyDown } = useMenu<HTMLDivElement>()
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!open || !panel.current || !button.current) return
    return floatBelow(panel.current, button.current)
  }, [open, button])
  return (
    // Only listens to what comes up from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={area} className={classes.area} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={classes.more}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={toggle}
      >
        <MoreIcon size={16} aria-hidden />
      </button>
      {/* It stays while it is closed, hidden: dialogs hang on its buttons. What is pressed in those comes up here too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        ref={panel}
        id={panelId}
        className={classes.panel}
        popover="manual"
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

/** Pixels between a button and what opens beside it. */
const gap = 4

/**
 * Shows a panel under the right edge of a button, above it where there is no room below: over everything, so that no list and no sheet
 * cuts it. It follows its button. Gives what hides it.
 */
function floatBelow(panel: HTMLElement, button: HTMLElement): () => void {
  panel.showPopover()
  const place = () => {
    const { top, bottom, right } = button.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const { offsetHeight, offsetWidth } = panel
    const fitsBelow = bottom + gap + offsetHeight <= clientHeight
    panel.style.top = `${fitsBelow ? bottom + gap : Math.max(gap, top - gap - offsetHeight)}px`
    panel.style.left = `${Math.max(gap, Math.min(right, clientWidth - gap) - offsetWidth)}px`
  }
  place()
  const ending = new AbortController()
  window.addEventListener('scroll', place, { capture: true, signal: ending.signal })
  window.addEventListener('resize', place, { signal: ending.signal })
  return () => {
    ending.abort()
    panel.hidePopover()
  }
}
