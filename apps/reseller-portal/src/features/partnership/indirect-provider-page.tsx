import { useLingui } from '@lingui/react/macro'
import { PartnershipFacts, partnershipQuery, type PartnershipRecord } from '@relais/portal-features/consent'
import { LinkButton, NotTherePage, Page, TextLink } from '@relais/portal-kit'
import { Inline, Notice, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { ProviderActs, ProviderLinks } from './indirect-providers-page.tsx'

/** Props of {@link IndirectProviderPage}. */
export type IndirectProviderPageProps = {
  /** Id of the provider, or of a partnership with it. */
  providerId: string
  /** What other features show of the provider. */
  children: (partnership: PartnershipRecord) => ReactNode
}

/** One provider of this reseller: who it is, what it may, what goes through it. */
export function IndirectProviderPage({ providerId, children }: IndirectProviderPageProps) {
  const { t } = useLingui()
  const { data: partnership } = useSuspenseQuery(partnershipQuery(providerId))
  if (!partnership) {
    return (
      <NotTherePage
        title={t`Indirect provider`}
        what={t`There is no such partnership`}
        back={<LinkButton to={paths.indirectProviders}>{t`All indirect providers`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  const { legalName } = partnership.provider
  return (
    <Page
      title={legalName}
      trail={[<TextLink key="up" to={paths.indirectProviders}>{t`Indirect providers`}</TextLink>]}
      action={
        <Inline>
          <ProviderLinks partnership={partnership} inviting="primary" />
        </Inline>
      }
    >
      <Stack gap={8}>
        <Stack gap={6}>
          {partnership.endedAt === null ? null : (
            <Notice tone="warning" title={t`This partnership has ended`}>
              {partnership.endedBy === 'reseller'
                ? t`Your organization ended it.`
                : t`${legalName} ended it.`}
            </Notice>
          )}
          <PartnershipFacts partnership={partnership} other="provider" />
          <ProviderActs partnership={partnership} />
        </Stack>
        {children(partnership)}
      </Stack>
    </Page>
  )
}
