import { useLingui } from '@lingui/react/macro'
import {
  EndPartnershipButton,
  GiveUpDelegatedAdminButton,
  PartnershipFacts,
  partnershipQuery,
  type PartnershipRecord,
} from '@relais/portal-features/consent'
import { LinkButton, NotTherePage, Page, TextLink } from '@relais/portal-kit'
import { Inline, Notice, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'

/** Props of {@link IndirectResellerPage}. */
export type IndirectResellerPageProps = {
  /** Id of the partnership or of the reseller. */
  partnershipId: string
  /** What other features show of the reseller. */
  children: (partnership: PartnershipRecord) => ReactNode
}

/** One reseller of this provider: who it is, what it granted, what goes through it, and the end of the partnership. */
export function IndirectResellerPage({ partnershipId, children }: IndirectResellerPageProps) {
  const { t } = useLingui()
  const { data: partnership } = useSuspenseQuery(partnershipQuery(partnershipId))
  if (!partnership) {
    return (
      <NotTherePage
        title={t`Indirect reseller`}
        what={t`There is no such partnership`}
        back={<LinkButton to={paths.indirectResellers}>{t`Indirect resellers`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  const { legalName } = partnership.reseller
  const { delegatedAdmin, viewerCan } = partnership
  return (
    <Page
      title={legalName}
      trail={[<TextLink key="up" to={paths.indirectResellers}>{t`Indirect resellers`}</TextLink>]}
    >
      <Stack gap={8}>
        <Stack gap={6}>
          {partnership.endedAt === null ? null : (
            <Notice tone="warning" title={t`This partnership has ended`}>
              {partnership.endedBy === 'provider'
                ? t`Your organization ended it.`
                : t`${legalName} ended it.`}
            </Notice>
          )}
          <PartnershipFacts partnership={partnership} other="reseller" />
          <Inline>
            {delegatedAdmin && viewerCan.endDelegatedAdmin ? (
              <GiveUpDelegatedAdminButton id={delegatedAdmin.id} subjectName={legalName} />
            ) : null}
            {viewerCan.end ? <EndPartnershipButton partnership={partnership} otherName={legalName} /> : null}
          </Inline>
        </Stack>
        {children(partnership)}
      </Stack>
    </Page>
  )
}
