import { Drawer } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './side-panel.module.css'

/** Props of a panel at the side. */
export type SidePanelProps = {
  /** The edge it comes from; default the right one. From below it is as high as what it holds. */
  from?: 'right' | 'bottom'
  open: boolean
  onClose: () => void
  title: string
  /** Name of the × button. */
  closeLabel: string
  /** Links or buttons beside the title; absent: none. */
  acts?: ReactNode
  /** Buttons that stay in sight under what scrolls, the primary one last; absent: none. */
  foot?: ReactNode
  children: ReactNode
}

/** The panel itself, loaded when it is first opened. */
export function SidePanelFrame(props: SidePanelProps) {
  const { from = 'right', open, onClose, title, closeLabel, acts, foot, children } = props
  // Opened a moment after it is there, so that it knows where the focus was.
  const there = useMounted()
  return (
    <Drawer.Root
      opened={open && there}
      onClose={onClose}
      position={from}
      size={from === 'right' ? 420 : 'auto'}
      classNames={{ content: (from === 'right' ? classes.content : classes.sheet) ?? '' }}
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
        {foot ? <div className={classes.foot}>{foot}</div> : null}
      </Drawer.Content>
    </Drawer.Root>
  )
}
