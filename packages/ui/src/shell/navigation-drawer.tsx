import { Drawer } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './shell.module.css'

/** Props of {@link NavigationDrawer}. */
export type NavigationDrawerProps = {
  open: boolean
  onClose: () => void
  label: string
  closeLabel: string
  /** Who the shell belongs to. */
  head: ReactNode
  children: ReactNode
}

/** The navigation at phone width. */
export function NavigationDrawer({
  open,
  onClose,
  label,
  closeLabel,
  head,
  children,
}: NavigationDrawerProps) {
  // Opened a moment after it is there, so that it knows where the focus was.
  const there = useMounted()
  return (
    <Drawer.Root opened={open && there} onClose={onClose} size={280} transitionProps={{ duration: 100 }}>
      <Drawer.Overlay backgroundOpacity={0.4} radius={0} />
      <Drawer.Content aria-label={label}>
        {/* Not Drawer.Header: its <header> would be a second banner of the page. */}
        <div className={classes.drawerHead}>
          {head}
          <Drawer.CloseButton aria-label={closeLabel} />
        </div>
        <Drawer.Body>
          <div
            className={classes.drawer}
            data-shell="drawer"
            // A press that follows a link, changes the language or opens a tool also closes the drawer.
            onClickCapture={(event) => {
              if (event.target instanceof Element && event.target.closest('a, fieldset button, [data-tool]'))
                onClose()
            }}
          >
            {children}
          </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
