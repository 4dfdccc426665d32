import { useLingui } from '@lingui/react/macro'
import {
  EndPartnershipButton,
  GiveUpDelegatedAdminButton,
  PartnershipPage,
  partnershipQuery,
  type PartnershipRecord,
} from '@relais/portal-features/consent'
import { LinkButton, NotTherePage, TextLink, useViewer } from '@relais/portal-kit'
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
  const { viewCustomers } = useViewer().viewerCan
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
  const { id, legalName } = partnership.reseller
  const { delegatedAdmin, viewerCan } = partnership
  const givesUp = delegatedAdmin !== null && viewerCan.endDelegatedAdmin
  return (
    <PartnershipPage
      partnership={partnership}
      other="reseller"
      up={<TextLink key="up" to={paths.indirectResellers}>{t`Indirect resellers`}</TextLink>}
      action={
        viewCustomers && viewerCan.viewCustomers ? (
          <LinkButton to={paths.customers} search={{ reseller: id }}>
            {t`View customers`}
          </LinkButton>
        ) : null
      }
      endings={
        givesUp || viewerCan.end ? (
          <>
            {givesUp ? (
              <GiveUpDelegatedAdminButton id={delegatedAdmin.id} subjectName={legalName} kind="danger" />
            ) : null}
            {viewerCan.end ? (
              <EndPartnershipButton partnership={partnership} otherName={legalName} kind="danger" />
            ) : null}
          </>
        ) : null
      }
    >
      {children(partnership)}
    </PartnershipPage>
  )
}
