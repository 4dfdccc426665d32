import { useLingui } from '@lingui/react/macro'
import { Button, EmptyState } from '@relais/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { indirectProvidersQuery, indirectResellersQuery } from './partnership-queries.ts'

/** Props of {@link EmptyPartnerships}. */
export type EmptyPartnershipsProps = {
  other: 'provider' | 'reseller'
  onShowEnded: () => void
  /** What stands here for somebody who never had a partnership. */
  children: ReactNode
}

/** What stands in place of running partnerships: the way to those that ended, where there are some. */
export function EmptyPartnerships({ other, onShowEnded, children }: EmptyPartnershipsProps) {
  const { t } = useLingui()
  const view = { state: 'ended' } as const
  const { data, isPending } = useInfiniteQuery(
    other === 'provider' ? indirectProvidersQuery(view) : indirectResellersQuery(view),
  )
  if (isPending) return null
  if (!data?.pages.some(({ nodes }) => nodes.length > 0)) return children
  return (
    <EmptyState
      title={t`No running partnership`}
      action={<Button onClick={onShowEnded}>{t`Show ended partnerships`}</Button>}
    >
      {t`Those that ended are kept, with what was ordered in them.`}
    </EmptyState>
  )
}
