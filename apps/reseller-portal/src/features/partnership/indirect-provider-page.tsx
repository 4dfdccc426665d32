import { useLingui } from '@lingui/react/macro'
import { PartnershipPage, partnershipQuery, type PartnershipRecord } from '@relais/portal-features/consent'
import { LinkButton, NotTherePage, TextLink } from '@relais/portal-kit'
import { Inline } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { hasEndings, ProviderEndings, ProviderLinks } from './indirect-providers-page.tsx'

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
  return (
    <PartnershipPage
      partnership={partnership}
      other="provider"
      up={<TextLink key="up" to={paths.indirectProviders}>{t`Indirect providers`}</TextLink>}
      action={
        <Inline>
          <ProviderLinks partnership={partnership} inviting="primary" />
        </Inline>
      }
      endings={hasEndings(partnership) ? <ProviderEndings partnership={partnership} kind="danger" /> : null}
    >
      {children(partnership)}
    </PartnershipPage>
  )
}
