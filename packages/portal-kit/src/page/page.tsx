import { useLingui } from '@lingui/react/macro'
import { PageHeader, type PageHeaderProps, SkeletonRows } from '@relais/ui'
import type { ReactNode } from 'react'
import { usePortal } from '../portal/portal.tsx'

/** Props of {@link Page}. */
export type PageProps = Omit<PageHeaderProps, 'trailLabel'> & { children: ReactNode }

/** A page: its title in the tab and as h1, the pages above it, one sentence, one primary action, content. */
export function Page({ children, ...header }: PageProps) {
  const { t } = useLingui()
  const { name } = usePortal()
  return (
    <>
      <title>{`${header.title} · ${name}`}</title>
      <PageHeader {...header} trailLabel={t`Breadcrumb`} />
      {children}
    </>
  )
}

/** While a page's code or data is on its way (after 200 ms). */
export function PagePending() {
  const { t } = useLingui()
  return <SkeletonRows label={t`Loading`} />
}
