import { useLingui } from '@lingui/react/macro'
import { LinkButton, execute, useRefusalLine } from '@relais/portal-kit'
import { Button, StatusDot } from '@relais/ui'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProviderStandingsDocument, type ProviderStandingsQuery } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { AskDialog } from './ask-dialog.tsx'

/** How the own organization stands with a provider. */
export type Standing = NonNullable<ProviderStandingsQuery['providerStandings']>[number]

const standingsQuery = (providerIds: readonly string[]) =>
  queryOptions({
    queryKey: ['provider-standings', providerIds],
    queryFn: async () =>
      (await execute(ProviderStandingsDocument, { providerIds: [...providerIds] })).providerStandings ?? [],
  })

/** How the own organization stands with providers that a page shows; undefined: not known yet. */
export function useStandings(providerIds: readonly string[]): (providerId: string) => Standing | undefined {
  const { data } = useQuery({ ...standingsQuery(providerIds), enabled: providerIds.length > 0 })
  return (providerId) => data?.find((standing) => standing.providerId === providerId)
}

/** Whether one works with a provider, or has asked it: as a word. */
export function StandingDot({ standing }: { standing: Standing | undefined }) {
  const { t } = useLingui()
  if (standing?.isPartner) return <StatusDot tone="info">{t`Your provider`}</StatusDot>
  if (standing?.request?.status === 'open')
    return <StatusDot tone="info">{t`You asked for an invitation`}</StatusDot>
  return null
}

/** Props of {@link StandingAct}. */
export type StandingActProps = {
  provider: { providerId: string; providerName: string }
  standing: Standing | undefined
  /** `primary` where it is the one act of a page. */
  kind?: 'primary' | 'secondary'
}

/** What one does next with a provider: work with it, see what it was asked, or ask. */
export function StandingAct({ provider, standing, kind = 'secondary' }: StandingActProps) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const [asks, setAsks] = useState(false)
  const { providerId, providerName } = provider
  if (standing === undefined) return null
  if (standing.isPartner)
    return (
      <LinkButton to={paths.indirectProvider} params={{ providerId }} aria-label={t`Open ${providerName}`}>
        {t`Open`}
      </LinkButton>
    )
  if (standing.request?.status === 'open')
    return (
      <LinkButton to={paths.invitationRequests} aria-label={t`See your request to ${providerName}`}>
        {t`See your request`}
      </LinkButton>
    )
  const { ask, askObstacle } = standing.viewerCan
  if (!ask && askObstacle === null) return null
  return (
    <>
      <Button
        kind={kind}
        aria-label={t`Ask to be invited: ${providerName}`}
        disabledReason={askObstacle === null ? undefined : lineOf(askObstacle)}
        onClick={() => setAsks(true)}
      >
        {t`Ask to be invited`}
      </Button>
      {asks ? <AskDialog provider={provider} onClose={() => setAsks(false)} /> : null}
    </>
  )
}
