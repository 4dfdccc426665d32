import { EmptyState } from '@relais/ui'
import type { ReactNode } from 'react'
import { Page } from '../page/page.tsx'

/** Props of {@link NotTherePage}. */
export type NotTherePageProps = {
  /** Of the page that was looked for: "Customer". */
  title: string
  /** "There is no such customer". */
  what: string
  /** Why that may be: gone, or of another organization, which looks the same. */
  children: ReactNode
  /** A `LinkButton` to the list. */
  back: ReactNode
}

/** In place of a record that is not there, or not yours, with a way back. */
export function NotTherePage({ title, what, children, back }: NotTherePageProps) {
  return (
    <Page title={title}>
      <EmptyState title={what} action={back} drawing="search">
        {children}
      </EmptyState>
    </Page>
  )
}
