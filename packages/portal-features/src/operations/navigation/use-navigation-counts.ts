import { useLingui } from '@lingui/react/macro'
import type { NavigationCount, Viewer } from '@relais/portal-kit'
import { useQuery } from '@tanstack/react-query'
import { navigationQuery } from './navigation-queries.ts'

/** What waits, beside its entry of the navigation; undefined: nothing, or not the viewer's to see. */
export type NavigationCounts = Readonly<
  Record<'sentInvitations' | 'openCarts' | 'waitingInvitations', NavigationCount | undefined>
>

/** What waits for somebody, in numbers. */
export function useNavigationCounts({ user }: Pick<Viewer, 'user'>): NavigationCounts {
  const { t } = useLingui()
  const { data } = useQuery(navigationQuery(user.id))
  const counted = (count: number | null | undefined, label: (count: number) => string) =>
    count ? { count, label: label(count) } : undefined
  return {
    sentInvitations: counted(data?.openInvitations, (count) => t`${count} awaiting a reply`),
    openCarts: counted(data?.openCarts, (count) => t`${count} not placed yet`),
    waitingInvitations: counted(data?.waitingInvitations, (count) => t`${count} awaiting your answer`),
  }
}
