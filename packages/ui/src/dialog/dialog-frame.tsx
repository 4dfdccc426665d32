import { Modal } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Quiet } from '../layout/layout.tsx'
import classes from './dialog.module.css'

/** Props of a dialog. */
export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  /** Whom and what it is about, under the title: named wherever money or rights move. */
  about?: ReactNode
  /** Name of the × button. */
  closeLabel: string
  /** Width in px; default 480. */
  width?: number
  /** False where a press outside or Escape must not lose typed work. Default true. */
  dismissible?: boolean
  children: ReactNode
}

/** The dialog itself, loaded when the first page with one has come up. */
export function DialogFrame({
  open,
  onClose,
  title,
  about,
  closeLabel,
  width = 480,
  dismissible = true,
  children,
}: DialogProps) {
  // Opened a moment after it is there, so that it knows where the focus was.
  const there = useMounted()
  return (
    <Modal.Root
      opened={open && there}
      onClose={onClose}
      size={width}
      centered
      // On the part itself a class would also be that of the whole window it is centered in.
      classNames={{ content: classes.content ?? '', inner: classes.inner ?? '' }}
      closeOnClickOutside={dismissible}
      closeOnEscape={dismissible}
      transitionProps={{ transition: 'fade', duration: 100 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} radius={0} />
      <Modal.Content>
        {/* Not Modal.Header: its <header> would be a second banner of the page. */}
        <div className={classes.header}>
          <div>
            <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
            {about ? <Quiet>{about}</Quiet> : null}
          </div>
          {dismissible ? <Modal.CloseButton aria-label={closeLabel} /> : null}
        </div>
        {/* React lets events of a dialog rise to the form it was opened from, which is not the one that was sent. */}
        <Modal.Body onSubmit={(event) => event.stopPropagation()}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
