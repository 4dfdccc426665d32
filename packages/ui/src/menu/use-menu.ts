import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

/**
 * What opens beside a button, and closes by Escape, by a press elsewhere and by `close`, which gives the focus back to the button first:
 * what a chosen entry opens gives it back to what had it.
 */
export function useMenu<Area extends HTMLElement>() {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const area = useRef<Area>(null)
  const panelId = useId()
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
  return {
    open,
    close,
    button,
    area,
    panelId,
    toggle: () => setOpen(!open),
    onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && open && close(),
  }
}
