import { useLingui } from '@lingui/react/macro'
import {
  EndPartnershipButton,
  LinkButton,
  Page,
  PartnershipFacts,
  partnershipQuery,
} from '@relais/portal-kit'
import { EmptyState, Inline, Notice, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'

/** One reseller of this provider: who it is, what it granted, and the end of the partnership. */
export function IndirectResellerPage({ partnershipId }: { partnershipId: string }) {
  const { t } = useLingui()
  const { data: partnership } = useSuspenseQuery(partnershipQuery(partnershipId))
  if (!partnership) {
    return (
      <Page title={t`Indirect reseller`}>
        <EmptyState
          title={t`There is no such partnership`}
          action={<LinkButton to={paths.indirectResellers}>{t`Indirect resellers`}</LinkButton>}
        >
          {t`It is not there, or not yours to see.`}
        </EmptyState>
      </Page>
    )
  }
  const { legalName } = partnership.reseller
  return (
    <Page title={legalName} sentence={t`An indirect reseller of your organization.`}>
      <Stack gap={6}>
        {partnership.endedAt === null ? null : (
          <Notice tone="warning" title={t`This partnership has ended`}>
            {partnership.endedBy === 'provider' ? t`Your organization ended it.` : t`${legalName} ended it.`}
          </Notice>
        )}
        <PartnershipFacts partnership={partnership} other="reseller" />
        {partnership.viewerCan.end ? (
          <Inline>
            <EndPartnershipButton partnership={partnership} otherName={legalName} />
          </Inline>
        ) : null}
      </Stack>
    </Page>
  )
}
