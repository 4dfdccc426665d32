import { useLingui } from '@lingui/react/macro'
import { useDelegatedRoleName } from '@relais/portal-features/consent'
import { useCountryName } from '@relais/portal-kit'
import { DateTime, DescriptionList, Stack, StatusDot } from '@relais/ui'
import type { ReactNode } from 'react'
import type { ListedPartner } from './relationship-queries.ts'

/** A partner, as far as its facts need it. */
type Partner = Pick<
  ListedPartner,
  'partnerKind' | 'partnerCountry' | 'since' | 'endedAt' | 'grantedByName' | 'delegatedAdmins'
>

/** Props of {@link PartnerFacts}. */
export type PartnerFactsProps = {
  partner: Partner
  /** Where the partner's domain is known. */
  domain?: ReactNode
}

/** Who a partner is, since when, and what it administers. */
export function PartnerFacts({ partner, domain = null }: PartnerFactsProps) {
  const { t } = useLingui()
  const country = useCountryName()
  return (
    <DescriptionList
      facts={[
        { term: t`Role`, value: <PartnerKindName partner={partner} /> },
        { term: t`Domain`, value: domain },
        { term: t`Country`, value: country(partner.partnerCountry) },
        { term: t`Since`, value: <DateTime value={partner.since} display="date" /> },
        { term: t`Accepted by`, value: partner.grantedByName },
        { term: t`Administration`, value: <DelegatedAdmins partner={partner} /> },
      ]}
    />
  )
}

/** As what a partner acts, or acted: one that ended may nothing any more. */
export function PartnerKindName({ partner }: { partner: Pick<ListedPartner, 'partnerKind' | 'endedAt'> }) {
  const { t } = useLingui()
  if (partner.partnerKind === 'reseller') return t`Reseller`
  return partner.endedAt === null ? t`Indirect provider: may place orders for you` : t`Indirect provider`
}

function DelegatedAdmins({ partner }: { partner: Partner }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const { delegatedAdmins } = partner
  if (delegatedAdmins.length === 0) return <StatusDot tone="neutral">{t`None`}</StatusDot>
  return (
    <Stack gap={4}>
      {delegatedAdmins.map(({ id, endsAt, roles }) => (
        <Stack gap={2} key={id}>
          <StatusDot tone="info">{t`Administers your directory`}</StatusDot>
          <p>{roles.map(roleName).join(', ')}</p>
          <p>
            {t`Until`} <DateTime value={endsAt} display="dateTime" />
          </p>
        </Stack>
      ))}
    </Stack>
  )
}
