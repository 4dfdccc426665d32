import { useLingui } from '@lingui/react/macro'
import { useCountryName } from '@relais/portal-kit'
import { CopyButton, DateTime, DescriptionList, Inline } from '@relais/ui'
import { useDelegatedRoleName } from '../delegated-admin-relationship/delegated-role.ts'
import type { PartnershipRecord } from './partnership-queries.ts'

/** Props of {@link PartnershipFacts}. */
export type PartnershipFactsProps = {
  partnership: PartnershipRecord
}

/** The provider of a partnership, since when, and what administration it was granted. */
export function PartnershipFacts({ partnership }: PartnershipFactsProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const roleName = useDelegatedRoleName()
  const party = partnership.provider
  const { delegatedAdmin } = partnership
  const roles = delegatedAdmin?.roles.map(roleName).join(', ') ?? ''
  return (
    <DescriptionList
      facts={[
        { term: t`Legal name`, value: party.legalName },
        {
          term: t`Domain`,
          value: (
            <Inline>
              <span>{party.domain}</span>
              <CopyButton value={party.domain} label={t`Copy the domain`} copiedLabel={t`Copied`} />
            </Inline>
          ),
        },
        { term: t`Country`, value: country(party.country) },
        { term: t`Partner since`, value: <DateTime value={partnership.since} display="date" /> },
        {
          term: t`Ended`,
          value:
            partnership.endedAt === null ? null : <DateTime value={partnership.endedAt} display="dateTime" />,
        },
        {
          term: t`Administration of your directory`,
          value:
            delegatedAdmin === null ? (
              t`None`
            ) : (
              <>
                {roles}, {t`until`} <DateTime value={delegatedAdmin.endsAt} display="dateTime" />
              </>
            ),
        },
      ]}
    />
  )
}
