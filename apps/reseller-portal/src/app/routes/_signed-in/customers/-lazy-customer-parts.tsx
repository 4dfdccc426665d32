import { Panel } from '@relais/portal-kit'
import { type ComponentProps, lazy } from 'react'

const Parts = lazy(async () => ({ default: (await import('./-customer-parts.tsx')).CustomerParts }))

/** An open customer; its code comes with the first row that is opened, not with the list. */
export function CustomerParts(props: ComponentProps<typeof Parts>) {
  return (
    <Panel rows={4}>
      <Parts {...props} />
    </Panel>
  )
}
