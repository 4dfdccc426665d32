import { useLingui } from '@lingui/react/macro'
import type { NavigationCount, Viewer } from '@relais/portal-kit'
import { useQuery } from '@tanstack/react-query'
import { navigationQuery } from './navigation-queries.ts'

/** How many invitations wait for an answer, beside their entry of the navigation; undefined: none, or not the viewer's to see. */
export function useInvitationCount({ user }: Viewer): NavigationCount | undefined {
  const { t } = useLingui()
  const count = useQuery(navigationQuery(user.id)).data?.openInvitations ?? 0
  return count === 0 ? undefined : { count, label: t`${count} awaiting a reply` }
}
