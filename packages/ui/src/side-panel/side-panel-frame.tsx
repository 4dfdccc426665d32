import { Drawer } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './side-panel.module.css'

/** Props of a panel at the side. */
export type SidePanelProps = {
  open: boolean
  onClose: () => void
  title: string
  /** Name of the × button. */
  closeLabel: string
  /** Links or buttons beside the title; absent: none. */
  acts?: ReactNode
  children: ReactNode
}

/** The panel itself, loaded when it is first opened. */
export function SidePanelFrame({ open, onClose, title, closeLabel, acts, children }: SidePanelProps) {
  // Opened a moment after it is there, so that it knows where the focus was.
  const there = useMounted()
  return (
    <Drawer.Root
      opened={open && there}
      onClose={onClose}
      position="right"
      size={420}
      classNames={{ content: classes.content ?? '' }}
      transitionProps={{ duration: 100 }}
    >
      <Drawer.Overlay backgroundOpacity={0.4} radius={0} />
      <Drawer.Content radius={0}>
        {/* Not Drawer.Header: its <header> would be a second banner of the page. */}
        <div className={classes.head}>
          <Drawer.Title className={classes.title ?? ''}>{title}</Drawer.Title>
          {acts}
          <Drawer.CloseButton aria-label={closeLabel} />
        </div>
        <Drawer.Body className={classes.body ?? ''}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
