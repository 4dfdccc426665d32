import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '@relais/portal-kit'
import { Bar, DaysLeft, FactStrip, formatNumber, StatTile, useLocale } from '@relais/ui'
import type { CustomerRow, CustomerStanding } from './customer-columns.tsx'

/** What there is between the viewer's organization and a customer, in figures. `through`: who places the orders; null: not said. */
export function CustomerStrip({
  standing,
  through,
}: Pick<CustomerRow, 'standing'> & { through: string | null }) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const { monthlyValue, nextTermEnd, administrationEndsAt } = standing
  const left = (days: string) => t`${days} left`
  return (
    <FactStrip>
      <Licenses standing={standing} />
      {monthlyValue ? <Value of={monthlyValue} through={through} /> : null}
      <StatTile
        label={t`Next term end`}
        figure={nextTermEnd === null ? '–' : formatDate(nextTermEnd)}
        under={nextTermEnd === null ? t`No subscription runs` : <DaysLeft value={nextTermEnd} words={left} />}
      />
      <StatTile
        label={t`Your administration until`}
        figure={administrationEndsAt === null ? '–' : formatDate(administrationEndsAt)}
        under={
          administrationEndsAt === null ? (
            t`Not granted`
          ) : (
            <DaysLeft value={administrationEndsAt} words={left} />
          )
        }
      />
    </FactStrip>
  )
}

function Licenses({ standing: { licenses, assignedLicenses } }: { standing: CustomerStanding }) {
  const { t } = useLingui()
  const locale = useLocale()
  const bought = formatNumber(licenses, locale)
  if (assignedLicenses === null)
    return (
      <StatTile
        label={t`Licenses bought`}
        figure={bought}
        under={t`Without administration you do not see who has one`}
      />
    )
  const free = Math.max(0, licenses - assignedLicenses)
  return (
    <StatTile
      label={t`Licenses used`}
      figure={formatNumber(assignedLicenses, locale)}
      more={t`of ${bought}`}
      under={
        <>
          <Bar used={assignedLicenses} of={licenses} />
          {t`${plural(free, { one: '# free', other: '# free' })}`}
        </>
      }
    />
  )
}

/** Two currencies are never added: each has its figure. */
function Value({
  of: [first, ...others],
  through,
}: {
  of: NonNullable<CustomerStanding['monthlyValue']>
  through: string | null
}) {
  const { t } = useLingui()
  const { formatMoney } = useFormat()
  return (
    <StatTile
      label={t`Monthly value, list prices`}
      figure={first ? formatMoney(first.amount, first.currency) : '–'}
      more={others.map(({ amount, currency }) => `+ ${formatMoney(amount, currency)}`).join(' ')}
      under={first && through !== null ? t`through ${through}` : null}
    />
  )
}
