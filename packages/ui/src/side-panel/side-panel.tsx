import { lazy, Suspense, useState } from 'react'
import type { SidePanelProps } from './side-panel-frame.tsx'

export type { SidePanelProps } from './side-panel-frame.tsx'

/** No first screen waits for it. */
const SidePanelFrame = lazy(async () => {
  const { SidePanelFrame: component } = await import('./side-panel-frame.tsx')
  return { default: component }
})

/** A panel over the right side of the page, the whole width of a phone: focus goes in, stays in and comes back; Escape closes. */
export function SidePanel(props: SidePanelProps) {
  const [wanted, setWanted] = useState(props.open)
  if (props.open && !wanted) setWanted(true)
  return wanted ? (
    <Suspense>
      <SidePanelFrame {...props} />
    </Suspense>
  ) : null
}
