import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { MeterList, Section } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ownLicensesQuery } from './user-queries.ts'

/** How many licenses of each kind the organization has, and how many of them are given to people. Nothing where it has none. */
export function OwnLicenses() {
  const { t } = useLingui()
  const { data: licenses } = useSuspenseQuery(ownLicensesQuery)
  if (licenses.length === 0) return null
  return (
    <Section title={t`Licenses`}>
      <MeterList
        meters={licenses.map(({ licenseSkuId, name, total, expired, assigned, uncovered, free }) => {
          const running = total - expired
          const lost = t`${plural(uncovered, { one: '# without a running subscription', other: '# without a running subscription' })}`
          const words = t`${assigned} of ${running} assigned, ${free} free`
          return {
            key: licenseSkuId,
            label: name,
            words: uncovered === 0 ? words : `${words} · ${lost}`,
            part: running === 0 ? 1 : Math.min(1, assigned / running),
          }
        })}
      />
    </Section>
  )
}
