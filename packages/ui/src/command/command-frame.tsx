import { Modal } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '../layout/layout.tsx'
import classes from './command-list.module.css'

/** Props of {@link CommandFrame}. */
export type CommandFrameProps = {
  open: boolean
  onClose: () => void
  /** Its accessible name. */
  title: string
  children: ReactNode
}

/** What a command list floats in: its upper edge stays where it is, however much is found. */
export function CommandFrame({ open, onClose, title, children }: CommandFrameProps) {
  // Opened a moment after it is there, so that it knows where the focus was.
  const there = useMounted()
  return (
    <Modal.Root
      opened={open && there}
      onClose={onClose}
      size={620}
      classNames={{ content: classes.content ?? '' }}
      yOffset="min(12vh, 120px)"
      transitionProps={{ transition: 'fade', duration: 100 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} radius={0} />
      <Modal.Content aria-label={title}>
        <Modal.Body className={classes.body ?? ''}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The way out, at the end of the field. */
export function CommandClose({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <button type="button" className={classes.close} title={label} onClick={onClose}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <kbd aria-hidden>Esc</kbd>
    </button>
  )
}
