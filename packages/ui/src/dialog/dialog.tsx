import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import classes from './dialog.module.css'

/** Props of {@link Dialog}. */
export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  /** Name of the × button. */
  closeLabel: string
  /** Width in px; default 480. */
  width?: number
  /** False where a press outside or Escape must not lose typed work. Default true. */
  dismissible?: boolean
  children: ReactNode
}

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
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  width = 480,
  dismissible = true,
  children,
}: DialogProps) {
  useFocusBack(open)
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      size={width}
      centered
      closeOnClickOutside={dismissible}
      closeOnEscape={dismissible}
      transitionProps={{ transition: 'fade', duration: 100 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content className={classes.content ?? ''}>
        {/* Not Modal.Header: its <header> would be a second banner of the page. */}
        <div className={classes.header}>
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          {dismissible ? <Modal.CloseButton aria-label={closeLabel} /> : null}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The buttons of a dialog, the primary one last. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return <div className={classes.footer}>{children}</div>
}
