import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useCountryName, useFormat } from '@relais/portal-kit'
import type { PartnerProfile } from './enrollment-queries.ts'

type Obstacle = NonNullable<PartnerProfile['obstacle']>

/** What stands beside a profile of the membership account, in words. */
export function useProfileWords() {
  const { t } = useLingui()
  const formatCountry = useCountryName()
  const { formatDate } = useFormat()
  return {
    /** Why a profile cannot be chosen, and what to do. */
    obstacle(code: Obstacle, facts: { country: string; endedOn: string | null }): string {
      const country = formatCountry(facts.country)
      if (code === 'membership_elsewhere')
        return t`In another country than your directory. To use it, enroll with a directory in that country: ${country}.`
      if (code === 'partner_id_bound')
        return t`Another reseller has it, or another firm is enrolling with it.`
      const day = facts.endedOn === null ? '' : formatDate(facts.endedOn)
      return t`The membership ended on ${day}. Renew it, then look again.`
    },
    /** Short facts of a profile. */
    chips({ competencies, benefits, memberSince, locationOf }: PartnerProfile): string[] {
      const year = memberSince?.slice(0, 4)
      return [
        ...competencies,
        ...(benefits === 0 ? [] : [t`${plural(benefits, { one: '# benefit', other: '# benefits' })}`]),
        ...(year === undefined ? [] : [t`member since ${year}`]),
        ...(locationOf ? [t`location of ${locationOf}`] : []),
      ]
    },
  }
}
