import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { DialogProps } from './dialog-frame.tsx'
import classes from './dialog.module.css'

export type { DialogProps } from './dialog-frame.tsx'

const loadFrame = () => import('./dialog-frame.tsx')

/** No first screen waits for it. */
const DialogFrame = lazy(async () => ({ default: (await loadFrame()).DialogFrame }))

/** A dialog that comes open and is taken away rather than closed gives the focus back as well. */
function useFocusBack(open: boolean): void {
  const [opener] = useState(() => (open ? document.activeElement : null))
  useEffect(
    () => () => {
      const lost = document.activeElement === document.body
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus()
    },
    [opener],
  )
}

/** A dialog: focus goes in, stays in and comes back; Escape closes. */
export function Dialog(props: DialogProps) {
  useFocusBack(props.open)
  const [wanted, setWanted] = useState(props.open)
  if (props.open && !wanted) setWanted(true)
  useEffect(() => {
    // Ahead of its first opening; what fails here is tried again, and told, when it is opened.
    loadFrame().catch(() => undefined)
  }, [])
  return wanted ? (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
  ) : null
}

/** The buttons of a dialog, the primary one last. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return (
    <div className={classes.footer} data-sticky-foot>
      {children}
    </div>
  )
}
